import { intersection } from "../../engine/address";
import type { Area } from "../../engine/model";
import { plainStyle } from "../../engine/style";
import { knownPart } from "./address";

/** The smallest part of an area with everything that it holds, or null. */
export function usedPart(area: Area, valuesOnly: boolean): Area | null {
  const { sheet } = area;
  const part = knownPart(area, valuesOnly);
  const used = sheet.usedArea(valuesOnly);
  if (!part || !used) return null;
  // The sheet's own used area is the answer unless the area cuts it.
  if (part.top === used.top && part.left === used.left && part.bottom === used.bottom && part.right === used.right) return used;
  const holds = (row: number, column: number): boolean =>
    sheet.value(row, column) !== null ||
    sheet.formula(row, column) !== null ||
    (!valuesOnly && sheet.style(row, column) !== plainStyle);
  let [top, left, bottom, right] = [Infinity, Infinity, -1, -1];
  for (let row = part.top; row <= part.bottom; row += 1) {
    for (let column = part.left; column <= part.right; column += 1) {
      if (!holds(row, column)) continue;
      top = Math.min(top, row);
      left = Math.min(left, column);
      bottom = Math.max(bottom, row);
      right = Math.max(right, column);
    }
  }
  return bottom < 0 ? null : { sheet, top, left, bottom, right };
}

/** The block of cells around an area that is edged by blank rows and columns, as Ctrl+* selects it. */
export function surroundingRegion(area: Area): Area {
  const { sheet } = area;
  const used = sheet.usedArea(true);
  let region = area;
  if (!used) return region;
  for (;;) {
    const wider: Area = {
      sheet,
      top: Math.max(region.top - 1, 0),
      left: Math.max(region.left - 1, 0),
      bottom: region.bottom + 1,
      right: region.right + 1,
    };
    const near = intersection(wider, used);
    const held = near ? usedPart(near, true) : null;
    if (!held) return region;
    const grown: Area = {
      sheet,
      top: Math.min(region.top, held.top),
      left: Math.min(region.left, held.left),
      bottom: Math.max(region.bottom, held.bottom),
      right: Math.max(region.right, held.right),
    };
    if (grown.top === region.top && grown.left === region.left && grown.bottom === region.bottom && grown.right === region.right) return region;
    region = grown;
  }
}
