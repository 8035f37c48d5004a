import type { Column } from "../schema/column";
import type { FormPart } from "../schema/sheet";
import { textWidth } from "./text-width";

/** Room for the filter button and the mark of a required header. */
const button = 4;

/** The width of a table's column: as it says itself, but never narrower than its header in any language. */
export function columnWidth(column: Column): number {
  const header = Math.max(textWidth(column.words.ko), textWidth(column.words.en)) + button;
  // A long header wraps into two lines.
  const needed = header > 18 ? Math.ceil(header / 2) + 2 : header;
  return Math.max(column.width ?? column.kind.width, needed);
}

const labelsAtLeast = 16;
const valuesAtLeast = 20;
const valuesAtMost = 48;

/** The widths of a form's labels and of its values. */
export function formWidths(part: FormPart): readonly [number, number] {
  const columns = Object.values(part.columns);
  const labels = columns.map(({ words }) => Math.max(textWidth(words.ko), textWidth(words.en)) + 3);
  const values = columns.map(({ width, kind }) => width ?? kind.width);
  return [Math.max(labelsAtLeast, ...labels), Math.min(valuesAtMost, Math.max(valuesAtLeast, ...values))];
}
