import type { Cell } from "../schema/cell";
import { a1 } from "../visit/a1";
import { standing, type Aftermath } from "./aftermath";
import { isKept } from "./difference";
import type { Snapshot, WrittenCells } from "./snapshot";

/**
 * What somebody has typed since on sheets that were added and into rows that tables grew by, as "방문자명단!B7": taking
 * those away would take it away too.
 */
export function typedSince({ fresh, grown, tables }: Snapshot, { sheets, tables: now, ...aftermath }: Aftermath): readonly string[] {
  const onSheets = sheets.flatMap(({ name, content }) => {
    if (content.isNullObject) return [];
    return foreignCells(name, content.rowIndex, content.columnIndex, standing(content), fresh, () => false);
  });
  // A table fills the formulas of its own columns into new rows by itself.
  const isFormula = (cell: Cell): boolean => typeof cell === "string" && cell.startsWith("=");
  const inGrown = grown.flatMap((at, index) => {
    const range = aftermath.grown[index];
    return range ? foreignCells(at.sheet, at.top, at.left, standing(range), fresh, isFormula) : [];
  });
  const beyond = tables.flatMap(({ to, at }, index) => {
    const range = now[index];
    const isLarger = range && !range.isNullObject && range.rowCount > Math.max(to.rows, at.rows);
    return isLarger ? [`${to.sheet}!${a1(to.top + to.rows, to.left)}`] : [];
  });
  return [...onSheets, ...inGrown, ...beyond];
}

/** Cells that hold something which no block of ours accounts for. */
function foreignCells(sheet: string, top: number, left: number, cells: readonly (readonly Cell[])[], fresh: readonly WrittenCells[], isOurs: (cell: Cell) => boolean): readonly string[] {
  const blocks = fresh.filter(({ at }) => at.sheet === sheet);
  const isWritten = (row: number, column: number, cell: Cell): boolean =>
    blocks.some(({ at, written }) => {
      const own = written[row - at.top]?.[column - at.left];
      return own !== null && own !== undefined && isKept(own, cell);
    });
  return cells.flatMap((row, down) => row.flatMap((cell, across) => (cell === "" || isOurs(cell) || isWritten(top + down, left + across, cell) ? [] : [`${sheet}!${a1(top + down, left + across)}`])));
}
