import { Failure, failureOf } from "./failure";

/** One conversation with Excel; the rooms above pass it on without looking into it. */
export type Context = Excel.RequestContext;

/**
 * Runs one conversation with Excel. It waits while a cell is being edited, and whatever Excel refuses comes out as a
 * Failure in plain words; our own mistakes come out as they are.
 */
export async function run<Result>(work: (context: Excel.RequestContext) => Promise<Result>): Promise<Result> {
  try {
    return await Excel.run({ delayForCellEdit: true }, work);
  } catch (error) {
    throw isExcelError(error) ? failureOf(error.code, error.message) : error;
  }
}

/** True for an error that Excel itself gave, with the code it gave. */
export function hasCode(error: unknown, code: string): boolean {
  return isExcelError(error) ? error.code === code : error instanceof Failure && error.code === code;
}

/** An error of Excel's. Known by its name: every window has an Error class of its own, so `instanceof` would miss some. */
export function isExcelError(error: unknown): error is OfficeExtension.Error {
  return error instanceof Object && "name" in error && error.name === "RichApi.Error" && "code" in error;
}
