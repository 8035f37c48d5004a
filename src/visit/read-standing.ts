import { isBlank, isError } from "../schema/cell";
import type { Finding } from "./finding";
import { decidingColumns, isFilled, placeIn, type ReadRow } from "./every-part";
import { cellOf, spotOf, type Standing } from "./standing";
import { errorCell, unreadValue } from "./unread";
import { workOut } from "./work-out";

/** What was read of one part: the rows that are not blank, and what could not be read. */
export interface ReadPart {
  readonly rows: readonly ReadRow[];
  readonly findings: readonly Finding[];
}

/** Reads the cells of a part. What cannot be read is blank and a finding; a row in which nothing was typed or read is none. */
export function readStanding(standing: Standing): ReadPart {
  const findings: Finding[] = [];
  if (standing.shape === "form") return { rows: [readRow(standing, 0, findings)], findings };
  const deciding = decidingColumns(standing.part).filter((key) => standing.columns.has(key));
  const rows: ReadRow[] = [];
  for (let row = 0; row < standing.last - standing.header; row += 1) {
    const isBlankRow = deciding.every((key) => {
      const spot = spotOf(standing, row, key);
      return spot === null || isBlank(cellOf(spot));
    });
    if (isBlankRow) continue;
    const values = readRow(standing, row, findings);
    if (isFilled(standing.part, values)) rows.push(values);
  }
  return { rows, findings };
}

function readRow(standing: Standing, row: number, findings: Finding[]): ReadRow {
  const values: ReadRow = { row };
  for (const [key, column] of Object.entries(standing.part.columns)) {
    values[key] = null;
    const spot = spotOf(standing, row, key);
    if (!spot) continue;
    const cell = cellOf(spot);
    const where = { place: placeIn(standing, row, key) };
    if (isError(cell)) {
      findings.push(errorCell(column.words, String(cell), column.formula !== undefined, where));
      continue;
    }
    const reading = column.kind.read(cell);
    if ("trouble" in reading) findings.push(unreadValue(column.words, reading, where));
    else values[key] = reading.value;
  }
  workOut(standing.part.columns, values);
  return values;
}
