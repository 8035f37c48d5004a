import type { Area } from "../engine/model";
import { inhabited } from "./cell";

/** What the status bar says of the selected cells: how many are filled, how many of them numbers, and their sum. */
export interface Totals {
  readonly count: number;
  readonly numbers: number;
  readonly sum: number;
}

/** Counts and adds the filled cells of an area. */
export function totalsOf(area: Area): Totals {
  const part = inhabited(area);
  let [count, numbers, sum] = [0, 0, 0];
  if (!part) return { count, numbers, sum };
  for (let row = part.top; row <= part.bottom; row += 1) {
    for (let column = part.left; column <= part.right; column += 1) {
      const value = area.sheet.value(row, column);
      if (value === null) continue;
      count += 1;
      if (typeof value !== "number") continue;
      numbers += 1;
      sum += value;
    }
  }
  return { count, numbers, sum };
}
