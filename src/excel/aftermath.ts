import type { Cell } from "../schema/cell";
import { addressOf, corners, type Block } from "./reference";
import type { Snapshot } from "./snapshot";

/** What stands now where a snapshot's steps had written. */
export interface Aftermath {
  /** The added sheets that are there, with everything on them. */
  readonly sheets: readonly { readonly name: string; readonly id: string; readonly content: Excel.Range }[];
  /** Names of sheets that are protected now. */
  readonly locked: ReadonlySet<string>;
  /** In the order of the snapshot's; a null object where the sheet is gone. */
  readonly cells: readonly Excel.Range[];
  readonly tables: readonly Excel.Range[];
  readonly grown: readonly Excel.Range[];
  readonly checks: readonly Excel.DataValidation[];
  readonly marks: readonly Excel.ConditionalFormatCollection[];
  /** A null object where the chart is gone. */
  readonly charts: readonly Excel.Chart[];
  readonly names: ReadonlyMap<string, Excel.NamedItem>;
}

/** Fetches in one sync what stands now where a snapshot's steps had written. */
export async function lookAfter(context: Excel.RequestContext, snapshot: Snapshot): Promise<Aftermath> {
  const { worksheets, tables, names } = context.workbook;
  worksheets.load({ id: true, name: true, protection: { protected: true } });
  names.load({ name: true });
  const rangeOf = ({ sheet, ...block }: Block): Excel.Range => worksheets.getItemOrNullObject(sheet).getRange(addressOf(block));
  const added = snapshot.sheets.map(({ name, id }) => {
    const sheet = worksheets.getItemOrNullObject(id ?? name);
    return { name, sheet: sheet.load({ id: true }), content: sheet.getUsedRangeOrNullObject(true).load({ rowIndex: true, columnIndex: true, formulas: true }) };
  });
  const found = {
    cells: snapshot.cells.map(({ at }) => rangeOf(at).load({ formulas: true, numberFormat: true })),
    tables: snapshot.tables.map(({ table }) => tables.getItemOrNullObject(table).getRange().load(corners)),
    grown: snapshot.grown.map((at) => rangeOf(at).load({ formulas: true })),
    checks: snapshot.checks.map((at) => rangeOf(at).dataValidation.load({ type: true })),
    charts: snapshot.charts.map(({ sheet, name }) => worksheets.getItemOrNullObject(sheet).charts.getItemOrNullObject(name).load({ id: true })),
    marks: snapshot.marks.map(({ at }) => rangeOf(at).conditionalFormats.load({ id: true, type: true, customOrNullObject: { rule: { formula: true } } })),
  };
  await context.sync();
  return {
    ...found,
    sheets: added.filter(({ sheet }) => !sheet.isNullObject).map(({ name, sheet, content }) => ({ name, id: sheet.id, content })),
    locked: new Set(worksheets.items.filter((sheet) => sheet.protection.protected).map(({ name }) => name)),
    names: new Map(names.items.map((item) => [item.name, item])),
  };
}

/** The formulas of a range that was fetched; none where its sheet is gone. */
export function standing(range: Excel.Range): readonly (readonly Cell[])[] {
  return range.isNullObject ? [] : (range.formulas as Cell[][]);
}
