import { hearsSorting } from "./supports";

/** What was changed in a workbook, whoever did it: the cells of a sheet, typed or worked out, or which sheets and tables there are. */
export type WorkbookChange = { readonly kind: "cells"; readonly sheet: string } | { readonly kind: "sheets" };

/**
 * Calls back when cells were typed, sorted or worked out, and when a sheet or table comes or goes, whoever did it; the
 * answer ends it. Sheets are told by Excel's ids: names may have changed by then. That a sheet was renamed
 * is told only by Excels newer than we ask for; the next edit shows it.
 */
export async function watch(context: Excel.RequestContext, onChange: (change: WorkbookChange) => void): Promise<() => Promise<void>> {
  const { worksheets, tables } = context.workbook;
  const tell = (change: WorkbookChange): Promise<void> => {
    onChange(change);
    return Promise.resolve();
  };
  const tellCells = ({ worksheetId }: { readonly worksheetId: string }): Promise<void> => tell({ kind: "cells", sheet: worksheetId });
  const tellSheets = (): Promise<void> => tell({ kind: "sheets" });
  // Cells of a sheet that is new are not told of one by one. What a formula elsewhere comes to is told by nothing but onCalculated.
  const handlers = [
    worksheets.onChanged.add(tellCells),
    worksheets.onCalculated.add(tellCells),
    worksheets.onAdded.add(tellSheets),
    worksheets.onDeleted.add(tellSheets),
    tables.onAdded.add(tellSheets),
    tables.onDeleted.add(tellSheets),
    ...(hearsSorting() ? [worksheets.onRowSorted.add(tellCells)] : []),
  ] as const;
  await context.sync();
  return async () => {
    await Excel.run(handlers[0].context, async (its) => {
      for (const handler of handlers) handler.remove();
      await its.sync();
    });
  };
}
