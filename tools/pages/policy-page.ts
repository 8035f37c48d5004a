import { editions } from "../../src/policy/catalogue";
import { limitKeys, limitNames, limitWords } from "../../src/policy/standards";
import { page, tableOf } from "./markdown";

/** Every edition of what is allowed: each limit with its source, the ladder of ranks, the grades. */
export function policyPage(): string {
  const oldestFirst = [...editions].sort((one, other) => (one.from < other.from ? -1 : 1));
  return page("기준 · Policy", [
    "What holds when 기준표 says nothing of its own: the editions in force on the visit's first day, a later one over an earlier.",
    "",
    ...oldestFirst.flatMap((edition) => [
      `## ${edition.from}`,
      "",
      ...limitLines(edition),
      ...recordLines("직급 · Ranks", edition.ranks ?? []),
      ...recordLines("접대등급 · Grades", edition.grades ?? []),
    ]),
  ]);
}

function limitLines({ limits }: (typeof editions)[number]): string[] {
  const rows = limitNames.flatMap((name) => {
    const clause = limits[name];
    const { ko, en } = limitWords.words[name];
    return clause ? [[ko, en, `\`${limitKeys[name]}\``, said(clause.value), clause.source]] : [];
  });
  return [...tableOf(["기준", "Limit", "Key", "Value", "Source"], rows), ""];
}

/** A table of records that have the same keys. */
function recordLines(title: string, records: readonly object[]): string[] {
  if (records.length === 0) return [];
  const rows = records.map((record) => Object.values<string | number | null>(record as Record<string, never>).map(said));
  return [`### ${title}`, "", ...tableOf(Object.keys(records[0] ?? {}), rows), ""];
}

function said(value: string | number | null): string {
  if (value === null) return "–";
  return typeof value === "number" ? value.toLocaleString("en-US") : value;
}
