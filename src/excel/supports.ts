/** Whether this Excel can change the size of a table, which came after the set that the add-in asks for. */
export function canResizeTables(): boolean {
  // Outside of a page there is no Office object, only Excel's own client, which knows the newer set.
  const office = (globalThis as { readonly Office?: { readonly context?: Pick<Office.Context, "requirements"> } }).Office;
  return office?.context?.requirements.isSetSupported("ExcelApi", "1.13") ?? true;
}
