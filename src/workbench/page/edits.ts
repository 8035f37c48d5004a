import { shifted } from "../engine/formula-text";
import { type Area, EngineError, type Sheet, type Style, type Value } from "../engine/model";
import { areaBetween, inhabited } from "./cell";
import type { Desk } from "./desk";
import { filled, paceOf } from "./fill";
import { refuse } from "./refusal";
import { isLocked } from "./typing";
import { type Phrase, word } from "./words";

/** Runs a change of the workbook as one step of undo; what the engine or a lock refuses is said in a box. */
export function attempt(desk: Desk, step: Phrase, areas: readonly Area[], work: () => void): boolean {
  if (areas.some(isLocked)) {
    refuse(desk, word("locked", desk.language));
    return false;
  }
  try {
    desk.book.edit("user", word(step, desk.language), work);
    return true;
  } catch (error) {
    if (!(error instanceof EngineError)) throw error;
    refuse(desk, word("cannotDo", desk.language, { reason: error.message }));
    return false;
  }
}

/** Empties cells and leaves their look (Delete). */
export function clearContents(desk: Desk, area: Area): void {
  const part = inhabited(area);
  if (part) attempt(desk, "stepClearing", [part], () => area.sheet.clear(part, "contents"));
}

/** Ctrl+B, I and U: the selection takes what the active cell has not. */
export function toggleStyle(desk: Desk, name: "bold" | "italic" | "underline"): void {
  const { sheet, active, selection } = desk;
  const isOn = sheet.style(active.row, active.column)[name] === true;
  attempt(desk, "stepStyling", [], () => sheet.restyle(selection, { [name]: isOn ? null : true }));
}

/** Ctrl+D: the first row of the selection, or the row above it, goes down through it. */
export function fillDown(desk: Desk): void {
  const { selection } = desk;
  const from = selection.top === selection.bottom ? selection.top - 1 : selection.top;
  if (from < 0) return;
  copyInto(desk, { ...selection, top: from, bottom: from }, { ...selection, top: from + 1 });
}

/** Ctrl+R: the first column of the selection, or the column left of it, goes right through it. */
export function fillRight(desk: Desk): void {
  const { selection } = desk;
  const from = selection.left === selection.right ? selection.left - 1 : selection.left;
  if (from < 0) return;
  copyInto(desk, { ...selection, left: from, right: from }, { ...selection, left: from + 1 });
}

function copyInto(desk: Desk, source: Area, target: Area): void {
  attempt(desk, "stepFilling", [target], () => {
    for (let row = target.top; row <= target.bottom; row += 1) {
      for (let column = target.left; column <= target.right; column += 1) {
        const from = { row: Math.min(row, source.bottom), column: Math.min(column, source.right) };
        copyCell(source.sheet, from.row, from.column, target.sheet, row, column);
      }
    }
  });
}

/** Copies one cell: its formula moved along, or its value; its look; its validation. */
export function copyCell(source: Sheet, fromRow: number, fromColumn: number, target: Sheet, row: number, column: number): void {
  const formula = source.formula(fromRow, fromColumn);
  if (formula === null) target.putValue(row, column, source.value(fromRow, fromColumn));
  else target.put(row, column, `=${shifted(formula.slice(1), row - fromRow, column - fromColumn)}`);
  copyLook(source, fromRow, fromColumn, target, row, column);
}

function copyLook(source: Sheet, fromRow: number, fromColumn: number, target: Sheet, row: number, column: number): void {
  const cell = areaBetween(target, { row, column }, { row, column });
  const [wanted, present] = [source.style(fromRow, fromColumn), target.style(row, column)];
  const gone = Object.fromEntries(Object.keys(present).filter((key) => !(key in wanted)).map((key) => [key, null]));
  const patch: { readonly [K in keyof Style]?: Style[K] | null } = { ...gone, ...wanted };
  if (Object.keys(patch).length > 0) target.restyle(cell, patch);
  const [rule, old] = [source.validationAt(fromRow, fromColumn), target.validationAt(row, column)];
  if (rule !== old) target.setValidation(cell, rule);
}

/** Drags an area on by its handle: series go on, formulas move along, looks are copied. */
export function fillOn(desk: Desk, source: Area, target: Area): void {
  const { sheet } = source;
  const isDown = target.left === source.left && target.right === source.right;
  const isShrinking = target.bottom < source.bottom || target.right < source.right;
  if (isShrinking && target.top === source.top && target.left === source.left) {
    clearContents(desk, isDown ? { ...source, top: target.bottom + 1 } : { ...source, left: target.right + 1 });
    desk.select(target);
    return;
  }
  const isDone = attempt(desk, "stepFilling", [target], () => {
    const lines = isDown ? span(source.left, source.right) : span(source.top, source.bottom);
    for (const line of lines) fillLine(sheet, source, target, line, isDown);
  });
  if (isDone) desk.select(target, desk.active);
}

function fillLine(sheet: Sheet, source: Area, target: Area, line: number, isDown: boolean): void {
  const [first, last] = isDown ? [source.top, source.bottom] : [source.left, source.right];
  const [start, end] = isDown ? [target.top, target.bottom] : [target.left, target.right];
  const place = (at: number): [number, number] => (isDown ? [at, line] : [line, at]);
  const given = span(first, last);
  const values: Value[] = given.map((at) => sheet.value(...place(at)));
  const hasFormula = given.some((at) => sheet.formula(...place(at)) !== null);
  const pace = paceOf(sheet.style(...place(first)).numberFormat);
  for (const at of span(start, end).filter((one) => one < first || one > last)) {
    const from = first + ((((at - first) % given.length) + given.length) % given.length);
    copyCell(sheet, ...place(from), sheet, ...place(at));
    if (!hasFormula) sheet.putValue(...place(at), filled(values, at - first, pace));
  }
}

function span(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, at) => first + at);
}
