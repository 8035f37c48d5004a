import type { Area } from "../../engine/model";
import type { Cell } from "../cell";

/** How far a drag of the fill handle to a cell reaches: along the longer way, up, down, left or right; inside it shrinks. */
export function fillTarget(source: Area, { row, column }: Cell): Area {
  const down = row > source.bottom ? row - source.bottom : row < source.top ? row - source.top : 0;
  const across = column > source.right ? column - source.right : column < source.left ? column - source.left : 0;
  if (down === 0 && across === 0) {
    if (row < source.bottom) return { ...source, bottom: row };
    return column < source.right ? { ...source, right: column } : source;
  }
  if (Math.abs(down) >= Math.abs(across)) return down > 0 ? { ...source, bottom: row } : { ...source, top: row };
  return across > 0 ? { ...source, right: column } : { ...source, left: column };
}
