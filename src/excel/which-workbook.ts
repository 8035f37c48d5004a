import { run } from "./run";

/**
 * Tells the open workbook from others that are open: its address as this page was opened, and its name now. Either alone
 * is not enough: what was never saved has no address, and two tabs of a browser may hold files of one name. Throws a
 * Failure when Excel refuses.
 */
export function whichWorkbook(): Promise<string> {
  return run(async (context) => {
    const { workbook } = context;
    workbook.load({ name: true });
    await context.sync();
    return JSON.stringify([Office.context.document.url, workbook.name]);
  });
}
