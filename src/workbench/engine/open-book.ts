import { cellArea } from "./address";
import { areasOf } from "./file/addresses";
import { namesRead } from "./file/names-in-file";
import { Package } from "./file/package";
import { settingsRead } from "./file/settings-in-file";
import { SharedTexts } from "./file/shared-texts";
import { readSheet } from "./file/sheet-in-file";
import { StyleSheet } from "./file/style-sheet";
import { childOf, childrenOf, numberOf } from "./file/xml";
import { EngineError, type Area, type Book } from "./model";
import { WorkBook, type BookLanguage } from "./workbook";
import type { WorkSheet } from "./worksheet";

/**
 * Opens an .xlsx file. What is not understood of it is kept and saved again.
 * @throws EngineError "InvalidArgument" when the bytes are no workbook, with a sentence that says why
 */
export async function openBook(bytes: Uint8Array, language: BookLanguage = "ko"): Promise<Book> {
  await Promise.resolve();
  const parts = Package.opened(bytes);
  const path = parts.target("", "officeDocument") ?? "";
  const workbook = parts.tree(path);
  if (workbook?.name !== "workbook") throw new EngineError("InvalidArgument", "This file is an Office document, but no Excel workbook.");
  const book = new WorkBook(language);
  const styles = new StyleSheet(parts, path);
  const texts = new SharedTexts(parts, path);
  book.origin = bytes;
  book.normalFont = styles.normalFont;
  const relationships = new Map(parts.relationships(path).map((one) => [one.id, one]));
  for (const entry of childrenOf(childOf(workbook, "sheets"), "sheet")) {
    const part = relationships.get(entry.attributes["r:id"] ?? "");
    if (part?.kind !== "worksheet") continue;
    const sheet = book.addSheet(entry.attributes["name"]);
    readSheet(sheet, parts, part.target, styles, texts);
    const state = entry.attributes["state"];
    if (state === "hidden" || state === "veryHidden") sheet.state.visibility = state;
  }
  if (book.worksheets.length === 0) throw new EngineError("InvalidArgument", "This workbook has no worksheet.");
  book.replaceNames(namesRead(book, workbook));
  for (const [name, value] of settingsRead(parts)) book.settings.set(name, value);
  const view = childOf(childOf(workbook, "bookViews"), "workbookView");
  const active = book.worksheets[numberOf(view, "activeTab") ?? 0];
  if (active?.visibility === "visible") book.selection = selectionRead(parts, active);
  if (childOf(workbook, "calcPr")?.attributes["calcMode"] === "manual") book.calculationMode = "manual";
  return book;
}

/** What was selected on a sheet when it was saved. */
function selectionRead(parts: Package, sheet: WorkSheet): Area {
  const view = childOf(childOf(parts.tree(sheet.origin ?? ""), "sheetViews"), "sheetView");
  const marked = childrenOf(view, "selection").at(-1)?.attributes["sqref"] ?? "";
  return areasOf(marked, sheet)[0] ?? cellArea(sheet, 0, 0);
}
