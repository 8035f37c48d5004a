import { isBlank, isError } from "../schema/cell";
import type { Finding } from "./finding";
import { placeIn, type ReadRow } from "./every-part";
import { cellOf, spotOf, type Standing } from "./standing";
import { errorCell, unreadValue } from "./unread";
import { workOut } from "./work-out";

/** What was read of one part: the rows that are not blank, and what could not be read. */
export interface ReadPart {
  readonly rows: readonly ReadRow[];
  readonly findings: readonly Finding[];
}

/** Reads the cells of a part. What cannot be read is blank and a finding; columns that Excel works out don't make a row filled. */
export function readStanding(standing: Standing): ReadPart {
  const findings: Finding[] = [];
  const rows: ReadRow[] = [];
  const keys = Object.keys(standing.part.columns);
  const typed = keys.filter((key) => standing.part.columns[key]?.formula === undefined && spotOf(standing, 0, key) !== null);
  const deciding = typed.length > 0 ? typed : keys;
  const count = standing.shape === "form" ? 1 : standing.last - standing.header;
  for (let row = 0; row < count; row += 1) {
    const isFilled = deciding.some((key) => {
      const spot = spotOf(standing, row, key);
      return spot !== null && !isBlank(cellOf(spot));
    });
    if (isFilled || standing.shape === "form") rows.push(readRow(standing, row, findings));
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
