import type { Language } from "../language/language";
import { say } from "../language/say";
import type { Text } from "../language/text";
import { targetOf, visitorColumns } from "../roster/columns/targets";
import type { RosterTable } from "../roster/find-table";
import type { SourceColumn } from "../roster/mapping";
import type { Compared, Fate } from "../roster/people/compare";
import { shownPerson, shownValue } from "../roster/shown-value";

const words = {
  none: { ko: "가져오지 않음", en: "not imported" },
  doubtful: { ko: "(확인)", en: "(please check)" },
  beside: { ko: "{row}행은 사람이 아니라고 봄: {text}", en: "Row {row} taken for no person: {text}" },
  same: { ko: "그대로인 사람 {count}명", en: "{count} people stay as they are" },
} as const satisfies Record<string, Text>;

const fateWords: Readonly<Record<Fate, Text>> = {
  new: { ko: "새 사람", en: "new" },
  changed: { ko: "바뀜", en: "changed" },
  same: { ko: "같음", en: "same" },
  gone: { ko: "취소", en: "cancelled" },
  open: { ko: "누구인지 모름", en: "who is it?" },
};

/** Each column of the file and what it is taken for, and the lines that are no person. */
export function columnLines(columns: readonly SourceColumn[], { besides }: RosterTable, language: Language): readonly string[] {
  return [
    ...columns.map(({ header, target, trust }) => `${header} → ${say(targetOf(target)?.words ?? words.none, language)}${trust === "likely" || trust === "guess" ? ` ${say(words.doubtful, language)}` : ""}`),
    ...besides.map(({ at, text }) => say(words.beside, language, { row: at + 1, text })),
  ];
}

/** What would become of everybody who does not stay the same, with every change and doubt. */
export function personLines(people: readonly Compared[], language: Language): readonly string[] {
  const same = people.filter(({ fate }) => fate === "same").length;
  return [...people.filter(({ fate }) => fate !== "same").flatMap((person) => linesOf(person, language)), ...(same > 0 ? [say(words.same, language, { count: same })] : [])];
}

function linesOf(person: Compared, language: Language): readonly string[] {
  const { fate, visitor, changes, doubts } = person;
  const { name, from } = shownPerson(person, language);
  const nameOf = (column: string): string => say(visitorColumns[column]?.words ?? { ko: column, en: column }, language);
  const isKnown = visitor !== null;
  return [
    `${say(fateWords[fate], language)}  ${isKnown ? `${String(visitor.cells["id"] ?? "")} ` : ""}${name}${from === "" ? "" : ` (${from})`}`,
    ...changes.map(({ column, before, after }) => `    ${nameOf(column)}: ${isKnown ? `${shownValue(column, before, language)} → ` : ""}${shownValue(column, after, language)}`),
    ...doubts.map(({ column, message, values }) => `    ? ${column === null ? "" : `${nameOf(column)}: `}${say(message, language, values)}`),
  ];
}
