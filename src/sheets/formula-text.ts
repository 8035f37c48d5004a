import { lists } from "../policy/lists/all";
import type { Language } from "../language/language";
import type { List } from "../policy/list";
import { limitNames } from "../policy/standards";
import { fieldName, snakeCase, type Part, type SheetDefinition } from "../schema/sheet";
import { sheets } from "./catalogue";

const every: Readonly<Record<string, Part>> = Object.assign({}, ...sheets.map(({ parts }: SheetDefinition) => parts)) as Readonly<Record<string, Part>>;
const listsByName: Readonly<Record<string, List>> = lists;

/** What a mark in a formula template stands for. */
export type Term =
  | { readonly kind: "own"; readonly column: string }
  | { readonly kind: "other"; readonly part: string; readonly column: string }
  | { readonly kind: "limit"; readonly name: string }
  | { readonly kind: "word"; readonly list: string; readonly key: string };

const marks = /\{(=?)(\w+)(?:\.([\w/]+))?\}/g;

function termOf(isWord: boolean, first: string, second: string | undefined): Term {
  if (second === undefined) return { kind: "own", column: first };
  if (isWord) return { kind: "word", list: first, key: second };
  return first === "standard" ? { kind: "limit", name: second } : { kind: "other", part: first, column: second };
}

/** The marks of a template in their order. */
export function termsOf(template: string): readonly Term[] {
  return [...template.matchAll(marks)].map(([, equals, first, second]) => termOf(equals === "=", first ?? "", second));
}

/** The parts that must be in the workbook before a formula with this template can be written, besides its own. */
export function partsOf(template: string): readonly string[] {
  const needed = termsOf(template).flatMap((term) => (term.kind === "other" ? [term.part] : term.kind === "limit" ? ["standards"] : []));
  return [...new Set(needed)];
}

/** How each kind of mark is written. */
interface Writing {
  own(column: string): string;
  other(part: string, column: string): string;
}

function rendered(template: string, language: Language, writing: Writing): string {
  return template.replace(marks, (mark, equals: string, first: string, second: string | undefined) => {
    const term = termOf(equals === "=", first, second);
    switch (term.kind) {
      case "own":
        return writing.own(term.column);
      case "other":
        return writing.other(term.part, term.column);
      case "limit":
        return limitName(term.name);
      case "word":
        return quoted(wordIn(term.list, term.key, language) ?? mark);
    }
  });
}

/** The workbook name of a limit ("std_banquet_staff_lead_minutes"). */
export function limitName(name: string): string {
  if (!(limitNames as readonly string[]).includes(name)) throw new Error(`No limit is called ${name}.`);
  return `std_${snakeCase(name)}`;
}

function wordIn(list: string, key: string, language: Language): string | null {
  return listsByName[list]?.words[key]?.[language] ?? null;
}

/** A text as a formula writes it. */
export function quoted(text: string): string {
  return `"${text.replaceAll("\"", "\"\"")}"`;
}

/** A header inside of a structured reference. */
export function bracketed(header: string): string {
  return `[${header.replace(/['#@[\]]/g, "'$&")}]`;
}

function partNamed(key: string): Part {
  const part = every[key];
  if (!part) throw new Error(`No part is called ${key}.`);
  return part;
}

/** The headers as they stand in the workbook: by part and column. */
export type HeaderOf = (part: string, column: string) => string;

/**
 * The Excel formula ("=…") of a template that stands in a part. `headerOf` gives the headers as they stand in the workbook;
 * `language` is that of its words. Formulas are in English function names with commas, as a file holds them.
 */
export function formulaText(template: string, own: string, language: Language, headerOf: HeaderOf): string {
  const home = partNamed(own);
  const writing: Writing = {
    own: (column) => (home.shape === "form" ? fieldName(home, column) : `${home.table}[[#This Row],${bracketed(headerOf(own, column))}]`),
    other: (key, column) => {
      const part = partNamed(key);
      return part.shape === "form" ? fieldName(part, column) : `${part.table}${bracketed(headerOf(key, column))}`;
    },
  };
  return `=${rendered(template, language, writing)}`;
}

/** The headers of a template in a language. */
export function templateHeaders(language: Language): HeaderOf {
  return (part, column) => {
    const found = partNamed(part).columns[column];
    if (!found) throw new Error(`${part} has no column ${column}.`);
    return found.words[language];
  };
}

/**
 * The same for a condition of a live mark, which may not hold structured references: this row's cells come as `cellOf` gives them
 * ("$H5" for a table's column, "$B$7" for a form's field), fields that are named with their form and limits by their workbook names.
 * Another table's column cannot stand in a condition.
 */
export function conditionText(template: string, own: string, language: Language, cellOf: (column: string) => string): string {
  const writing: Writing = {
    own: cellOf,
    other: (key, column) => {
      const part = partNamed(key);
      if (part.shape !== "form") throw new Error(`A live mark of ${own} cannot look at ${key}.${column}.`);
      return fieldName(part, column);
    },
  };
  return `=${rendered(template, language, writing)}`;
}
