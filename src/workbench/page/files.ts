import { createBook } from "../engine/create-book";
import { openBook } from "../engine/open-book";
import type { Desk } from "./desk";
import { refuse } from "./refusal";
import { word } from "./words";

const xlsx = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** Puts an empty workbook on the desk. */
export function newBook(desk: Desk): void {
  desk.replaceBook(createBook(desk.language), "Visit.xlsx");
}

/** Opens an .xlsx; one that cannot be read leaves the desk as it is and says why. */
export async function openFile(desk: Desk, file: File): Promise<void> {
  try {
    desk.replaceBook(await openBook(new Uint8Array(await file.arrayBuffer()), desk.language), file.name);
    desk.show({ status: word("opened", desk.language, { name: file.name }) });
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    refuse(desk, word("cannotOpen", desk.language, { name: file.name, reason }));
  }
}

/** Hands the workbook to the browser as a download. */
export async function saveFile(desk: Desk): Promise<void> {
  let bytes: Uint8Array;
  try {
    bytes = await desk.book.save();
  } catch (error) {
    refuse(desk, word("cannotDo", desk.language, { reason: error instanceof Error ? error.message : String(error) }));
    return;
  }
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([Uint8Array.from(bytes)], { type: xlsx }));
  link.download = desk.fileName;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
  desk.show({ status: word("saved", desk.language, { name: desk.fileName }) });
}
