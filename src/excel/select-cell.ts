import type { CellAddress } from "../visit/visit-reading";

/** Selects a cell by its address, never by a name: selecting a named range takes the focus away in Excel on the web. */
export async function selectCell(context: Excel.RequestContext, { sheet, cell }: CellAddress): Promise<void> {
  const worksheet = context.workbook.worksheets.getItem(sheet);
  worksheet.activate();
  worksheet.getRange(cell).select();
  await context.sync();
}
