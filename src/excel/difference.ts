import type { Cell } from "../schema/cell";
import { a1 } from "../visit/a1";
import type { Step } from "./step";

/** The first cell that holds something else than it was told, as "방문자명단!B7"; null when all is as written. */
export function firstDifference({ at, formulas }: Extract<Step, { kind: "cells" }>, found: readonly (readonly Cell[])[]): string | null {
  for (const [row, cells] of formulas.entries()) {
    const column = cells.findIndex((cell, index) => cell !== null && !isKept(cell, found[row]?.[index]));
    if (column >= 0) return `${at.sheet}!${a1(at.top + row, at.left + column)}`;
  }
  return null;
}

/** Excel writes formulas its own way (quotes, blanks, [@…]), so of a formula it counts that one stands there. */
export function isKept(written: Cell, found: Cell | undefined): boolean {
  if (typeof written === "string" && written.startsWith("=")) return typeof found === "string" && found.startsWith("=");
  if (typeof written === "number") return typeof found === "number" && Math.abs(written - found) <= Math.abs(written) * 1e-12;
  return isThere(written, found);
}

/** True when a cell holds exactly what is to be written: an apostrophe that keeps a text a text is no part of what stands there. */
export function isThere(written: Cell, found: Cell | undefined): boolean {
  return written === found || (typeof written === "string" && written.startsWith("'") && written.slice(1) === found);
}
