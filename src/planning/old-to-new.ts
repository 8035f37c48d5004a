import { said } from "../language/say";
import type { Language } from "../language/language";
import type { Text } from "../language/text";
import { headerAt, saidAt } from "../rules/header";
import type { PartKey } from "../visit/visit";

/** The cells of a line as they change: "수량 18 → 19". Columns that Excel works out itself follow, so they need not be named in `columns`. */
export function oldToNew(part: PartKey, columns: readonly string[], standing: Readonly<Record<string, unknown>>, cells: Readonly<Record<string, unknown>>): readonly Text[] {
  return columns.filter((column) => column in cells).map((column) => {
    const told = (language: Language): string => `${headerAt({ part, column })?.[language] ?? column} ${said(saidAt({ part, column }, standing[column]), language)} → ${said(saidAt({ part, column }, cells[column]), language)}`;
    return { ko: told("ko"), en: told("en") };
  });
}
