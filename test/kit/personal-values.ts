import { languages } from "../../src/language/language";
import { allergen, diet } from "../../src/policy/lists/food";
import { keyOf, wordOf } from "../../src/policy/list";
import { sheets } from "../../src/sheets/catalogue";
import { everyPart } from "../../src/visit/every-part";
import { serialOfDay, type Day } from "../../src/values/day";
import { packageTexts } from "./package-texts";

type Rows = Record<string, Readonly<Record<string, unknown>>[]>;

/** What a visit file tells of passports, of ways to reach people, and of what they do not eat, as texts; words in every language, and their codes. */
export function personalValues(json: Record<string, unknown>): readonly string[] {
  const { visitors = [], passports = [], hosts = [], vehicles = [] } = json as Rows;
  const each = (rows: readonly Readonly<Record<string, unknown>>[], ...keys: readonly string[]): string[] => rows.flatMap((row) => keys.flatMap((key) => (typeof row[key] === "string" ? [row[key]] : [])));
  const food = visitors.flatMap((visitor) => [
    ...(visitor["diet"] as string[]).flatMap((word) => spoken(diet, word)),
    ...(visitor["allergens"] as string[]).flatMap((word) => spoken(allergen, word)),
  ]);
  const told = [
    ...each(visitors, "phone", "email", "customs_note"),
    ...each(hosts, "phone"),
    ...each(vehicles, "driver_phone"),
    ...each(passports, "passport_name", "passport_no_masked", "passport_no"),
    ...passports.map(({ expires_on }) => String(serialOfDay(expires_on as Day))),
    ...food,
  ];
  return [...new Set(told)].filter((text) => text !== "" && text !== "없음");
}

function spoken(list: Parameters<typeof keyOf>[0], word: string): readonly string[] {
  const key = keyOf(list, word) ?? word;
  return [key, ...languages.map((language) => wordOf(list, key)[language])];
}

/** Our own headers say the same in every workbook, whoever comes: "Halal certified" tells nothing of a guest. */
const headers = new Set(everyPart(sheets).flatMap(({ part }) => Object.values(part.columns).flatMap(({ words }) => languages.map((language) => words[language]))));

/**
 * The personal values that any part of a package holds, with the part: words of two Korean syllables and more wherever
 * they stand, others where no letter or digit stands beside them.
 */
export function personalLeaks(bytes: Uint8Array, values: readonly string[]): readonly string[] {
  const isShort = (value: string): boolean => !/^[가-힣]{2}/.test(value);
  const patterns = values.map((value) => {
    const plain = value.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
    return { value, pattern: new RegExp(isShort(value) ? `(?<![\\p{L}\\p{N}])${plain}(?![\\p{L}\\p{N}])` : plain, /^[a-z]+$/i.test(value) ? "giu" : "gu") };
  });
  return [...packageTexts(bytes)].flatMap(([path, text]) => {
    const own = withoutHeaders(text);
    return patterns.flatMap(({ value, pattern }) => (own.search(pattern) >= 0 ? [`${path}: ${value} – ${own.slice(Math.max(0, own.search(pattern) - 30), own.search(pattern) + 40)}`] : []));
  });
}

/** A part's text without the headers in it, and without the names of XML's own elements and attributes. */
function withoutHeaders(text: string): string {
  return text.replace(/<\/?[a-zA-Z0-9:]+/g, "<").replace(/>([^<>]+)</g, (whole, inner: string) => (headers.has(inner) ? "><" : whole)).replace(/="([^"]*)"/g, (whole, inner: string) => (headers.has(inner) ? '=""' : whole));
}
