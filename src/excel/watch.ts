/** Calls back after every change of a cell, whoever made it; the answer ends it. */
export async function watch(context: Excel.RequestContext, onChange: () => void): Promise<() => Promise<void>> {
  const handler = context.workbook.worksheets.onChanged.add(() => {
    onChange();
    return Promise.resolve();
  });
  await context.sync();
  return async () => {
    await Excel.run(handler.context, async (its) => {
      handler.remove();
      await its.sync();
    });
  };
}
