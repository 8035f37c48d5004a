import type { StandardCell, StandardsShown } from "../../actions/show-standards";
import { isBlank } from "../../schema/cell";
import type { Part } from "../../schema/sheet";
import standards from "../../sheets/standards";
import type { StandardEdit } from "../../visit/with-standards";

/** What a person typed, by the cell it is meant for. */
export type Typed = ReadonlyMap<string, string>;

export function cellKey({ part, row, column }: Pick<StandardCell, "part" | "row" | "column">): string {
  return `${part} ${row} ${column}`;
}

const parts: Readonly<Record<string, Part>> = standards.parts;

/** What was typed as the cell's column reads it; a text that it cannot read stays one, so that the trial says what is wrong with it. */
function valueOf({ part, column }: StandardCell, text: string): number | string | null {
  if (isBlank(text)) return null;
  const reading = parts[part]?.columns[column]?.kind.read(text);
  const value = reading && !("trouble" in reading) ? reading.value : text;
  return typeof value === "number" || typeof value === "string" ? value : text;
}

/** True for what a cell of numbers alone cannot take. */
export function isUnreadable({ part, column }: StandardCell, text: string | undefined): boolean {
  const reading = text === undefined ? undefined : parts[part]?.columns[column]?.kind.read(text);
  return reading !== undefined && "trouble" in reading;
}

/** The cells that would hold another value than they do; what cannot be read is left out. */
export function editsTyped({ groups }: StandardsShown, typed: Typed): readonly StandardEdit[] {
  return groups.flatMap(({ cells }) =>
    cells.flatMap((cell) => {
      const text = typed.get(cellKey(cell));
      if (text === undefined || isUnreadable(cell, text)) return [];
      const value = valueOf(cell, text);
      return value === cell.value ? [] : [{ part: cell.part, row: cell.row, column: cell.column, value }];
    }),
  );
}
