/** Whether this Excel can change the size of a table, which came after the set that the add-in asks for. */
export function canResizeTables(): boolean {
  return supports("1.13") ?? true;
}

/** Whether this Excel tells that a sheet was renamed, which few yet do. */
export function hearsRenames(): boolean {
  return supports("1.17") ?? false;
}

/** Whether Excel has a requirement set. Outside of a page there is no Office object to say so, only Excel's own client. */
function supports(version: string): boolean | undefined {
  const office = (globalThis as { readonly Office?: { readonly context?: Pick<Office.Context, "requirements"> } }).Office;
  return office?.context?.requirements.isSetSupported("ExcelApi", version);
}
