import { removeDrawing } from "./file/drawing-in-file";
import { emptyPackage } from "./file/empty-package";
import { writtenNames } from "./file/names-in-file";
import { Package } from "./file/package";
import { saveSettings } from "./file/settings-in-file";
import { SharedTexts } from "./file/shared-texts";
import { saveSheet } from "./file/sheet-in-file";
import { StyleSheet } from "./file/style-sheet";
import { childOf, childrenOf, numberOf, setChildren, xml, type XmlElement } from "./file/xml";
import type { WorkBook } from "./workbook";

const order = "fileVersion fileSharing workbookPr AlternateContent workbookProtection bookViews sheets functionGroups externalReferences definedNames calcPr oleSize customWorkbookViews pivotCaches".split(" ");

/** The .xlsx package of a workbook: a new one, or the one that was opened with everything that changed put into it. */
export async function savedPackage(book: WorkBook): Promise<Uint8Array> {
  await Promise.resolve();
  book.calculateIfStale();
  const parts = book.origin ? Package.opened(book.origin) : emptyPackage(book.normalFont.name, book.normalFont.size);
  const path = parts.target("", "officeDocument") ?? "xl/workbook.xml";
  const workbook = parts.tree(path) ?? xml("workbook");
  const styles = new StyleSheet(parts, path);
  const texts = new SharedTexts(parts, path);
  const entries = childrenOf(childOf(workbook, "sheets"), "sheet");
  dropSheets(book, parts, path, entries);
  const sheetIds = new SheetIds(parts, path, entries);
  const written = book.worksheets.map((sheet) => {
    const target = sheet.origin ?? parts.freePath("xl/worksheets/sheet", ".xml");
    saveSheet(sheet, parts, target, styles, texts);
    const id = parts.relate(path, "worksheet", target);
    return xml("sheet", { name: sheet.name, sheetId: sheetIds.of(id), state: sheet.visibility === "visible" ? undefined : sheet.visibility, "r:id": id });
  });
  const others = entries.filter((entry) => sheetIds.kind(entry) !== "worksheet");
  setChildren(workbook, order, "sheets", [xml("sheets", {}, ...written, ...others)]);
  setChildren(workbook, order, "definedNames", writtenNames(book));
  setChildren(workbook, order, "bookViews", [writtenViews(book, childOf(workbook, "bookViews"))]);
  const calculation = childOf(workbook, "calcPr")?.attributes ?? {};
  setChildren(workbook, order, "calcPr", [xml("calcPr", { ...calculation, calcMode: book.calculationMode === "manual" ? "manual" : undefined, fullCalcOnLoad: 1 })]);
  texts.save();
  saveSettings(parts, book.settings);
  const chain = parts.target(path, "calcChain");
  if (chain !== undefined) {
    parts.unrelate(path, chain);
    parts.remove(chain);
  }
  return parts.bytes();
}

/** Takes out the parts of sheets that are gone; first, so that nothing of theirs is mistaken for what stays. */
function dropSheets(book: WorkBook, parts: Package, path: string, entries: readonly XmlElement[]): void {
  const kept = new Set(book.worksheets.map((sheet) => sheet.origin));
  for (const { kind, id, target } of parts.relationships(path)) {
    if (kind !== "worksheet" || kept.has(target) || !entries.some((entry) => entry.attributes["r:id"] === id)) continue;
    for (const own of parts.relationships(target)) {
      if (own.kind === "drawing") removeDrawing(parts, own.target);
      else if (["table", "comments", "vmlDrawing"].includes(own.kind)) parts.remove(own.target);
    }
    parts.unrelate(path, target);
    parts.remove(target);
  }
}

/** The numbers by which a workbook knows its sheets. */
class SheetIds {
  readonly #known: Map<string, number>;
  readonly #kinds: Map<string, string>;
  #last: number;

  constructor(parts: Package, path: string, entries: readonly XmlElement[]) {
    this.#known = new Map(entries.map((entry) => [entry.attributes["r:id"] ?? "", numberOf(entry, "sheetId") ?? 0]));
    this.#kinds = new Map(parts.relationships(path).map(({ id, kind }) => [id, kind]));
    this.#last = Math.max(0, ...this.#known.values());
  }

  of(relationship: string): number {
    const known = this.#kinds.has(relationship) ? this.#known.get(relationship) : undefined;
    return known ?? ++this.#last;
  }

  kind(entry: XmlElement): string | undefined {
    const id = entry.attributes["r:id"] ?? "";
    return this.#kinds.get(id) ?? "worksheet";
  }
}

function writtenViews(book: WorkBook, base: XmlElement | undefined): XmlElement {
  const [first, ...others] = childrenOf(base, "workbookView");
  const activeTab = book.sheets.indexOf(book.active);
  const { firstSheet: _first, ...attributes } = first?.attributes ?? {};
  return xml("bookViews", {}, xml("workbookView", { ...attributes, activeTab: activeTab || undefined }, ...childrenOf(first)), ...others);
}
