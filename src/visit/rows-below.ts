import { isBlank } from "../schema/cell";
import { a1 } from "./a1";
import type { Finding } from "./finding";
import { isTitle, partTitles } from "./find-tables";
import type { Standing, TableStanding } from "./standing";
import { unread } from "./unread";
import { cellAt, type TableRange } from "./workbook-cells";

/**
 * Rows that were typed or pasted directly under an Excel table and that Excel did not take into it: they are not read,
 * so one finding says where they begin. A totals row is none, nor is what belongs to another part or table there.
 */
export function rowsBelow(table: TableStanding, standings: readonly Standing[], tables: readonly TableRange[]): readonly Finding[] {
  const { on, left, under, part } = table;
  if (under === null) return [];
  const titles = partTitles(table);
  let end = under;
  while (filledColumn(table, end) !== null && !isTitle(on, end, table, titles) && !isOthers(table, end, standings, tables)) end += 1;
  const count = end - under;
  if (count === 0) return [];
  return [
    unread(
      "READ-BELOW",
      "should",
      { ko: "'{part}' 표 아래 {count}줄이 표에 들어 있지 않아 읽지 않았습니다", en: "rows under the table '{part}' that are not in it and were not read: {count}" },
      { part: part.words, count },
      { at: { sheet: on.name, cell: a1(under, filledColumn(table, under) ?? left) } },
      { ko: "표 오른쪽 아래 모서리를 끌어 넣으세요. 메모라면 한 줄 띄우세요", en: "drag the table's lower right corner over them; if they are notes, leave a blank row above them" },
    ),
  ];
}

/** The first column of the table in which something stands in a row; null when the row is blank. */
function filledColumn({ on, left, right }: TableStanding, row: number): number | null {
  for (let column = left; column <= right; column += 1) if (!isBlank(cellAt(on, row, column))) return column;
  return null;
}

/** True when another part or table has cells in a row under the table's columns. */
function isOthers(table: TableStanding, row: number, standings: readonly Standing[], tables: readonly TableRange[]): boolean {
  const { on, left, right } = table;
  const meets = (area: { readonly left: number; readonly right: number }): boolean => area.left <= right && area.right >= left;
  return (
    tables.some((range) => range.sheet === on.name && row >= range.top && row <= range.bottom + (range.hasTotals === true ? 1 : 0) && meets(range)) ||
    standings.some((standing) => {
      if (standing.shape === "table") return standing !== table && standing.on === on && row >= standing.header && row <= standing.last && meets(standing);
      // A form's labels stand to the left of its values.
      return [...standing.fields.values()].some((spot) => spot.sheet === on && spot.row === row && meets({ left: spot.column - 1, right: spot.column }));
    })
  );
}
