import { cellAddress, lastColumn, rangeAddress } from "../address";
import type { Area } from "../model";
import { digitPixels } from "../normal-font";
import { plainStyle } from "../style";
import type { WorkSheet } from "../worksheet";
import { areasOf } from "./addresses";
import { readCells, writtenRows } from "./cells-in-file";
import { colorAttributes } from "./colors";
import { readCharts, saveCharts } from "./drawing-in-file";
import { readLayout, writtenLayout } from "./layout-in-file";
import { notesRead, saveNotes } from "./notes-in-file";
import type { Package } from "./package";
import { protectionRead, writtenProtection } from "./protection-in-file";
import { readConditionalFormats, readValidations, writtenConditionalFormats, writtenValidations } from "./rules-in-file";
import type { SharedTexts } from "./shared-texts";
import type { StyleSheet } from "./style-sheet";
import { readTables, saveTables } from "./tables-in-file";
import { childOf, childrenOf, isOn, numberOf, setChildren, xml, type XmlElement } from "./xml";

const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const relationships = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const contentType = "application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml";
const order =
  "sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetCalcPr sheetProtection protectedRanges scenarios autoFilter sortState dataConsolidate customSheetViews mergeCells phoneticPr conditionalFormatting dataValidations hyperlinks printOptions pageMargins pageSetup headerFooter rowBreaks colBreaks customProperties cellWatches ignoredErrors smartTags drawing legacyDrawing legacyDrawingHF drawingHF picture oleObjects controls webPublishItems tableParts extLst".split(" ");

/** Reads a sheet's part into a sheet that is being opened. */
export function readSheet(sheet: WorkSheet, parts: Package, path: string, styles: StyleSheet, texts: SharedTexts): void {
  const part = parts.tree(path) ?? xml("worksheet");
  const view = childOf(childOf(part, "sheetViews"), "sheetView");
  const pane = childOf(view, "pane");
  const format = childOf(part, "sheetFormatPr");
  const tab = childOf(childOf(part, "sheetPr"), "tabColor");
  sheet.origin = path;
  sheet.state.tabColor = styles.color(tab) ?? "";
  sheet.state.showGridlines = isOn(view, "showGridLines", true);
  sheet.state.showHeadings = isOn(view, "showRowColHeaders", true);
  if (pane?.attributes["state"]?.startsWith("frozen")) {
    sheet.state.frozenRows = numberOf(pane, "ySplit") ?? 0;
    sheet.state.frozenColumns = numberOf(pane, "xSplit") ?? 0;
  }
  const characters = numberOf(format, "baseColWidth");
  if (characters !== undefined) sheet.state.standardWidth = characters + 0.43;
  sheet.standardHeight = numberOf(format, "defaultRowHeight") ?? sheet.standardHeight;
  readTables(sheet, parts, path, styles);
  readLines(sheet, part, styles);
  readCells(sheet, childOf(part, "sheetData"), styles.styles, texts);
  const merges = childrenOf(childOf(part, "mergeCells"), "mergeCell").flatMap((merge) => areasOf(merge.attributes["ref"] ?? "", sheet));
  if (merges.length > 0) sheet.setList("style", "merges", merges);
  readValidations(sheet, part);
  readConditionalFormats(sheet, part, styles);
  readLayout(sheet.layout, part);
  sheet.state.protection = protectionRead(childOf(part, "sheetProtection"));
  sheet.notes.push(...notesRead(parts, path));
  readCharts(sheet, parts, path, part);
}

function readLines(sheet: WorkSheet, part: XmlElement, styles: StyleSheet): void {
  const digit = digitPixels(sheet.book.normalFont);
  const styleAt = (element: XmlElement, attribute: string): { style?: (typeof styles.styles)[number] } => {
    const style = styles.styles[numberOf(element, attribute) ?? 0];
    return style && style !== plainStyle ? { style } : {};
  };
  for (const column of childrenOf(childOf(part, "cols"), "col")) {
    const width = numberOf(column, "width");
    const line = { ...(width !== undefined && { size: Math.round(width * digit) * 0.75 }), ...(isOn(column, "hidden") && { hidden: true }), ...styleAt(column, "style") };
    const last = Math.min((numberOf(column, "max") ?? 1) - 1, lastColumn);
    for (let at = (numberOf(column, "min") ?? 1) - 1; at <= last; at++) sheet.columns.load(at, line);
  }
  let at = -1;
  for (const row of childrenOf(childOf(part, "sheetData"), "row")) {
    at = (numberOf(row, "r") ?? at + 2) - 1;
    const height = isOn(row, "customHeight") ? numberOf(row, "ht") : undefined;
    sheet.rows.load(at, { ...(height !== undefined && { size: height }), ...(isOn(row, "hidden") && { hidden: true }), ...(isOn(row, "customFormat") && styleAt(row, "s")) });
  }
}

