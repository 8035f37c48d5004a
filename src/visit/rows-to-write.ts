import type { PartContent, ReadRow } from "./every-part";

/** A part's rows as they are to be written: the values that were read and the texts that were not, in the order of their places. */
export function rowsToWrite({ rows, texts }: PartContent): readonly ReadRow[] {
  if (texts === undefined || texts.size === 0) return rows;
  const byPlace = new Map(rows.map((row) => [row.row, row]));
  for (const [row, columns] of texts) byPlace.set(row, { ...byPlace.get(row), ...columns, row });
  return [...byPlace.values()].sort((one, other) => one.row - other.row);
}
