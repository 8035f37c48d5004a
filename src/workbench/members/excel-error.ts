/** An error as Excel reports it to an add-in: its code, its sentence, and the member that failed. */
export class ExcelError extends Error {
  constructor(
    readonly code: string,
    message: string,
    readonly httpStatus = 400,
    readonly location?: string,
  ) {
    super(message);
    this.name = "ExcelError";
  }
}

/** Excel's answer to an argument of the wrong kind, size or spelling. */
export function invalidArgument(message = "The argument is invalid or missing or has an incorrect format."): ExcelError {
  return new ExcelError("InvalidArgument", message);
}

/** Excel's answer to a two-dimensional array that does not fit its range. */
export function wrongDimensions(): ExcelError {
  return invalidArgument(
    "The number of rows or columns in the input array doesn't match the size or dimensions of the range.",
  );
}

/** Excel's answer to a name, key or index under which nothing stands. */
export function itemNotFound(): ExcelError {
  return new ExcelError("ItemNotFound", "The requested resource doesn't exist.", 404);
}

/** Excel's answer to an edit that a protected sheet forbids. */
export function accessDenied(): ExcelError {
  return new ExcelError("AccessDenied", "You cannot perform the requested operation.", 403);
}

/** Excel's answer to something that cannot be done in the present state. */
export function invalidOperation(message: string): ExcelError {
  return new ExcelError("InvalidOperation", message);
}
