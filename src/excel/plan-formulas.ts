import { formulaText } from "../sheets/formula-text";
import type { Cell } from "../schema/cell";
import { cellAt } from "../visit/workbook-cells";
import { columnOf } from "./plan-table";
import type { PartOnSheet } from "./part-on-sheet";
import { canBeWritten, headersOf, type Site } from "./site";
import type { Step } from "./step";

/**
 * The formulas of what is there. On a sheet that was there, only cells that are blank or whose formula lost what it
 * pointed to get theirs: what somebody typed stays.
 */
export function formulaSteps(site: Site): readonly Step[] {
  return [...site.parts.values()].flatMap((part) => (part.isNew ? wanted(part, site) : wanted(part, site).filter((step) => isOpen(step, site))));
}

/** The formulas that a part ought to have, wherever they can be written. */
export function wanted(part: PartOnSheet, site: Site): readonly Extract<Step, { kind: "cells" }>[] {
  const { key, sheet } = part;
  return Object.entries(part.part.columns).flatMap(([column, { formula }]) => {
    if (formula === undefined || !canBeWritten(site, key, formula)) return [];
    const text = formulaText(formula, key, site.language, headersOf(site));
    if (part.shape === "form") {
      const field = part.fields.get(column);
      return field ? [{ kind: "cells" as const, at: { sheet, top: field.row, left: field.column, rows: 1, columns: 1 }, formulas: [[text]] }] : [];
    }
    const found = part.columns.get(column);
    return found ? [{ kind: "cells" as const, at: columnOf(part, found.at), formulas: Array.from({ length: part.rows }, () => [text]) }] : [];
  });
}

/** True when nothing of anybody's stands in the cells. */
function isOpen({ at }: Extract<Step, { kind: "cells" }>, { content }: Site): boolean {
  const standing = content.formulas.get(at.sheet);
  const isLost = (cell: Cell): boolean => cell === "" || (typeof cell === "string" && cell.startsWith("=") && cell.includes("#REF!"));
  return !standing || Array.from({ length: at.rows }, (_, row) => cellAt(standing, at.top + row, at.left)).every(isLost);
}
