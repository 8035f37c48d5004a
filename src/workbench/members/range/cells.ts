import type { Area, Value } from "../../engine/model";
import { ExcelError, invalidArgument, wrongDimensions } from "../excel-error";
import { cellCount, isWholeColumns, isWholeRows } from "./address";

/** More cells than this Excel does not give at once. */
const mostCells = 5_000_000;

/**
 * One answer a cell, as rows of columns. Null for whole rows and columns, of which Excel gives no cell properties.
 * Throws ResponsePayloadSizeLimitExceeded where Excel would not send so much.
 */
export function grid<T>(area: Area, answer: (row: number, column: number) => T): T[][] | null {
  if (isWholeRows(area) || isWholeColumns(area)) return null;
  if (cellCount(area) > mostCells) {
    throw new ExcelError("ResponsePayloadSizeLimitExceeded", "The response payload size has exceeded the limit.", 413);
  }
  const rows: T[][] = [];
  for (let row = area.top; row <= area.bottom; row += 1) {
    const cells: T[] = [];
    for (let column = area.left; column <= area.right; column += 1) cells.push(answer(row, column));
    rows.push(cells);
  }
  return rows;
}

/** A value as Office.js gives it: an error as its text, an empty cell as "". */
export function plainValue(value: Value): string | number | boolean {
  if (value === null) return "";
  return typeof value === "object" ? value.error : value;
}

/**
 * Gives each cell of an area its part of the input: rows of columns of exactly the area's size, or one value for all.
 * Null leaves a cell as it is. Throws InvalidArgument when the sizes differ or a cell is neither text, number nor claim.
 */
export function spread(area: Area, input: unknown, put: (row: number, column: number, cell: string | number | boolean) => void): void {
  const rows = area.bottom - area.top + 1;
  const columns = area.right - area.left + 1;
  const table = Array.isArray(input) ? (input as unknown[]) : null;
  if (table && (table.length !== rows || table.some((row) => !Array.isArray(row) || row.length !== columns))) {
    throw wrongDimensions();
  }
  for (let row = 0; row < rows; row += 1) {
    const line = table?.[row] as readonly unknown[] | undefined;
    for (let column = 0; column < columns; column += 1) {
      const cell = line ? line[column] : input;
      if (cell === null || cell === undefined) continue;
      if (typeof cell !== "string" && typeof cell !== "number" && typeof cell !== "boolean") throw invalidArgument();
      put(area.top + row, area.left + column, cell);
    }
  }
}
