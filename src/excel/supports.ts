interface Requirements {
  isSetSupported(name: string, version: string): boolean;
}

/** What this Excel says of itself. Outside of a page there is no Office object to say so, only Excel's own client, which knows every set. */
function requirements(): Requirements {
  const office = (globalThis as { readonly Office?: { readonly context?: { readonly requirements: Requirements } } }).Office;
  return office?.context?.requirements ?? { isSetSupported: () => true };
}

/** Whether this Excel can change the size of a table, which came after the set that the add-in asks for. */
export function canResizeTables(): boolean {
  return requirements().isSetSupported("ExcelApi", "1.13");
}

/** Whether this Excel tells that rows were sorted. */
export function hearsSorting(): boolean {
  return requirements().isSetSupported("ExcelApi", "1.10");
}

/** Whether this Excel gives an add-in the workbook as a file. */
export function canReadFile(): boolean {
  return requirements().isSetSupported("CompressedFile", "1.1");
}
