import { paperKey, paperName } from "../schema/paper-name";
import { sheets as ours } from "../sheets/catalogue";
import { cellOf } from "../visit/a1";
import { sheetsByTitle } from "../visit/find-sheets";
import { cellAt, type NamedCell, type SheetCells, type TableRange, type WorkbookCells } from "../visit/workbook-cells";
import { hasCode } from "./run";
import { corners } from "./reference";
import type { Cell } from "../schema/cell";

/** What Excel keeps about a workbook beside its cells, and the formulas where they were asked for. */
export interface WorkbookContent extends WorkbookCells {
  /** The name of each sheet by the id that Excel gives it in events. */
  readonly nameOfSheet: ReadonlyMap<string, string>;
  /** Names of the sheets whose cells were fetched, blank or not. */
  readonly fetched: ReadonlySet<string>;
  /** Every workbook name, ours or not, with its formula ("=요약!$B$5"). */
  readonly formulaOfName: ReadonlyMap<string, string>;
  /** What stands in the fetched sheets as Excel's `formulas` give it, from the same corner as `values`. */
  readonly formulas: ReadonlyMap<string, SheetCells>;
  /** The names of the charts on each sheet; fetched with the formulas. */
  readonly charts: ReadonlyMap<string, readonly string[]>;
  /** Their number formats; fetched with the formulas, from the same corner. */
  readonly formats: ReadonlyMap<string, SheetCells>;
  /** The papers among the sheets: each one's key by the sheet's name. Only when every sheet was asked for. */
  readonly papers: ReadonlyMap<string, string>;
}

/** Cells of a sheet in one answer when the whole sheet is too large for one. */
const slabCells = 100_000;

/**
 * Everything that matters of the workbook, in two syncs whatever the number of sheets: first what there is, then the
 * cells of the sheets that hold a table, a named cell, or bear one of our titles. A workbook too large for one answer
 * is fetched in slabs. Hands back values and, with `formulas`, the formulas and number formats too; with `everySheet`,
 * those of sheets too that are none of the visit's.
 */
export async function readCells(context: Excel.RequestContext, also: { readonly formulas?: boolean; readonly everySheet?: boolean } = {}): Promise<WorkbookContent> {
  const { worksheets, tables, names } = askContents(context, also.formulas === true);
  await context.sync();

  const namedCells = names.items.flatMap((item) => namedCell(item.name, String(item.formula)));
  const tabs = worksheets.items.map(({ name }) => ({ name, top: 0, left: 0, values: [] }));
  const titled = [...sheetsByTitle(ours, { sheets: tabs, tables: [], names: [] }).values()];
  const mattering = new Set([...tables.items.map((table) => table.worksheet.name), ...namedCells.map((cell) => cell.sheet), ...titled.map(({ name }) => name)]);
  const fetched = worksheets.items.filter(({ name }) => also.everySheet === true || mattering.has(name));
  const named = also.everySheet === true ? fetched.map(({ name, names: own }) => ({ name, paper: own.getItemOrNullObject(paperName).load({ formula: true }) })) : [];
  const ranges = tables.items.map((table) => ({ table, range: table.getRange().load(corners) }));
  const cells = await usedCells(context, fetched.map(({ name }) => name), also.formulas === true);

  return {
    nameOfSheet: new Map(worksheets.items.map(({ id, name }) => [id, name])),
    fetched: new Set(fetched.map(({ name }) => name)),
    papers: new Map(named.flatMap(({ name, paper }) => (paper.isNullObject ? [] : [[name, paperKey(String(paper.formula)) ?? ""] as const]))),
    sheets: worksheets.items.map(({ name }): SheetCells => cells.get(name) ?? { name, top: 0, left: 0, values: [] }),
    tables: ranges.map(({ table, range }) => tableRange(table, range)),
    names: namedCells,
    formulaOfName: new Map(names.items.map((item) => [item.name, String(item.formula)])),
    formulas: new Map([...cells].map(([name, { top, left, formulas }]) => [name, { name, top, left, values: formulas }])),
    charts: new Map(also.formulas === true ? worksheets.items.map(({ name, charts }) => [name, charts.items.map((chart) => chart.name)]) : []),
    formats: new Map([...cells].map(([name, { top, left, formats }]) => [name, { name, top, left, values: formats }])),
  };
}

/** Asks for what there is in a workbook: sheets, with their charts where that is wanted, tables and names. */
export function askContents({ workbook }: Excel.RequestContext, withCharts = false): Pick<Excel.Workbook, "worksheets" | "tables" | "names"> {
  const { worksheets, tables, names } = workbook;
  worksheets.load({ id: true, name: true, ...(withCharts ? { charts: { name: true } } : {}) });
  tables.load({ name: true, showTotals: true, worksheet: { name: true } });
  names.load({ name: true, formula: true });
  return { worksheets, tables, names };
}

