import { parseA1Ref } from "@borgar/fx";
import { cellAddress } from "../address";
import type { Cell } from "../cell-grid";
import { shifted } from "../formula-text";
import { tableAt } from "../mending";
import type { ErrorValue, Style, Value } from "../model";
import { plainStyle } from "../style";
import type { WorkSheet } from "../worksheet";
import { formulaForFile, formulaFromFile } from "./formula-in-file";
import type { SharedTexts } from "./shared-texts";
import type { StyleSheet } from "./style-sheet";
import { childOf, childrenOf, decodedText, encodedText, numberOf, textIn, xml, type XmlElement } from "./xml";

/** Position of an address such as "B3". */
export function positionOf(address: string): { row: number; column: number } | null {
  const letters = /^([A-Z]{1,3})(\d{1,7})$/u.exec(address);
  if (!letters) return null;
  const column = [...(letters[1] ?? "")].reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return { row: Number(letters[2]) - 1, column };
}

/** Puts the cells of a part into a sheet that is being opened; nothing of it is kept for taking back. */
export function readCells(sheet: WorkSheet, sheetData: XmlElement | undefined, styles: readonly Style[], texts: SharedTexts): void {
  const masters = new Map<string, { formula: string; row: number; column: number }>();
  const spills: { top: number; left: number; bottom: number; right: number }[] = [];
  let row = -1;
  for (const line of childrenOf(sheetData, "row")) {
    row = (numberOf(line, "r") ?? row + 2) - 1;
    let column = -1;
    for (const element of childrenOf(line, "c")) {
      const position = positionOf(element.attributes["r"] ?? "") ?? { row, column: column + 1 };
      column = position.column;
      const style = styles[numberOf(element, "s") ?? 0] ?? plainStyle;
      const result = valueRead(element, texts);
      const formula = formulaRead(sheet, childOf(element, "f"), position, masters, spills);
      if (formula) sheet.grid.set(row, column, { value: null, style, result, ...formula });
      else if (result !== null || style !== plainStyle) sheet.grid.set(row, column, { value: result, formula: null, style, result: null, ...richRead(element, texts) });
    }
  }
  // What a formula spread over its neighbours is worked out anew.
  for (const spill of spills) {
    for (const [at, column, cell] of [...sheet.grid.within(spill)]) {
      if (cell.formula === null) sheet.grid.set(at, column, cell.style === plainStyle ? undefined : { ...cell, value: null });
    }
  }
}

function formulaRead(sheet: WorkSheet, element: XmlElement | undefined, { row, column }: { row: number; column: number }, masters: Map<string, { formula: string; row: number; column: number }>, spills: { top: number; left: number; bottom: number; right: number }[]): Pick<Cell, "formula" | "array"> | null {
  if (!element) return null;
  const { t, si = "", ref } = element.attributes;
  const written = textIn(element);
  if (t === "shared" && written === "") {
    const master = masters.get(si);
    return master ? { formula: shifted(master.formula, row - master.row, column - master.column) } : null;
  }
  if (written === "") return null;
  const formula = formulaFromFile(decodedText(written), tableAt(sheet, row, column)?.name ?? null);
  if (t === "shared") masters.set(si, { formula, row, column });
  if (t !== "array" || ref === undefined) return { formula };
  const parsed = parseA1Ref(ref);
  if (parsed && "range" in parsed) {
    const { top, left, bottom, right } = parsed.range;
    spills.push({ top: top ?? row, left: left ?? column, bottom: bottom ?? row, right: right ?? column });
  }
  return { formula, array: ref };
}

function valueRead(element: XmlElement, texts: SharedTexts): Value {
  const written = childOf(element, "v");
  const text = textIn(written);
  switch (element.attributes["t"]) {
    case "s":
      return texts.text(Number(text));
    case "inlineStr":
      return decodedText(textIn(childOf(element, "is"))) || null;
    case "str":
    case "d":
      return written ? decodedText(text) : null;
    case "b":
      return text === "1" || text === "true";
    case "e":
      return { error: text as ErrorValue["error"] };
    default:
      return text === "" ? null : Number(text);
  }
}

function richRead(element: XmlElement, texts: SharedTexts): Pick<Cell, "rich"> {
  const rich = element.attributes["t"] === "s" ? texts.rich(Number(textIn(childOf(element, "v")))) : undefined;
  return rich === undefined ? {} : { rich };
}

/** The rows of a part, with the results of formulas so that programs which do not calculate show them. */
export function writtenRows(sheet: WorkSheet, base: ReadonlyMap<number, XmlElement>, styles: StyleSheet, texts: SharedTexts): XmlElement[] {
  const cells = new Map<number, [number, XmlElement][]>();
  const add = (row: number, column: number, element: XmlElement): void => {
    const line = cells.get(row);
    if (line) line.push([column, element]);
    else cells.set(row, [[column, element]]);
  };
  for (const [row, columns] of sheet.grid.rows()) {
    for (const [column, cell] of columns) add(row, column, writtenCell(sheet, row, column, cell, styles, texts));
  }
  for (const [row, column, value] of sheet.grid.spilled.entries()) {
    if (!sheet.grid.get(row, column)) add(row, column, xml("c", { r: cellAddress(row, column), ...typed(value) }, valueWritten(value, texts)));
  }
  const rows = new Set([...cells.keys(), ...[...sheet.rows.entries()].map(([row]) => row)]);
  return [...rows].sort((one, other) => one - other).map((row) => {
    const inOrder = (cells.get(row) ?? []).sort(([one], [other]) => one - other).map(([, element]) => element);
    const { outlineLevel, collapsed } = base.get(row)?.attributes ?? {};
    const size = sheet.rows.size(row);
    const style = sheet.rows.style(row);
    const index = style ? styles.index(style) : undefined;
    return xml("row", { r: row + 1, s: index, customFormat: index === undefined ? undefined : 1, ht: size, customHeight: size === undefined ? undefined : 1, hidden: sheet.rows.isHidden(row) ? 1 : undefined, outlineLevel, collapsed }, ...inOrder);
  });
}

function writtenCell(sheet: WorkSheet, row: number, column: number, cell: Cell, styles: StyleSheet, texts: SharedTexts): XmlElement {
  const index = styles.index(cell.style);
  const place = { r: cellAddress(row, column), s: index === 0 ? undefined : index };
  if (cell.formula === null) {
    if (cell.rich !== undefined) return xml("c", { ...place, t: "s" }, xml("v", {}, String(texts.richIndex(cell.rich))));
    return xml("c", { ...place, ...typed(cell.value) }, valueWritten(cell.value, texts));
  }
  const formula = formulaForFile(cell.formula, tableAt(sheet, row, column)?.name ?? null);
  const array = cell.array === undefined ? {} : { t: "array", ref: cell.array };
  const value = cell.result;
  const type = typeof value === "string" ? "str" : typed(value).t;
  return xml("c", { ...place, t: type }, xml("f", array, encodedText(formula)), typeof value === "string" ? xml("v", {}, encodedText(value)) : valueWritten(value, texts));
}

function typed(value: Value): { t: string | undefined } {
  if (typeof value === "string") return { t: "s" };
  if (typeof value === "boolean") return { t: "b" };
  return { t: typeof value === "object" && value !== null ? "e" : undefined };
}

function valueWritten(value: Value, texts: SharedTexts): XmlElement | null {
  if (value === null) return null;
  if (typeof value === "string") return xml("v", {}, String(texts.index(value)));
  if (typeof value === "object") return xml("v", {}, value.error);
  return xml("v", {}, typeof value === "boolean" ? (value ? "1" : "0") : String(value));
}

