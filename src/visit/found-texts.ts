import type { Column } from "../schema/column";
import type { Finding } from "./finding";

/** What stands in a cell, or what a file has for it, that is no value of its column: it is written as it stands, never as a formula. */
export class FoundText {
  constructor(readonly text: string) {}
}

/** The texts of a part's cells by row and column. */
export type FoundTexts = ReadonlyMap<number, Readonly<Record<string, FoundText>>>;

/** The most characters that Excel takes in a cell. */
const longest = 32_767;

/** True when a text can stand in a column's cells: not where a formula stands. */
export function canHold({ formula }: Column, text: string): boolean {
  return formula === undefined && text.length <= longest;
}

/** The texts that findings about one part name. */
export function foundTexts(findings: readonly Finding[]): FoundTexts {
  const texts = new Map<number, Readonly<Record<string, FoundText>>>();
  for (const { place, text } of findings) {
    if (place?.column === undefined || text === undefined) continue;
    const row = place.row ?? 0;
    texts.set(row, { ...texts.get(row), [place.column]: new FoundText(text) });
  }
  return texts;
}
