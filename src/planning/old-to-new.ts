import type { Language } from "../language/language";
import { said, saidText } from "../language/say";
import type { Text } from "../language/text";
import { headerAt, saidAt } from "../rules/header";
import { clockOf, dayOf, parseMoment, type Day } from "../values/day";
import type { PartKey } from "../visit/visit";

type Values = Readonly<Record<string, unknown>>;

const words = { people: { ko: "{count}명", en: "{count} people" } } as const satisfies Record<string, Text>;

/** Those of some columns that change, each with its header, as people read it: "수량 18 → 19", a time without the day that was said last, people by their number. */
export function oldToNew(part: PartKey, columns: readonly string[], standing: Values, cells: Values): readonly Text[] {
  let day: Day | null = null;
  return columns.filter((column) => column in cells).map((column) => {
    const [was, is] = [standing[column], cells[column]].map((value) => {
      const moment = typeof value === "string" ? parseMoment(value) : null;
      const isKnown = moment !== null && dayOf(moment) === day;
      if (moment !== null) day = dayOf(moment);
      return isKnown ? plain(clockOf(moment)) : valueAt(part, column, value);
    }) as [Text, Text];
    return headed(part, column, (language) => `${was[language]} → ${is[language]}`);
  });
}

/** A column with its header and one value: "수량 18". */
export function asItStands(part: PartKey, column: string, value: unknown): Text {
  const told = valueAt(part, column, value);
  return headed(part, column, (language) => told[language]);
}

function headed(part: PartKey, column: string, value: (language: Language) => string): Text {
  const told = (language: Language): string => `${headerAt({ part, column })?.[language] ?? column} ${value(language)}`;
  return { ko: told("ko"), en: told("en") };
}

function valueAt(part: PartKey, column: string, value: unknown): Text {
  if (Array.isArray(value) && (column === "participants" || column === "guestIds")) return saidText(words.people, { count: value.length });
  const told = saidAt({ part, column }, value);
  return { ko: said(told, "ko"), en: said(told, "en") };
}

function plain(text: string): Text {
  return { ko: text, en: text };
}
