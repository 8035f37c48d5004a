import type { Area } from "../engine/model";
import { inhabited } from "./cell";

/** A block of typed texts from the clipboard, row by row. */
export type Block = readonly (readonly string[])[];

/** What is put on the clipboard for an area: tab-separated text, and a table for those who keep the looks. */
export interface Clip {
  readonly text: string;
  readonly html: string;
}

/** Copies an area; `token` marks our own copy, so that a paste back may bring formulas and styles. */
export function clipOf(area: Area, token: string): Clip {
  const part = inhabited(area) ?? { ...area, bottom: area.top, right: area.left };
  const rows = Array.from({ length: part.bottom - area.top + 1 }, (_, at) => area.top + at);
  const columns = Array.from({ length: part.right - area.left + 1 }, (_, at) => area.left + at);
  const text = rows.map((row) => columns.map((column) => quoted(area.sheet.text(row, column))).join("\t")).join("\r\n");
  const html = rows.map((row) => `<tr>${columns.map((column) => htmlCell(area, row, column)).join("")}</tr>`).join("");
  return { text, html: `<table data-workbench="${token}">${html}</table>` };
}

function quoted(text: string): string {
  return /[\t\n"]/.test(text) ? `"${text.replace(/"/g, '""')}"` : text;
}

function htmlCell({ sheet }: Area, row: number, column: number): string {
  const style = sheet.style(row, column);
  const look = [
    style.bold ? "font-weight:bold" : "",
    style.italic ? "font-style:italic" : "",
    style.fontColor ? `color:${style.fontColor}` : "",
    style.fill ? `background:${style.fill}` : "",
    style.horizontal ? `text-align:${style.horizontal}` : "",
  ].filter(Boolean);
  const text = sheet.text(row, column).replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/\n/g, "<br>");
  return `<td${look.length ? ` style="${look.join(";")}"` : ""}>${text}</td>`;
}

/** The token of our own copy in pasted HTML, or null. */
export function tokenIn(html: string): string | null {
  return /data-workbench="([^"]+)"/.exec(html)?.[1] ?? null;
}

/** The block pasted from elsewhere: an HTML table when there is one, else tab-separated text. */
export function blockOf(html: string, text: string): Block {
  return (html && blockFromTable(html)) || blockFromText(text);
}

function blockFromTable(html: string): Block | null {
  const table = new DOMParser().parseFromString(html, "text/html").querySelector("table");
  if (!table) return null;
  const rows: string[][] = [...table.rows].map(() => []);
  [...table.rows].forEach((tableRow, row) => {
    let column = 0;
    for (const cell of tableRow.cells) {
      while (rows[row]?.[column] !== undefined) column += 1;
      // Spans take their room: the text stands in the first cell, the others stay empty.
      for (let down = 0; down < Math.min(cell.rowSpan, rows.length - row); down += 1) {
        for (let across = 0; across < cell.colSpan; across += 1) {
          const line = rows[row + down];
          if (line) line[column + across] = down + across === 0 ? textOf(cell) : "";
        }
      }
      column += cell.colSpan;
    }
  });
  const width = Math.max(...rows.map((row) => row.length));
  return rows.map((row) => Array.from({ length: width }, (_, at) => row[at] ?? ""));
}

function textOf(cell: HTMLTableCellElement): string {
  const copy = cell.cloneNode(true);
  if (!(copy instanceof HTMLElement)) return "";
  // Line breaks of the source file are spaces; only <br> and paragraphs are line breaks of the cell.
  copy.querySelectorAll("br").forEach((node) => node.replaceWith("\u2028"));
  return copy.textContent.replace(/[ \t\r\n]+/g, " ").replace(/ ?\u2028 ?/g, "\n").replace(/\u00a0/g, " ").trim();
}

/** Reads tab-separated text as Excel writes it: cells with tabs, quotes or line breaks stand in quotes. */
export function blockFromText(text: string): Block {
  const rows: string[][] = [[]];
  const source = text.replace(/\r\n?/g, "\n").replace(/\n$/, "");
  let at = 0;
  while (at <= source.length) {
    const isQuoted = source[at] === '"' && /^"(?:[^"]|"")*"(?=[\t\n]|$)/.exec(source.slice(at));
    const cell = isQuoted ? isQuoted[0] : (/^[^\t\n]*/.exec(source.slice(at))?.[0] ?? "");
    rows.at(-1)?.push(isQuoted ? cell.slice(1, -1).replace(/""/g, '"') : cell);
    at += cell.length;
    if (source[at] === "\n") rows.push([]);
    at += 1;
  }
  return rows;
}
