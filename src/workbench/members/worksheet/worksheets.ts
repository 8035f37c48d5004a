import type { Book, Sheet } from "../../engine/model";
import { excelClass } from "../excel-class";
import { itemNotFound } from "../excel-error";
import { thing, thingOrNull } from "../thing";
import { everySheet, sheetEvents } from "./events";

/** The sheet that an add-in means by a name or an id, or null. */
export function sheetOf(book: Book, key: unknown): Sheet | null {
  return book.sheetNamed(String(key)) ?? book.sheets.find((sheet) => sheet.id === key) ?? null;
}

/** The next sheet in one direction, over hidden ones where only visible ones count; null at the end. */
export function sheetBeside(sheet: Sheet, step: 1 | -1, visibleOnly: boolean): Sheet | null {
  const { sheets } = sheet.book;
  for (let index = sheets.indexOf(sheet) + step; index >= 0 && index < sheets.length; index += step) {
    const found = sheets[index];
    if (found && (!visibleOnly || found.visibility === "visible")) return found;
  }
  return null;
}

function end(sheets: readonly Sheet[], visibleOnly: boolean): Sheet {
  const found = sheets.find((sheet) => !visibleOnly || sheet.visibility === "visible");
  if (!found) throw itemNotFound();
  return found;
}

function visibleOnes(book: Book, visibleOnly: boolean): readonly Sheet[] {
  return book.sheets.filter((sheet) => !visibleOnly || sheet.visibility === "visible");
}

export const worksheetCollection = excelClass("WorksheetCollection", {
  items: (book) => book.sheets.map((sheet) => thing("Worksheet", sheet)),
  item: (book, key) => thingOrNull("Worksheet", sheetOf(book, key)),
  call: {
    add: (book, name) => thing("Worksheet", name ? book.addSheet(name) : book.addSheet()),
    getActiveWorksheet: (book) => thing("Worksheet", book.active),
    getCount: (book, visibleOnly) => visibleOnes(book, visibleOnly === true).length,
    getFirst: (book, visibleOnly) => thing("Worksheet", end(book.sheets, visibleOnly === true)),
    getLast: (book, visibleOnly) => thing("Worksheet", end([...book.sheets].reverse(), visibleOnly === true)),
    getItemOrNullObject: (book, key) => thingOrNull("Worksheet", sheetOf(book, key)),
  },
  events: {
    ...sheetEvents<Book>(everySheet),
    onAdded: { register: "_RegisterAddedEvent", type: 13, target: everySheet },
    onDeleted: { register: "_RegisterDeletedEvent", type: 15, target: everySheet },
  },
});
