import { cellArea } from "../../engine/address";
import { shifted } from "../../engine/formula-text";
import type { Area, Style, Value } from "../../engine/model";
import { ExcelError } from "../excel-error";

interface Copied {
  readonly value: Value;
  readonly formula: string | null;
  readonly style: Style;
}

/** Nothing but null clears a property, so a copied style says null for each that the source does not have. */
const cleared: { readonly [K in keyof Style]-?: null } = {
  fontName: null, fontSize: null, bold: null, italic: null, underline: null, strikethrough: null, fontColor: null,
  fill: null, numberFormat: null, horizontal: null, vertical: null, wrap: null, shrink: null, indent: null,
  rotation: null, top: null, bottom: null, left: null, right: null, locked: null, formulaHidden: null, carried: null,
};

/** Copies cells into an area that the source fills once or several times over. */
export function copyCells(source: Area, into: Area, kind: string, skipBlanks: boolean, transpose: boolean): void {
  if (!["All", "Formulas", "Values", "Formats"].includes(kind)) {
    throw new ExcelError("ApiNotFound", `Range.copyFrom(${kind}) is not kept by the workbench.`, 404);
  }
  const height = source.bottom - source.top + 1;
  const width = source.right - source.left + 1;
  // Read first: the two areas may overlap.
  const copied: Copied[][] = [];
  for (let row = 0; row < height; row += 1) {
    copied.push(Array.from({ length: width }, (_, column) => ({
      value: source.sheet.value(source.top + row, source.left + column),
      formula: source.sheet.formula(source.top + row, source.left + column),
      style: source.sheet.style(source.top + row, source.left + column),
    })));
  }
  for (let row = into.top; row <= into.bottom; row += 1) {
    for (let column = into.left; column <= into.right; column += 1) {
      const [down, along] = [row - into.top, column - into.left];
      const fromRow = (transpose ? along : down) % height;
      const fromColumn = (transpose ? down : along) % width;
      const cell = copied[fromRow]?.[fromColumn];
      if (!cell || (skipBlanks && cell.value === null && cell.formula === null)) continue;
      if (kind === "All" || kind === "Formats") {
        into.sheet.restyle(cellArea(into.sheet, row, column), { ...cleared, ...cell.style });
      }
      if (kind === "Formats") continue;
      if (cell.formula !== null && kind !== "Values") {
        into.sheet.put(row, column, shifted(cell.formula, row - source.top - fromRow, column - source.left - fromColumn));
      } else {
        into.sheet.putValue(row, column, cell.value);
      }
    }
  }
}
