import { cellAddress, contains, rangeAddress } from "./address";
import { CellMap } from "./cell-grid";
import { evaluated, type Question } from "./evaluation";
import { shifted } from "./formula-text";
import type { ConditionalFormat, Sheet, Style, Value } from "./model";
import { plainStyle, styleOf } from "./style";
import { isTrue } from "./validation-check";
import { ownSheet, type WorkSheet } from "./worksheet";

/** What is known of a sheet's conditional formats until something changes. */
interface Known {
  readonly version: number;
  readonly ordered: readonly ConditionalFormat[];
  readonly answers: Map<ConditionalFormat, CellMap<boolean>>;
}

const known = new WeakMap<Sheet, Known>();
// Cells are asked for screen by screen, so a whole block is worked out at once.
const blockRows = 64;
const blockColumns = 32;

/**
 * What the conditional formats lay over a cell's own look; the plain style when none holds.
 * Formulas, comparisons, texts and repeated values are worked out; bars, scales and icons are for the one who paints.
 */
export function conditionalStyle(given: Sheet, row: number, column: number): Style {
  if (given.conditionalFormats.length === 0) return plainStyle;
  const sheet = ownSheet(given);
  const { ordered, answers } = knownOf(sheet);
  const laid: Record<string, unknown> = {};
  for (const format of ordered) {
    if (!format.areas.some((area) => contains(area, row, column)) || !holds(sheet, format, answers, row, column)) continue;
    for (const [key, value] of Object.entries(format.style)) laid[key] ??= value;
    if (format.stopIfTrue) break;
  }
  return styleOf(laid);
}

function knownOf(sheet: WorkSheet): Known {
  const { version } = sheet.book.journal;
  const kept = known.get(sheet);
  if (kept?.version === version) return kept;
  const ordered = [...sheet.conditionalFormats].sort((one, other) => one.priority - other.priority);
  const fresh: Known = { version, ordered, answers: new Map() };
  known.set(sheet, fresh);
  return fresh;
}

function holds(sheet: WorkSheet, format: ConditionalFormat, answers: Known["answers"], row: number, column: number): boolean {
  let cells = answers.get(format);
  if (!cells) answers.set(format, (cells = new CellMap()));
  const answer = cells.get(row, column);
  if (answer !== undefined) return answer;
  workOutBlock(sheet, format, cells, row - (row % blockRows), column - (column % blockColumns));
  return cells.get(row, column) ?? false;
}

function workOutBlock(sheet: WorkSheet, format: ConditionalFormat, cells: CellMap<boolean>, top: number, left: number): void {
  const [first] = format.areas;
  const formula = first && formulaOf(format, cellAddress(first.top, first.left));
  if (!formula) return;
  // Where a formula says nothing of its own place, cells for which it reads the same share one answer.
  const isPlaceless = !/\b(ROW|COLUMN|CELL)\(|\[@|#This Row/iu.test(formula);
  const questions: Question[] = [];
  const asked = new Map<string, number>();
  const places: [row: number, column: number, question: number][] = [];
  for (let row = top; row < top + blockRows; row++) {
    for (let column = left; column < left + blockColumns; column++) {
      if (!format.areas.some((area) => contains(area, row, column))) continue;
      const moved = shifted(formula, row - first.top, column - first.left);
      const at = isPlaceless ? asked.get(moved) : undefined;
      if (at === undefined) {
        asked.set(moved, questions.length);
        questions.push({ formula: moved, sheet, row, column });
      }
      places.push([row, column, at ?? questions.length - 1]);
    }
  }
  const found = evaluated(sheet.book, questions);
  for (const [row, column, at] of places) cells.set(row, column, isTrue(single(found[at] ?? null)));
}

function single(answer: Value | Value[][]): Value {
  return Array.isArray(answer) ? (answer[0]?.[0] ?? null) : answer;
}

const comparisons: Readonly<Record<string, string>> = { equal: "=", notEqual: "<>", greaterThan: ">", lessThan: "<", greaterThanOrEqual: ">=", lessThanOrEqual: "<=" };

/** A conditional format as one formula for its first cell; null when it is no question of yes or no. */
function formulaOf({ kind, formulas, operator = "", text = "", areas }: ConditionalFormat, cell: string): string | null {
  const [one, other = one] = formulas;
  if (kind === "cellValue" && one !== undefined) {
    if (operator === "between") return `AND(${cell}>=(${one}),${cell}<=(${other ?? one}))`;
    if (operator === "notBetween") return `OR(${cell}<(${one}),${cell}>(${other ?? one}))`;
    return `${cell}${comparisons[operator] ?? "="}(${one})`;
  }
  if (kind === "preset" && (operator === "duplicateValues" || operator === "uniqueValues")) {
    const counts = areas.map((area) => `COUNTIF(${rangeAddress(area, "$")},${cell})`).join("+");
    return `AND(${cell}<>"",(${counts})${operator === "uniqueValues" ? "=1" : ">1"})`;
  }
  if (one !== undefined) return one;
  if (kind !== "containsText") return null;
  const wanted = `"${text.replaceAll('"', '""')}"`;
  if (operator === "beginsWith") return `LEFT(${cell},LEN(${wanted}))=${wanted}`;
  if (operator === "endsWith") return `RIGHT(${cell},LEN(${wanted}))=${wanted}`;
  return operator === "notContains" ? `ISERROR(SEARCH(${wanted},${cell}))` : `ISNUMBER(SEARCH(${wanted},${cell}))`;
}
