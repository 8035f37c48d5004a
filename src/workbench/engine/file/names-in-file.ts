import { parseA1Ref } from "@borgar/fx";
import { fullAddress, lastColumn, lastRow, rangeAddress, sheetPrefix } from "../address";
import { keptName } from "../names";
import type { NamedItem } from "../model";
import { areaMeant } from "../references";
import type { WorkBook } from "../workbook";
import type { WorkSheet } from "../worksheet";
import { formulaForFile, formulaFromFile } from "./formula-in-file";
import { childOf, childrenOf, isOn, numberOf, textIn, xml, type XmlElement } from "./xml";

const printArea = "_xlnm.Print_Area";
const printTitles = "_xlnm.Print_Titles";

/** Reads the defined names; those that say how a sheet prints become its layout. */
export function namesRead(book: WorkBook, workbook: XmlElement): NamedItem[] {
  return childrenOf(childOf(workbook, "definedNames"), "definedName").flatMap((element) => {
    const { name = "", comment = "" } = element.attributes;
    const scope = book.worksheets[numberOf(element, "localSheetId") ?? -1] ?? null;
    const formula = formulaFromFile(textIn(element), null);
    if (scope && name === printArea) scope.layout.printAreas = pieces(formula).flatMap((piece) => areaMeant(book, piece, scope) ?? []);
    else if (scope && name === printTitles) readTitles(scope, formula);
    else return [keptName(book, { name, formula, comment, visible: !isOn(element, "hidden"), scope })];
    return [];
  });
}

/** The parts of a list of references, whose sheets' names may hold commas. */
function pieces(formula: string): string[] {
  return formula.match(/(?:'(?:[^']|'')*'|[^,'])+/gu) ?? [];
}

function readTitles(sheet: WorkSheet, formula: string): void {
  for (const piece of pieces(formula)) {
    const parsed = parseA1Ref(piece);
    if (!parsed || !("range" in parsed)) continue;
    const { top, bottom, left, right } = parsed.range;
    const isWide = left == null || (left === 0 && right === lastColumn);
    if (isWide && top != null) sheet.layout.titleRows = { first: top, last: bottom ?? top };
    else if (left != null) sheet.layout.titleColumns = { first: left, last: right ?? left };
  }
}

export function writtenNames(book: WorkBook): XmlElement[] {
  const written = book.names.map((item) => {
    const scope = book.worksheets.findIndex((sheet) => sheet === item.scope);
    return xml("definedName", { name: item.name, comment: item.comment || undefined, localSheetId: scope < 0 ? undefined : scope, hidden: item.visible ? undefined : 1 }, formulaForFile(item.formula, null));
  });
  book.worksheets.forEach((sheet, localSheetId) => {
    const { printAreas, titleRows, titleColumns } = sheet.layout;
    const prefix = `${sheetPrefix(sheet.name)}!`;
    const titles = [
      titleColumns && prefix + rangeAddress({ top: 0, bottom: lastRow, left: titleColumns.first, right: titleColumns.last }, "$"),
      titleRows && prefix + rangeAddress({ top: titleRows.first, bottom: titleRows.last, left: 0, right: lastColumn }, "$"),
    ].filter((title) => title !== null);
    if (printAreas.length > 0) written.push(xml("definedName", { name: printArea, localSheetId }, printAreas.map(fullAddress).join(",")));
    if (titles.length > 0) written.push(xml("definedName", { name: printTitles, localSheetId }, titles.join(",")));
  });
  const key = (element: XmlElement): string => `${element.attributes["name"]?.toLowerCase() ?? ""}\u0000${element.attributes["localSheetId"] ?? ""}`;
  written.sort((one, other) => (key(one) < key(other) ? -1 : 1));
  return written.length === 0 ? [] : [xml("definedNames", {}, ...written)];
}
