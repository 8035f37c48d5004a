import type { Language } from "../language/language";
import { said } from "../language/say";
import type { Text } from "../language/text";
import { visitorColumns } from "./columns/targets";
import type { Compared } from "./people/compare";
import { FoundText } from "../visit/found-texts";

const blank: Text = { ko: "(빈칸)", en: "(blank)" };

/** A value of 방문자명단 as a person reads it. */
export function shownValue(column: string, value: unknown, language: Language): string {
  if (value === null || value === undefined || value === "") return blank[language];
  if (value instanceof FoundText) return value.text;
  const cell = visitorColumns[column]?.kind.write(value, language);
  if (typeof cell === "string") return cell;
  return typeof value === "string" || typeof value === "number" ? said(value, language) : JSON.stringify(value);
}

/** What to call a person, and where they are from: the file's words, else the workbook's. */
export function shownPerson({ guest, visitor }: Pick<Compared, "guest" | "visitor">, language: Language): { readonly name: string; readonly from: string } {
  const text = (column: string): string => {
    const value = guest?.values[column] ?? visitor?.values[column];
    return typeof value === "string" ? value : "";
  };
  const korean = text("nameKo");
  const roman = text("nameRoman") || text("nameNative");
  const [first, second] = language === "ko" ? [korean, roman] : [roman, korean];
  return { name: first || second || "?", from: [text("company"), text("title")].filter((each) => each !== "").join(" · ") };
}
