import { isBlank, isError, type Cell } from "../schema/cell";
import type { Column } from "../schema/column";
import type { Slices } from "../values/slices";
import type { Finding } from "./finding";
import { decidingColumns, isFilled, placeIn, type ReadRow } from "./every-part";
import { canHold } from "./found-texts";
import { cellIn, type Standing } from "./standing";
import { errorCell, unreadValue } from "./unread";
import { workOut } from "./work-out";

/** One row as it was read; null values: a row in which nothing was typed or read is none. */
interface Line {
  readonly values: ReadRow | null;
  readonly findings: readonly Finding[];
}

/** What was read of one part: the rows that are not blank, and what could not be read. */
export interface ReadPart {
  readonly rows: readonly ReadRow[];
  readonly findings: readonly Finding[];
}

/** The same, from which the next reading goes on: where it stood, and every row there. */
export interface KeptPart extends ReadPart {
  readonly standing: Standing;
  readonly lines: readonly Line[];
}

/** Rows that are read without a pause. */
const slice = 100;
const blank: Line = { values: null, findings: [] };

/**
 * Reads the cells of a part. What cannot be read is blank and a finding. Rows whose cells are as they were `before` are
 * taken over; when all are, the rows are the very same.
 */
export function* readStanding(standing: Standing, before?: KeptPart): Slices<KeptPart> {
  if (before && standsAsBefore(standing, before.standing)) return before;
  const keys = Object.keys(standing.part.columns);
  const deciding = decidingColumns(standing.part).filter((key) => cellIn(standing, 0, key) !== null);
  const count = standing.shape === "form" ? 1 : Math.max(0, standing.last - standing.header);
  const lines: Line[] = [];
  for (let row = 0; row < count; row += 1) {
    if (row % slice === slice - 1) yield;
    const known = before && row < before.lines.length && keys.every((key) => cellIn(standing, row, key) === cellIn(before.standing, row, key)) ? before.lines[row] : undefined;
    lines.push(known ?? readLine(standing, row, deciding));
  }
  if (before && before.lines.length === count && before.lines.every((line, row) => line === lines[row])) return { ...before, standing };
  return { rows: lines.flatMap(({ values }) => values ?? []), findings: lines.flatMap(({ findings }) => findings), standing, lines };
}

/** True when the part stands on the very same cells at the same place. */
function standsAsBefore(now: Standing, before: Standing): boolean {
  if (now.shape === "form" || before.shape === "form") return false;
  const { columns } = before;
  return now.on === before.on && now.header === before.header && now.last === before.last && now.columns.size === columns.size && [...now.columns].every(([key, { column }]) => columns.get(key)?.column === column);
}

/** A form is always there; a table's row, when something was typed or read in it. */
function readLine(standing: Standing, row: number, deciding: readonly string[]): Line {
  if (standing.shape === "table" && deciding.every((key) => isBlank(cellIn(standing, row, key) ?? ""))) return blank;
  const findings: Finding[] = [];
  const values = readRow(standing, row, findings);
  return { values: standing.shape === "form" || isFilled(standing.part, values) ? values : null, findings };
}

function readRow(standing: Standing, row: number, findings: Finding[]): ReadRow {
  const values: ReadRow = { row };
  for (const [key, column] of Object.entries(standing.part.columns)) {
    values[key] = null;
    const cell = cellIn(standing, row, key);
    if (cell === null) continue;
    const where = { place: placeIn(standing, row, key) };
    if (isError(cell)) {
      findings.push(withText(errorCell(column.words, String(cell), column.formula !== undefined, where), column, cell));
      continue;
    }
    const reading = column.kind.read(cell);
    if ("trouble" in reading) findings.push(withText(unreadValue(column.words, reading, where), column, cell));
    else values[key] = reading.value;
  }
  workOut(standing.part.columns, values);
  return values;
}

/** A finding about a cell with what stands there, so that a file can keep it; what Excel works out needs no keeping. */
function withText(finding: Finding, column: Column, cell: Cell): Finding {
  const text = String(cell);
  return canHold(column, text) ? { ...finding, text } : finding;
}
