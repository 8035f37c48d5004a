import { createBook } from "../../src/workbench/engine/create-book";
import type { Sheet } from "../../src/workbench/engine/model";
import { type UserEdits, userEdits } from "../../src/workbench/host/user-edits";
import { workbenchOf, type Workbench } from "../../src/workbench/host/node-host";

export type { Workbench };

// Excel.run releases its ranges without waiting; the release must have ended before a test file's world ends.
afterAll(eventsArrived);

/** A new workbook with one empty sheet named Sheet1 under the genuine library; `Excel.run` works on it from now on. */
export function workbench(): Workbench {
  const bench = workbenchOf(createBook("en"));
  for (const [index, sheet] of bench.book.sheets.entries()) bench.book.renameSheet(sheet, `Sheet${index + 1}`);
  return bench;
}

/** A sheet of the workbook. Throws when there is none of that name. */
export function sheetNamed({ book }: Workbench, name: string): Sheet {
  const sheet = book.sheetNamed(name);
  if (!sheet) throw new Error(`There is no sheet ${name}.`);
  return sheet;
}

/**
 * What a user does to the shape of the workbook, each as one step of undo: `edits(bench).insertRows("Sheet1", 2)`,
 * deleteRows, insertColumns, deleteColumns, insertCells, deleteCells, moveColumns, moveTableColumn, renameHeader,
 * sortTable, sortRange, filterTable, clearFilters, hideRows, hideColumns, addChart, deleteChart,
 * addSheet, deleteSheet, copySheet, moveSheet, renameSheet, undo, redo. The page has the same as `window.workbench.edits`.
 * With "remote", another author does it.
 */
export function edits({ book }: Pick<Workbench, "book">, source: "user" | "remote" = "user"): UserEdits {
  return userEdits(() => book, source);
}

/** What a user does in the grid: one edit, reported as the user's. */
export function typeAsUser(bench: Workbench, sheet: string, row: number, column: number, input: string | number | boolean | null): void {
  bench.book.edit("user", "typing", () => {
    sheetNamed(bench, sheet).put(row, column, input);
  });
}

/** Waits until events that are under way have reached their handlers. */
export async function eventsArrived(): Promise<void> {
  // Delivery takes one turn of the event loop, the library's own promises another.
  for (let turn = 0; turn < 3; turn += 1) await new Promise((resolve) => setImmediate(resolve));
  await new Promise((resolve) => setTimeout(resolve, 0));
  await new Promise((resolve) => setImmediate(resolve));
}

/** Runs a batch that should fail and gives Excel's error. */
export async function failure(batch: (context: Excel.RequestContext) => Promise<unknown>): Promise<OfficeExtension.Error> {
  try {
    await Excel.run(batch);
  } catch (error) {
    if (error instanceof OfficeExtension.Error) return error;
    throw error;
  }
  throw new Error("The batch did not fail.");
}
