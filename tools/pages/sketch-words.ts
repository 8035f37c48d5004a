import type { Language } from "../../src/language/language";
import { say, said } from "../../src/language/say";
import { visitStatus } from "../../src/policy/lists";
import { saidAt } from "../../src/rules/header";
import type { Part } from "../../src/schema/sheet";
import { sheets } from "../../src/sheets/catalogue";
import type { Sketch } from "../../src/visit/sketch";

const parts = new Map(sheets.flatMap((sheet) => Object.entries<Part>(sheet.parts)));
const words = {
  rows: { ko: "{count}줄", en: "{count} rows" },
  absent: { ko: "{part} 없음", en: "without {part}" },
  samples: { ko: "보기 값 그대로", en: "samples only" },
} as const;

/** A sketch as a person reads it: sheet by sheet and row by row, the cells that matter by their headers. */
export function sketchWords(sketch: Sketch, language: Language): string {
  const told = Object.entries(sketch as Readonly<Record<string, unknown>>).map(([key, value]) => partWords(key, value, language));
  return told.length === 0 ? say(words.samples, language) : told.join("<br>");
}

function partWords(key: string, value: unknown, language: Language): string {
  const part = parts.get(key);
  if (!part) return settingWords(key, value, language);
  const rows = (part.shape === "table" ? value : [value]) as readonly Readonly<Record<string, unknown>>[];
  const lines = rows.map((row) => cellWords(key, part, row, language));
  const title = `**${part.words[language]}**`;
  if (lines.every((line) => line === "")) return `${title} ${say(words.rows, language, { count: rows.length })}`;
  return `${title} ${lines.map((line) => line || "…").join(" ／ ")}`;
}

function cellWords(key: string, part: Part, row: Readonly<Record<string, unknown>>, language: Language): string {
  return Object.entries(row).map(([column, value]) => `${part.columns[column]?.words[language] ?? column}: ${said(saidAt({ part: key, column }, value), language)}`).join(", ");
}

/** What a sketch tells beside its sheets: the day, the status, a standard. */
function settingWords(key: string, value: unknown, language: Language): string {
  if (key === "status") return visitStatus.words[value as keyof typeof visitStatus.words][language];
  if (key === "absent") return (value as readonly string[]).map((part) => say(words.absent, language, { part: parts.get(part)?.words ?? part })).join(", ");
  return typeof value === "object" ? Object.entries(value ?? {}).map(([name, each]) => `${name}: ${String(each)}`).join(", ") : said(value as string, language);
}
