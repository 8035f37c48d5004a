import { invalidArgument } from "./excel-error";

/** What the workbook calls what Excel calls so. Throws InvalidArgument for a word that Excel does not have. */
export function ownWord<N extends string, V>(words: Readonly<Record<N, V>>, excels: string): V {
  if (!Object.hasOwn(words, excels)) throw invalidArgument();
  return words[excels as N];
}

/** What Excel calls what the workbook calls so, or null. */
export function excelWord<N extends string>(words: Readonly<Record<N, unknown>>, own: unknown): N | null {
  return (Object.keys(words) as N[]).find((word) => words[word] === own) ?? null;
}