/** Where a table stands; of its range the corners were fetched. */
export function tableRange({ name, worksheet, showTotals }: Excel.Table, { rowIndex: top, columnIndex: left, rowCount, columnCount }: Excel.Range): TableRange {
  return { name, sheet: worksheet.name, top, left, bottom: top + rowCount - 1 - (showTotals ? 1 : 0), right: left + columnCount - 1, hasTotals: showTotals };
}

/** What stands in a cell as Excel's `formulas` give it; "" where nothing was fetched. */
export function formulaAt({ formulas }: WorkbookContent, sheet: string, row: number, column: number): Cell {
  const cells = formulas.get(sheet);
  return cells ? cellAt(cells, row, column) : "";
}

interface UsedCells extends SheetCells {
  readonly formulas: readonly (readonly Cell[])[];
  readonly formats: readonly (readonly Cell[])[];
}

/** What is fetched of cells. */
function wanted(withFormulas: boolean): Excel.Interfaces.RangeLoadOptions {
  return { values: true, ...(withFormulas ? { formulas: true, numberFormat: true } : {}) };
}

/** What was fetched of cells. */
function fetchedOf(range: Excel.Range, withFormulas: boolean): Pick<UsedCells, "values" | "formulas" | "formats"> {
  return { values: range.values as Cell[][], formulas: withFormulas ? (range.formulas as Cell[][]) : [], formats: withFormulas ? (range.numberFormat as Cell[][]) : [] };
}

/** The used cells of sheets by their names, in one sync unless the answer is too large for it. */
export async function usedCells(context: Excel.RequestContext, names: readonly string[], withFormulas: boolean): Promise<Map<string, UsedCells>> {
  const used = names.map((name) => ({ name, range: context.workbook.worksheets.getItem(name).getUsedRangeOrNullObject(true) }));
  for (const { range } of used) range.load({ rowIndex: true, columnIndex: true, ...wanted(withFormulas) });
  try {
    await context.sync();
  } catch (error) {
    if (!hasCode(error, "ResponsePayloadSizeLimitExceeded")) throw error;
    return slabs(context, names, withFormulas);
  }
  return new Map(
    used.flatMap(({ name, range }) =>
      range.isNullObject ? [] : [[name, { name, top: range.rowIndex, left: range.columnIndex, ...fetchedOf(range, withFormulas) }] as const],
    ),
  );
}

/** The same in slabs of rows: one sync for the sizes, then one a slab. */
async function slabs(context: Excel.RequestContext, names: readonly string[], withFormulas: boolean): Promise<Map<string, UsedCells>> {
  const used = names.map((name) => ({ name, sheet: context.workbook.worksheets.getItem(name), range: context.workbook.worksheets.getItem(name).getUsedRangeOrNullObject(true).load(corners) }));
  await context.sync();
  const pieces = used.flatMap(({ name, sheet, range }) => {
    if (range.isNullObject) return [];
    const rows = Math.max(1, Math.floor(slabCells / range.columnCount));
    return Array.from({ length: Math.ceil(range.rowCount / rows) }, (_, index) => {
      const top = range.rowIndex + index * rows;
      const height = Math.min(rows, range.rowIndex + range.rowCount - top);
      return { name, left: range.columnIndex, top, piece: sheet.getRangeByIndexes(top, range.columnIndex, height, range.columnCount) };
    });
  });
  await fetchInTurn(context, pieces.map(({ piece }) => piece), withFormulas);
  const cells = new Map<string, UsedCells>();
  for (const { name, left, top, piece } of pieces) {
    const before = cells.get(name) ?? { name, top, left, values: [], formulas: [], formats: [] };
    const { values, formulas, formats } = fetchedOf(piece, withFormulas);
    cells.set(name, { ...before, values: [...before.values, ...values], formulas: [...before.formulas, ...formulas], formats: [...before.formats, ...formats] });
  }
  return cells;
}

async function fetchInTurn(context: Excel.RequestContext, [piece, ...rest]: readonly Excel.Range[], withFormulas: boolean): Promise<void> {
  if (!piece) return;
  piece.load(wanted(withFormulas));
  await context.sync();
  await fetchInTurn(context, rest, withFormulas);
}

/** The cell that a workbook name stands for, when it is one. */
export function namedCell(name: string, formula: string): readonly NamedCell[] {
  const cell = cellOf(formula);
  return cell ? [{ name, ...cell }] : [];
}
