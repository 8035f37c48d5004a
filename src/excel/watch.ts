/** Calls back when a cell is changed and when a sheet comes or goes, whoever did it; the answer ends it. */
export async function watch(context: Excel.RequestContext, onChange: () => void): Promise<() => Promise<void>> {
  const { worksheets } = context.workbook;
  const tell = (): Promise<void> => {
    onChange();
    return Promise.resolve();
  };
  // Cells of a sheet that is new are not told of one by one.
  const handlers = [worksheets.onChanged.add(tell), worksheets.onAdded.add(tell), worksheets.onDeleted.add(tell)] as const;
  await context.sync();
  return async () => {
    await Excel.run(handlers[0].context, async (its) => {
      for (const handler of handlers) handler.remove();
      await its.sync();
    });
  };
}
