import { parseA1Ref, stringifyA1Ref, type RangeA1 } from "@borgar/fx";
import { rewritten, shifted, splitReference } from "../formula-text";
import type { Area, Sheet } from "../model";
import { areaAfter, cellAfter, type LineChange } from "./line-change";
import { lastColumn, lastRow } from "../address";

const lost = "#REF!";

/**
 * A formula whose references follow the cells that they mean, wherever the formula stands; what is gone is #REF!.
 * @param home the sheet that a reference without a sheet means
 * @param lockedOnly whether only ends with "$" follow: those of a defined name, whose others are distances
 */
export function formulaAfter(change: LineChange, formula: string, home: Sheet | null, lockedOnly = false): string {
  if (home !== change.sheet && !formula.toLowerCase().includes(change.sheet.name.replaceAll("'", "''").toLowerCase())) return formula;
  if (!/[\d:]/u.test(formula)) return formula;
  return rewritten(formula, (token) => {
    if (token.type !== "range" && token.type !== "range_beam") return undefined;
    const named = splitReference(token.value).sheet;
    const isMeant = named === null ? home === change.sheet : named.toLowerCase() === change.sheet.name.toLowerCase();
    return isMeant ? referenceAfter(change, token.value, lockedOnly) : undefined;
  });
}

function referenceAfter(change: LineChange, reference: string, lockedOnly: boolean): string | undefined {
  const parsed = parseA1Ref(reference);
  if (!parsed || !("range" in parsed)) return undefined;
  const { range } = parsed;
  const [isWholeColumns, isWholeRows] = [range.top == null, range.left == null];
  const area: Area = { sheet: change.sheet, top: range.top ?? 0, bottom: range.bottom ?? lastRow, left: range.left ?? 0, right: range.right ?? lastColumn };
  const after = areaAfter(change, area);
  if (after === area) return undefined;
  if (!after) return lockedOnly && !isLocked(change, range) ? undefined : lost;
  const end = (was: number, is: number, locked: boolean | null | undefined): number => (lockedOnly && locked !== true ? was : is);
  const moved = {
    ...range,
    ...(!isWholeColumns && { top: end(area.top, after.top, range.$top), bottom: end(area.bottom, after.bottom, range.$bottom) }),
    ...(!isWholeRows && { left: end(area.left, after.left, range.$left), right: end(area.right, after.right, range.$right) }),
  };
  return stringifyA1Ref({ ...parsed, range: moved });
}

function isLocked({ axis }: LineChange, range: RangeA1): boolean {
  return axis === "rows" ? range.$top === true && range.$bottom === true : range.$left === true && range.$right === true;
}

interface Corner {
  readonly row: number;
  readonly column: number;
}

/** The upper left corner of areas, from which the formulas of a rule are read. */
export function cornerOf(areas: readonly Area[]): Corner {
  return { row: Math.min(...areas.map(({ top }) => top)), column: Math.min(...areas.map(({ left }) => left)) };
}

/**
 * A formula that holds for every cell of some areas, as rules and calculated columns have it. Each cell reads it in its
 * own way, so the first, middle and last cells that are still there say what has become of theirs, and the answer that
 * most of them give stands: a rule over a list is not turned by one row that comes or goes at its end.
 */
export function sharedFormulaAfter(change: LineChange, formula: string, home: Sheet, before: readonly Area[], after: readonly Area[]): string {
  const [was, is] = [cornerOf(before), cornerOf(after)];
  const votes = new Map<string, number>();
  for (const { row, column } of before.flatMap(witnesses)) {
    const place = home === change.sheet ? cellAfter(change, row, column) : { row, column };
    if (!place) continue;
    const own = formulaAfter(change, shifted(formula, row - was.row, column - was.column), home);
    const read = shifted(own, is.row - place.row, is.column - place.column);
    votes.set(read, (votes.get(read) ?? 0) + 1);
  }
  const ranked = [...votes].sort(([, one], [, other]) => other - one);
  return ranked[0]?.[0] ?? formula;
}

function witnesses({ top, left, bottom, right }: Area): Corner[] {
  const [row, column] = [Math.floor((top + bottom) / 2), Math.floor((left + right) / 2)];
  return [{ row: top, column: left }, { row, column }, { row: bottom, column: right }];
}
