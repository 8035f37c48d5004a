import { tidy, type Cell } from "../../schema/cell";
import { sheets } from "../../sheets/catalogue";
import { atOnce } from "../../values/slices";
import type { ReadRow } from "../../visit/every-part";
import { findParts } from "../../visit/find-parts";
import { FoundText } from "../../visit/found-texts";
import { readStanding } from "../../visit/read-standing";
import { cellIn } from "../../visit/standing";
import type { WorkbookCells } from "../../visit/workbook-cells";
import { visitorColumns } from "../columns/targets";

/** A visitor who is in the workbook. */
export interface StandingVisitor {
  /** The place among the rows of 방문자명단, from 0. */
  readonly row: number;
  readonly values: Readonly<ReadRow>;
  /** What stands in the cells, by column; columns that somebody took out are not there. */
  readonly cells: Readonly<Record<string, Cell>>;
}

/** The visitors of a workbook, with what stands in their cells word for word. */
export function standingVisitors(content: WorkbookCells): readonly StandingVisitor[] {
  const standing = findParts(sheets, content).standings.get("visitors");
  if (!standing) return [];
  return atOnce(readStanding(standing)).rows.map((values) => ({
    row: values.row,
    values,
    cells: Object.fromEntries(
      Object.keys(visitorColumns).flatMap((column) => {
        const cell = cellIn(standing, values.row, column);
        return cell === null ? [] : [[column, cell]];
      }),
    ),
  }));
}

/** Whether a visitor's cell says a value already: what is no value of its column by its words. A column that is not there says what it cannot. */
export function saysAlready({ values, cells }: StandingVisitor, column: string, value: unknown): boolean {
  const cell = cells[column];
  if (cell === undefined) return true;
  if (value instanceof FoundText) return tidy(String(cell)) === tidy(value.text);
  const standing = values[column];
  return typeof standing === "string" && typeof value === "string" ? tidy(standing) === tidy(value) : JSON.stringify(standing) === JSON.stringify(value);
}
