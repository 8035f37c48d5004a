import type { Language } from "../language/language";
import { said } from "../language/say";
import type { Text } from "../language/text";
import { headerAt, saidAt } from "../rules/header";
import type { PartKey } from "../visit/visit";

type Values = Readonly<Record<string, unknown>>;

/** Those of some columns that change, each with its header, as people read it: "수량 18 → 19". */
export function oldToNew(part: PartKey, columns: readonly string[], standing: Values, cells: Values): readonly Text[] {
  return columns.filter((column) => column in cells).map((column) => headed(part, column, (language) => `${valueAt(part, column, standing[column], language)} → ${valueAt(part, column, cells[column], language)}`));
}

/** A column with its header and one value: "수량 18". */
export function asItStands(part: PartKey, column: string, value: unknown): Text {
  return headed(part, column, (language) => valueAt(part, column, value, language));
}

function headed(part: PartKey, column: string, words: (language: Language) => string): Text {
  const told = (language: Language): string => `${headerAt({ part, column })?.[language] ?? column} ${words(language)}`;
  return { ko: told("ko"), en: told("en") };
}

function valueAt(part: PartKey, column: string, value: unknown, language: Language): string {
  return said(saidAt({ part, column }, value), language);
}
