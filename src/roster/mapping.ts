import { isBlank, type Cell } from "../schema/cell";
import { recognisedColumn, type Trust } from "./columns/recognise";
import { plainHeader } from "./columns/header-words";
import { targetOf } from "./columns/targets";
import type { RosterTable } from "./find-table";

/** What becomes of each column of a file: the key of a target, or null where it is not imported. */
export type Mapping = readonly (string | null)[];

/** A column of a file with what it seems to mean. */
export interface SourceColumn {
  readonly header: string;
  /** Up to three different cells of it. */
  readonly examples: readonly string[];
  readonly target: string | null;
  readonly trust: Trust;
}

const shown = 3;
/** The cells by which a column is judged. */
const judged = 200;

/**
 * The columns of a roster with their proposed targets, each target once: of two columns that seem to mean the same the
 * surer one has it, and the other is left for a person to say. `before`: what a person said of a file with these headers.
 */
export function sourceColumns(table: RosterTable, before: Mapping | null = null): readonly SourceColumn[] {
  const columns = table.headers.map((levels, at): SourceColumn => {
    const cells = table.rows.slice(0, judged).map((row) => row.cells[at] ?? "");
    const recognised = recognisedColumn(levels, cells);
    const remembered = before?.[at];
    const keeps = recognised.target === "withheld" || remembered === undefined || (remembered !== null && targetOf(remembered) === null);
    return { header: levels.join(" "), examples: examplesOf(cells), ...(keeps ? recognised : { target: remembered, trust: "sure" }) };
  });
  const order: readonly Trust[] = ["sure", "likely", "guess", "none"];
  return columns.map((column, at) => {
    const rivals = columns.flatMap((other, place) => (other.target === column.target ? [{ rank: order.indexOf(other.trust), place }] : []));
    const [best] = rivals.sort((one, other) => one.rank - other.rank || one.place - other.place);
    const isFree = column.target === null || column.target === "withheld" || best?.place === at;
    return isFree ? column : { ...column, target: null, trust: "none" as const };
  });
}

function examplesOf(cells: readonly Cell[]): readonly string[] {
  return [...new Set(cells.filter((cell) => !isBlank(cell)).map((cell) => String(cell).trim()))].slice(0, shown);
}

/** The mapping that a file's columns propose. */
export function mappingOf(columns: readonly SourceColumn[]): Mapping {
  return columns.map(({ target }) => target);
}

/** By what a file's headers are known again: the same headers in the same order. */
export function headersKey({ headers }: RosterTable): string {
  return headers.map((levels) => plainHeader(levels.join(" "))).join("|");
}
