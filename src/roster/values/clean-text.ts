import type { Cell } from "../../schema/cell";

/**
 * A cell's text as people mean it: full-width letters and digits made plain, no-break and other odd blanks made blanks,
 * invisible letters left out. Line breaks stay.
 */
export function cleanText(cell: Cell): string {
  return String(cell)
    .replace(/[\u200b\u2060\ufeff\u00ad]/g, "")
    .replace(/[！-～]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) - 0xfee0))
    .replace(/\r\n?/g, "\n")
    .replace(/[^\S\n]+/g, " ")
    .replace(/ ?\n ?/g, "\n")
    .trim();
}
