import type { Sheet } from "../engine/model";
import { EngineError } from "../engine/model";
import { copySheet } from "../engine/reshape/copy-sheet";
import type { Desk } from "./desk";
import { confirm, refuse } from "./refusal";
import { word } from "./words";

/** The sheets whose tabs are seen. */
export function visibleSheets(desk: Desk): readonly Sheet[] {
  return desk.book.sheets.filter((sheet) => sheet.visibility === "visible");
}

/** Shows a sheet, where the user last stood on it. */
export function showSheet(desk: Desk, sheet: Sheet): void {
  if (sheet === desk.sheet) return;
  desk.leaveSheet();
  desk.select(desk.placeOn(sheet));
}

/** Ctrl+PageDown and Ctrl+PageUp. */
export function neighbouringSheet(desk: Desk, step: 1 | -1): void {
  const sheets = visibleSheets(desk);
  const sheet = sheets[sheets.indexOf(desk.sheet) + step];
  if (sheet) showSheet(desk, sheet);
}

/** Adds a sheet after the one shown, and shows it. */
export function addSheet(desk: Desk): void {
  attempt(desk, () => {
    const after = desk.book.sheets.indexOf(desk.sheet) + 1;
    const sheet = desk.book.addSheet();
    desk.book.moveSheet(sheet, after);
    return sheet;
  }, (sheet) => showSheet(desk, sheet));
}

/** Renames a sheet; Excel's own limits are the engine's to say. */
export function renameSheet(desk: Desk, sheet: Sheet, name: string): void {
  if (name === sheet.name || name.trim() === "") return;
  attempt(desk, () => desk.book.renameSheet(sheet, name));
}

/** Puts a copy of a sheet after it, and shows it. */
export function copySheetHere(desk: Desk, sheet: Sheet): void {
  attempt(desk, () => copySheet(sheet, desk.book.sheets.indexOf(sheet) + 1), (copy) => showSheet(desk, copy));
}

/** Moves a sheet one tab on, over hidden ones. */
export function moveSheetBy(desk: Desk, sheet: Sheet, step: 1 | -1): void {
  const sheets = visibleSheets(desk);
  const beside = sheets[sheets.indexOf(sheet) + step];
  if (beside) attempt(desk, () => desk.book.moveSheet(sheet, desk.book.sheets.indexOf(beside)));
}

/** Hides a sheet; null shows all that are hidden, but not those that only a program may show. */
export function hideSheet(desk: Desk, sheet: Sheet | null): void {
  attempt(desk, () => {
    if (sheet) sheet.visibility = "hidden";
    else for (const other of desk.book.sheets) if (other.visibility === "hidden") other.visibility = "visible";
  });
}

/** Deletes a sheet after asking. */
export function deleteSheet(desk: Desk, sheet: Sheet): void {
  confirm(desk, word("confirmDelete", desk.language, { name: sheet.name }), () => {
    const sheets = visibleSheets(desk);
    const at = sheets.indexOf(sheet);
    const beside = sheets[at + 1] ?? sheets[at - 1];
    attempt(desk, () => desk.book.removeSheet(sheet), () => beside && desk.sheet === sheet && showSheet(desk, beside));
  });
}

function attempt<T>(desk: Desk, work: () => T, then: (result: T) => unknown = () => undefined): void {
  try {
    then(desk.book.edit("user", word("stepSheet", desk.language), work));
  } catch (error) {
    if (!(error instanceof EngineError)) throw error;
    refuse(desk, word("cannotDo", desk.language, { reason: error.message }));
  }
}
