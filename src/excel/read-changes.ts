import type { SheetCells, TableRange } from "../visit/workbook-cells";
import { askContents, namedCell, tableRange, usedCells, type WorkbookContent } from "./read-cells";
import { corners } from "./reference";
import { hasCode } from "./run";

/** From so many cells on, sheets are fetched after the look at what there is: they may not come in one answer with it. */
const manyCells = 100_000;

/**
 * The workbook as it is now, when all but some sheets is known from before: nearly always in one sync, in two when another
 * sheet's table has grown or a changed sheet is large. Cells are values only. A sheet that holds what it held is the very
 * same. Null when sheets, tables or names have come, gone or been renamed: then all has to be read.
 * @param changed ids of the sheets, as events tell them
 */
export async function readChanges(context: Excel.RequestContext, before: WorkbookContent, changed: ReadonlySet<string>): Promise<WorkbookContent | null> {
  try {
    return await changesSince(context, before, changed);
  } catch (error) {
    if (hasCode(error, "ItemNotFound") || hasCode(error, "InvalidReference")) return null;
    throw error;
  }
}

async function changesSince(context: Excel.RequestContext, before: WorkbookContent, changed: ReadonlySet<string>): Promise<WorkbookContent | null> {
  const { worksheets, tables, names } = askContents(context);
  const ranges = before.tables.map(({ name }) => tables.getItem(name).getRange().load(corners));
  const told = new Set([...changed].flatMap((id) => before.nameOfSheet.get(id) ?? []).filter((name) => before.fetched.has(name)));
  const isLarge = cellCount(before, told) > manyCells;
  if (isLarge || told.size === 0) await context.sync();
  const cells = told.size > 0 ? await usedCells(context, [...told], false) : new Map<string, SheetCells>();

  const isSame =
    sameTexts(worksheets.items.map(({ id, name }) => `${id} ${name}`), [...before.nameOfSheet].map((pair) => pair.join(" "))) &&
    sameTexts(tables.items.map(({ name, worksheet }) => `${name} ${worksheet.name}`), before.tables.map(({ name, sheet }) => `${name} ${sheet}`)) &&
    sameTexts(names.items.map(({ name }) => name), [...before.formulaOfName.keys()]);
  if (!isSame) return null;

  const now = tables.items.map((table, index) => tableRange(table, ranges[index] as Excel.Range));
  const moved = new Set(now.flatMap((table, index) => (sameRange(table, before.tables[index]) || told.has(table.sheet) ? [] : [table.sheet])));
  const also = moved.size > 0 ? await usedCells(context, [...moved], false) : new Map<string, SheetCells>();

  return {
    ...before,
    sheets: before.sheets.map((sheet) => (told.has(sheet.name) || moved.has(sheet.name) ? asBefore(cells.get(sheet.name) ?? also.get(sheet.name) ?? { name: sheet.name, top: 0, left: 0, values: [] }, sheet) : sheet)),
    tables: now,
    names: names.items.flatMap(({ name, formula }) => namedCell(name, String(formula))),
    formulaOfName: new Map(names.items.map(({ name, formula }) => [name, String(formula)])),
  };
}

function cellCount({ sheets }: WorkbookContent, names: ReadonlySet<string>): number {
  return sheets.reduce((sum, { name, values }) => sum + (names.has(name) ? values.length * (values[0]?.length ?? 0) : 0), 0);
}

function sameTexts(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((text, index) => text === other[index]);
}

function sameRange(one: TableRange, other: TableRange | undefined): boolean {
  return other !== undefined && one.top === other.top && one.left === other.left && one.bottom === other.bottom && one.right === other.right && one.hasTotals === other.hasTotals;
}

function asBefore(now: SheetCells, before: SheetCells): SheetCells {
  const isSame =
    now.top === before.top && now.left === before.left && now.values.length === before.values.length && now.values.every((cells, row) => cells.length === before.values[row]?.length && cells.every((cell, column) => cell === before.values[row]?.[column]));
  return isSame ? before : { name: now.name, top: now.top, left: now.left, values: now.values };
}
