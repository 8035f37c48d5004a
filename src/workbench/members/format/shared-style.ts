import type { Area, Style } from "../../engine/model";
import { guardOption } from "../guard";
import { knownPart } from "../range/address";

/** The cells whose styles can differ: those that the sheet knows, and one beyond them that stands for all the rest. */
function* looks(areas: readonly Area[]): Generator<Style> {
  for (const area of areas) {
    const known = knownPart(area, false);
    if (known) {
      for (let row = known.top; row <= known.bottom; row += 1) {
        for (let column = known.left; column <= known.right; column += 1) yield area.sheet.style(row, column);
      }
    }
    if (!known || known.bottom < area.bottom || known.right < area.right) yield area.sheet.style(area.bottom, area.right);
    if (!known || known.top > area.top || known.left > area.left) yield area.sheet.style(area.top, area.left);
  }
}

/** What all cells of the areas have in common, or null when they differ. */
export function common<T>(areas: readonly Area[], part: (style: Style) => T): T | null {
  let found: { readonly value: T } | null = null;
  for (const style of looks(areas)) {
    const value = part(style);
    if (found && found.value !== value) return null;
    found ??= { value };
  }
  return found ? found.value : null;
}

/** Changes the style of all cells of the areas; refused on a sheet whose protection does not allow it. */
export function restyle(areas: readonly Area[], patch: { readonly [K in keyof Style]?: Style[K] | null }): void {
  for (const area of areas) {
    guardOption(area.sheet, "allowFormatCells");
    area.sheet.restyle(area, patch);
  }
}