/** Puts a sheet into the package over the part it came from; elements that are not understood here stay. */
export function saveSheet(sheet: WorkSheet, parts: Package, path: string, styles: StyleSheet, texts: SharedTexts): void {
  const base = parts.tree(path) ?? xml("worksheet", { xmlns: main, "xmlns:r": relationships });
  base.attributes["xmlns:r"] ??= relationships;
  const put = (name: string, elements: readonly XmlElement[]): void => setChildren(base, order, name, elements);
  const rows = new Map(childrenOf(childOf(base, "sheetData"), "row").map((row) => [(numberOf(row, "r") ?? 0) - 1, row]));
  put("sheetData", [xml("sheetData", {}, ...writtenRows(sheet, rows, styles, texts))]);
  put("sheetPr", [writtenProperties(sheet, childOf(base, "sheetPr"))]);
  const used = sheet.usedArea(false);
  put("dimension", [xml("dimension", { ref: used ? rangeAddress(used) : "A1" })]);
  put("sheetViews", [xml("sheetViews", {}, writtenView(sheet, childOf(childOf(base, "sheetViews"), "sheetView")))]);
  put("sheetFormatPr", [xml("sheetFormatPr", { ...childOf(base, "sheetFormatPr")?.attributes, defaultRowHeight: sheet.standardHeight })]);
  put("cols", writtenColumns(sheet, styles));
  put("sheetProtection", writtenProtection(sheet.protection));
  put("mergeCells", sheet.merges.length === 0 ? [] : [xml("mergeCells", { count: sheet.merges.length }, ...sheet.merges.map((area) => xml("mergeCell", { ref: rangeAddress(area) })))]);
  put("conditionalFormatting", writtenConditionalFormats(sheet, styles));
  put("dataValidations", writtenValidations(sheet));
  for (const [name, elements] of writtenLayout(sheet, base)) put(name, elements);
  const drawing = saveCharts(parts, path, base, sheet);
  put("drawing", drawing === undefined ? [] : [xml("drawing", { "r:id": drawing })]);
  const boxes = saveNotes(parts, path, base, sheet);
  put("legacyDrawing", boxes === undefined ? [] : [xml("legacyDrawing", { "r:id": boxes })]);
  const tables = saveTables(parts, path, sheet, styles);
  put("tableParts", tables.length === 0 ? [] : [xml("tableParts", { count: tables.length }, ...tables.map((id) => xml("tablePart", { "r:id": id })))]);
  parts.put(path, base, contentType);
}

function writtenProperties(sheet: WorkSheet, base: XmlElement | undefined): XmlElement {
  const fits = !("scale" in sheet.layout.zoom);
  const properties = xml("sheetPr", base?.attributes ?? {}, ...childrenOf(base));
  const own = ["tabColor", "outlinePr", "pageSetUpPr"];
  setChildren(properties, own, "tabColor", sheet.tabColor === "" ? [] : [xml("tabColor", colorAttributes(sheet.tabColor))]);
  setChildren(properties, own, "pageSetUpPr", fits ? [xml("pageSetUpPr", { fitToPage: 1 })] : []);
  return properties;
}

function writtenView(sheet: WorkSheet, base: XmlElement | undefined): XmlElement {
  const { frozenRows, frozenColumns } = sheet;
  const isActive = sheet.book.active === sheet;
  const { tabSelected: _selected, showGridLines: _lines, showRowColHeaders: _headings, topLeftCell: _corner, ...others } = base?.attributes ?? {};
  const attributes = { ...others, showGridLines: sheet.showGridlines ? undefined : 0, showRowColHeaders: sheet.showHeadings ? undefined : 0, tabSelected: isActive ? 1 : undefined, workbookViewId: 0 };
  const cell: Area = isActive ? sheet.book.selection : { sheet, top: frozenRows, left: frozenColumns, bottom: frozenRows, right: frozenColumns };
  const selection = { activeCell: cellAddress(cell.top, cell.left), sqref: rangeAddress(cell) };
  if (frozenRows === 0 && frozenColumns === 0) return xml("sheetView", attributes, xml("selection", selection));
  const corner = frozenRows === 0 ? "topRight" : frozenColumns === 0 ? "bottomLeft" : "bottomRight";
  const pane = { xSplit: frozenColumns || undefined, ySplit: frozenRows || undefined, topLeftCell: cellAddress(frozenRows, frozenColumns), activePane: corner, state: "frozen" };
  return xml("sheetView", attributes, xml("pane", pane), xml("selection", { pane: corner, ...selection }));
}

function writtenColumns(sheet: WorkSheet, styles: StyleSheet): XmlElement[] {
  const digit = digitPixels(sheet.book.normalFont);
  const columns: { min: number; max: number; key: string; attributes: Record<string, number | undefined> }[] = [];
  for (const [at, { size, hidden, style }] of [...sheet.columns.entries()].sort(([one], [other]) => one - other)) {
    const points = size ?? sheet.book.pointsOfCharacters(sheet.standardWidth);
    const attributes = { width: Math.round((points / 0.75 / digit) * 1e6) / 1e6, style: style && styles.index(style), hidden: hidden === true ? 1 : undefined, customWidth: size === undefined ? undefined : 1 };
    const key = JSON.stringify(attributes);
    const last = columns.at(-1);
    if (last && last.max === at && last.key === key) last.max++;
    else columns.push({ min: at + 1, max: at + 1, key, attributes });
  }
  return columns.length === 0 ? [] : [xml("cols", {}, ...columns.map(({ min, max, attributes }) => xml("col", { min, max, ...attributes })))];
}
