import type { Area, Sheet, Validation } from "../engine/model";
import { EngineError } from "../engine/model";
import { typedInput } from "../engine/typed-input";
import { isAllowed } from "../engine/validation-check";
import { type Cell, areaBetween, cornerOf } from "./cell";
import type { Desk } from "./desk";
import { editText } from "./edit-text";
import { refuse } from "./refusal";
import { word } from "./words";

/** Begins typing over the cell (`enter`) or inside what it holds (`edit`, as F2 does). */
export function beginDraft(desk: Desk, mode: "enter" | "edit", text: string, place: "cell" | "bar" = "cell"): void {
  desk.show({ draft: { sheet: desk.sheet, cell: desk.active, text, mode, place }, status: "" });
}

/** Goes on typing: what was pointed at is now part of the text. */
export function retype(desk: Desk, text: string): void {
  if (!desk.draft) return;
  const { sheet, cell, mode, place } = desk.draft;
  desk.show({ draft: { sheet, cell, text, mode, place } });
}

/** Leaves the cell as it was. */
export function dropDraft(desk: Desk): void {
  if (desk.draft) desk.show({ draft: null });
}

/**
 * Puts the draft into its cell (or, with `everywhere`, into the whole selection) and calls `then` when it is in.
 * What the cell's validation forbids is asked about first, as Excel does; what the engine refuses stays in the draft.
 */
export function commitDraft(desk: Desk, then: () => void = () => undefined, everywhere = false): void {
  const { draft } = desk;
  if (!draft) {
    then();
    return;
  }
  const area = everywhere ? desk.selection : areaBetween(draft.sheet, draft.cell, draft.cell);
  type(desk, area, draft.text, (isDone) => {
    if (!isDone) return;
    desk.show({ draft: null });
    then();
  });
}

/** Types a text into every cell of an area; `after` hears whether it went in. */
export function type(desk: Desk, area: Area, text: string, after: (isDone: boolean) => void = () => undefined): void {
  const { sheet } = area;
  const isOne = area.top === area.bottom && area.left === area.right;
  const cell = isOne ? cornerOf(area) : desk.active;
  if (isOne && text === editText(sheet, cell)) {
    after(true);
    return;
  }
  if (isLocked(area)) {
    refuse(desk, word("locked", desk.language));
    after(false);
    return;
  }
  const rule = sheet.validationAt(cell.row, cell.column);
  if (rule && text !== "" && rule.error?.show !== false && !isPermitted(sheet, rule, cell, text)) {
    ask(desk, rule, (isKept) => {
      if (isKept) after(put(desk, area, text));
      else after(false);
    });
    return;
  }
  after(put(desk, area, text));
}

/** Whether any cell of the area is locked on a protected sheet. */
export function isLocked(area: Area): boolean {
  if (!area.sheet.protection) return false;
  for (let row = area.top; row <= area.bottom; row += 1) {
    for (let column = area.left; column <= area.right; column += 1) {
      if (area.sheet.style(row, column).locked !== false) return true;
    }
  }
  return false;
}

function isPermitted(sheet: Sheet, rule: Validation, cell: Cell, text: string): boolean {
  const { input } = typedInput(text, sheet.style(cell.row, cell.column).numberFormat, thisYear());
  if (typeof input !== "string" || !/^[=']/.test(input)) return isAllowed(rule, sheet, cell.row, cell.column, input);
  if (input.startsWith("'")) return isAllowed(rule, sheet, cell.row, cell.column, input.slice(1));
  // A formula is judged by what it gives; one that cannot be read is the engine's to refuse.
  try {
    const answer = sheet.book.evaluate(input.slice(1), sheet, cell.row, cell.column);
    return isAllowed(rule, sheet, cell.row, cell.column, Array.isArray(answer) ? (answer[0]?.[0] ?? null) : answer);
  } catch (error) {
    if (error instanceof EngineError) return true;
    throw error;
  }
}

function put(desk: Desk, area: Area, text: string): boolean {
  const { sheet } = area;
  try {
    desk.book.edit("user", word("stepTyping", desk.language), () => {
      for (let row = area.top; row <= area.bottom; row += 1) {
        for (let column = area.left; column <= area.right; column += 1) putTyped(sheet, row, column, text);
      }
    });
    return true;
  } catch (error) {
    if (!(error instanceof EngineError)) throw error;
    refuse(desk, word("cannotDo", desk.language, { reason: error.message }));
    return false;
  }
}

/** Puts one typed text, with the number format that its form brings to a cell that has none. */
export function putTyped(sheet: Sheet, row: number, column: number, text: string): void {
  const { input, numberFormat } = typedInput(text, sheet.style(row, column).numberFormat, thisYear());
  if (numberFormat !== undefined) sheet.restyle(areaBetween(sheet, { row, column }, { row, column }), { numberFormat });
  sheet.put(row, column, input);
}

function thisYear(): number {
  return new Date().getFullYear();
}

/** Excel's three manners of refusing: stop asks again, warning asks whether, information only tells. */
function ask(desk: Desk, { error }: Validation, answer: (isKept: boolean) => void): void {
  const { language } = desk;
  const style = error?.style ?? "stop";
  const buttons = { stop: ["retry", "cancel"], warning: ["yes", "no", "cancel"], information: ["ok", "cancel"] } as const;
  const message = error?.message || word("invalid", language);
  desk.show({
    notice: {
      title: error?.title || word("workbook", language),
      text: style === "warning" ? `${message}\n${word("keepAnyway", language)}` : message,
      buttons: buttons[style].map((name) => word(name, language)),
      answer: (button) => {
        const name = buttons[style][button] ?? "cancel";
        desk.show({ notice: null });
        if (name === "cancel") dropDraft(desk);
        if (name === "retry" || name === "no") editAgain(desk);
        answer(name === "yes" || name === "ok");
      },
    },
  });
}

function editAgain(desk: Desk): void {
  if (desk.draft) desk.show({ draft: { ...desk.draft, mode: "edit" } });
}
