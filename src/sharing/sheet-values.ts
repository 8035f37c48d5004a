import type { Cell } from "../schema/cell";
import { columnNumber } from "../visit/a1";
import { readXml } from "../xlsx/xml-events";

/** The values of a sheet's part from A1 on, days and times as the numbers that Excel keeps. Of a formula its last result stands there. */
export function sheetValues(bytes: Uint8Array, texts: readonly string[]): readonly (readonly Cell[])[] {
  const rows: Cell[][] = [];
  let [row, column] = [-1, -1];
  let [kind, text] = ["n", ""];
  let isAside = false;
  readXml(bytes, {
    begin: (name, { r, t = "n" }) => {
      if (name === "row") [row, column] = [r === undefined ? row + 1 : Number(r) - 1, -1];
      if (name === "c") {
        column = r === undefined ? column + 1 : columnNumber(/^[A-Z]+/i.exec(r)?.[0] ?? "A");
        [kind, text] = [t, ""];
      }
      if (name === "rPh") isAside = true;
    },
    end: (name, said) => {
      if (name === "rPh") isAside = false;
      if (name === "v" || (name === "t" && kind === "inlineStr" && !isAside)) text += said;
      if (name === "c" && text !== "") put(rows, row, column, valueOf(kind, text, texts));
    },
  });
  return rows;
}

function put(rows: Cell[][], row: number, column: number, value: Cell): void {
  while (rows.length <= row) rows.push([]);
  const cells = rows[row] ?? [];
  while (cells.length < column) cells.push("");
  cells[column] = value;
}

function valueOf(kind: string, text: string, texts: readonly string[]): Cell {
  if (kind === "s") return unspelled(texts[Number(text)] ?? "");
  if (kind === "b") return text === "1" || text === "true";
  if (kind === "n") return Number.isFinite(Number(text)) ? Number(text) : text;
  return unspelled(text);
}

/** A text of a part as people see it: letters that markup cannot hold are spelled _xHHHH_ there. */
export function unspelled(text: string): string {
  return text.includes("_x") ? text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(parseInt(code, 16))) : text;
}

/** The same text as a part holds it. */
export function spelled(text: string): string {
  return text
    .replace(/_(?=x[0-9A-Fa-f]{4}_)/g, "_x005F_")
    .replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g, (letter) => `_x${letter.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`);
}
