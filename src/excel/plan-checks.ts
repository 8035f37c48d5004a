import type { Language } from "../language/language";
import { say } from "../language/say";
import type { Text } from "../language/text";
import type { CellCheck, Column } from "../schema/column";
import { choicesName, idsName, workbookNames } from "../sheets/workbook-names";
import type { PartOnSheet } from "./part-on-sheet";
import { columnOf } from "./plan-table";
import { addressOf, type Block } from "./reference";
import { isReachable, type Site } from "./site";
import type { Alert, Check, Notice, Step } from "./step";

type CheckStep = Extract<Step, { kind: "check" }>;

const alerts = {
  list: { ko: "목록에서 고르세요. 낱말은 기준표에 있습니다.", en: "Choose from the list. Its words stand in Standards." },
  ids: { ko: "그 표에 있는 ID를 고르세요. 먼저 그 표에 줄을 만들면 목록에 나옵니다.", en: "Choose an id of that table. Add its row there first and it will be listed." },
  whole: { ko: "정수를 숫자로만 적으세요. 예: {example}", en: "Write a whole number. Example: {example}" },
  decimal: { ko: "숫자만 적으세요. 예: {example}", en: "Write a number. Example: {example}" },
  day: { ko: "날짜를 적으세요. 예: 2026-11-10", en: "Write a date. Example: 2026-11-10" },
  moment: { ko: "날짜와 시각을 적으세요. 예: 2026-11-10 18:30", en: "Write a date and a time. Example: 2026-11-10 18:30" },
  clock: { ko: "시각을 적으세요. 예: 18:30", en: "Write a time of day. Example: 18:30" },
} as const satisfies Record<CellCheck["kind"], Text>;

const required: Text = { ko: "꼭 적는 칸입니다.", en: "Must be filled in." };
const example: Text = { ko: "예: {example}", en: "Example: {example}" };

/** Excel's own limits. */
const mostTitle = 32;
const mostMessage = 255;

/** What Excel checks in the cells of new parts, and in those of others what a new list or table lets it check now. */
export function checkSteps(site: Site): readonly Step[] {
  return [...site.parts.values()].flatMap((part) => Object.entries(part.part.columns).flatMap(([key, column]) => [...checksOf(part, key, column, site), ...promptsOf(part, key, column, site.language)]));
}

/** Checks of the cells of a new column or field, or of one that something new lets check now. */
export function checksOf(part: PartOnSheet, key: string, column: Column, site: Site): readonly CheckStep[] {
  const cells = cellsOf(part, key);
  const check = cells && column.formula === undefined ? ruleOf(column.kind.check, cells, site) : null;
  if (!cells || !check || !(part.isNew || pointsToNew(column.kind.check, site))) return [];
  return [{ kind: "check", at: cells, check, prompt: null, alert: alertOf(column, site.language) }];
}

/** What belongs in a column, said when its header is selected: a check that passes everything carries the words. */
function promptsOf(part: PartOnSheet, key: string, column: Column, language: Language): readonly CheckStep[] {
  // A list of words has one column, and the title over it says already what it is for.
  const header = part.isNew && Object.keys(part.part.columns).length > 1 ? headerOf(part, key) : null;
  const prompt = header ? promptOf(column, language) : null;
  return header && prompt ? [{ kind: "check", at: header, check: { kind: "formula", formula: "=TRUE" }, prompt, alert: null }] : [];
}

function cellsOf(part: PartOnSheet, key: string): Block | null {
  if (part.shape === "form") {
    const field = part.fields.get(key);
    return field ? { sheet: part.sheet, top: field.row, left: field.column, rows: 1, columns: 1 } : null;
  }
  const found = part.columns.get(key);
  return found ? columnOf(part, found.at) : null;
}

/** The cell that says what belongs here: a table's header, a form's label. */
function headerOf(part: PartOnSheet, key: string): Block | null {
  const cells = cellsOf(part, key);
  if (!cells) return null;
  return part.shape === "table" ? { ...cells, top: part.headerRow, rows: 1 } : { ...cells, left: cells.left - 1 };
}

function ruleOf(check: CellCheck | null, cells: Block, site: Site): Check | null {
  switch (check?.kind) {
    case undefined:
      return null;
    case "list":
    case "ids": {
      const name = choicesName(check);
      if (name !== null) return isNamed(name, site) ? { kind: "list", source: `=${name}` } : null;
      return check.kind === "ids" ? anyOf(check.parts, cells, site) : null;
    }
    case "whole":
    case "decimal":
      return { kind: check.kind, from: check.from, to: check.to };
    case "day":
    case "moment":
      return { kind: "date", from: "1990-01-01", to: "2099-12-31" };
    case "clock":
      return { kind: "decimal", from: 0, to: 0.99999 };
  }
}

/** Ids of more than one table: no drop-down can list them, but a formula can look them up. */
function anyOf(parts: readonly string[], cells: Block, site: Site): Check | null {
  const names = parts.map(idsName);
  if (!names.every((name) => isNamed(name, site))) return null;
  const cell = addressOf({ ...cells, rows: 1, columns: 1 });
  return { kind: "formula", formula: `=${names.map((name) => `COUNTIF(${name},${cell})`).join("+")}>0` };
}

/** True when a name that a check looks into is or will be there. */
function isNamed(name: string, site: Site): boolean {
  const meant = workbookNames.find((each) => each.name === name);
  return site.content.formulaOfName.has(name) || (meant !== undefined && isReachable(site, meant.part));
}

/** True when what a check chooses from comes only now. */
function pointsToNew(check: CellCheck | null, site: Site): boolean {
  if (check?.kind !== "list" && check?.kind !== "ids") return false;
  const name = choicesName(check);
  const keys = name === null ? (check.kind === "ids" ? check.parts : []) : workbookNames.flatMap((each) => (each.name === name ? [each.part] : []));
  return keys.some((key) => site.parts.get(key)?.isNew === true);
}

/** What Excel says to a value that does not pass. An open list takes any word; an id may come before its row. */
function alertOf({ words, kind, sample }: Column, language: Language): Alert | "silent" | null {
  const { check } = kind;
  if (!check) return null;
  if (check.kind === "list" && check.list.open) return "silent";
  const shown = typeof sample === "number" ? sample : check.kind === "decimal" ? 1.5 : 1;
  return { style: check.kind === "ids" ? "Warning" : "Stop", title: cut(words[language], mostTitle), message: say(alerts[check.kind], language, { example: shown }) };
}

/** What belongs under a header: that it is required, the hint, and an example. */
function promptOf(column: Column, language: Language): Notice | null {
  const { hint, required: isRequired } = column;
  if (hint === undefined && isRequired === undefined) return null;
  const shown = column.formula === undefined ? sampleText(column, language) : null;
  const parts = [isRequired === undefined ? null : required[language], hint?.[language] ?? null, shown === null ? null : say(example, language, { example: { ko: shown, en: shown } })];
  return { title: cut(column.words[language], mostTitle), message: cut(parts.filter((part) => part !== null).join("\n"), mostMessage) };
}

/** The column's example as a person would type it; days and times as text. */
function sampleText(column: Column, language: Language): string | null {
  const { kind, sample } = column;
  const value: unknown = typeof sample === "function" ? (sample as (index: number) => unknown)(0) : sample;
  if (value === null || value === undefined) return null;
  const written = kind.write(value, language);
  if (typeof written === "string") return written;
  const json = kind.toJson(value);
  return typeof json === "string" ? json.replace("T", " ") : String(written);
}

function cut(text: string, most: number): string {
  return text.length <= most ? text : `${text.slice(0, most - 1)}…`;
}
