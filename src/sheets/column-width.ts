import type { Column } from "../schema/column";
import type { FormPart } from "../schema/sheet";
import { textWidth } from "./text-width";

/** Room for the filter button and the mark of a required header. */
const button = 4;

/** Room beside a word that is chosen from a list. */
const margin = 2;

/** The width of a table's column: as it says itself, but never narrower than its header or the words it is chosen from, in any language. */
export function columnWidth(column: Column): number {
  const needed = Math.max(headerWidth(column.words.ko), headerWidth(column.words.en));
  return Math.max(column.width ?? column.kind.width, needed, widestWord(column) + margin);
}

/** Beyond this a header wraps into two lines. */
const oneLine = 13;

function headerWidth(words: string): number {
  const whole = textWidth(words) + button;
  return whole <= oneLine ? whole : Math.max(Math.ceil(whole / 2) + margin, ...words.split(" ").map((word) => Math.min(textWidth(word), oneLine) + margin));
}

function widestWord({ kind: { check } }: Column): number {
  if (check?.kind !== "list") return 0;
  return Math.max(...Object.values(check.list.words).flatMap(({ ko, en }) => [textWidth(ko), textWidth(en)]));
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
