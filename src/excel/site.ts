import type { Language } from "../language/language";
import { everyPart } from "../visit/every-part";
import type { SheetDefinition } from "../schema/sheet";
import { fieldName } from "../schema/sheet";
import { partsOf, termsOf, type HeaderOf } from "../sheets/formula-text";
import { sheetLayout, type SheetLayout } from "../sheets/layout";
import { findParts } from "../visit/find-parts";
import { newForm, newTable, standingForm, standingTable, type PartOnSheet } from "./part-on-sheet";
import type { WorkbookContent } from "./read-cells";

/** A sheet that is to be added: the name it will have, its tab's place, and where its parts will stand. */
export interface NewSheet {
  readonly definition: SheetDefinition;
  readonly name: string;
  readonly position: number;
  readonly layout: SheetLayout;
}

/** The workbook as it will be when the sheets are added: what a plan is made on. */
export interface Site {
  readonly language: Language;
  readonly content: WorkbookContent;
  readonly newSheets: readonly NewSheet[];
  /** Every part that is or will be there. */
  readonly parts: ReadonlyMap<string, PartOnSheet>;
}

/**
 * Finds what is there and places what is wanted and missing. A sheet is there when any of its parts is, whatever its
 * tab is called; a user's own sheet that bears one of our titles is left alone, and ours takes the next free name.
 * @param rowsOf rows of a table part on a new sheet
 */
export function siteOf(definitions: readonly SheetDefinition[], wanted: readonly SheetDefinition[], content: WorkbookContent, language: Language, rowsOf: (part: string) => number): Site {
  const { standings } = findParts(definitions, content);
  const parts = new Map<string, PartOnSheet>();
  const present = new Map<SheetDefinition, string>();
  for (const standing of standings.values()) {
    const part = standing.shape === "table" ? standingTable(standing) : standingForm(standing);
    if (!part) continue;
    parts.set(part.key, part);
    present.set(standing.sheet, part.sheet);
  }
  const missing = [...wanted].sort((one, other) => one.order - other.order).filter((sheet) => !present.has(sheet));
  const newSheets = placed(missing, present, content, language, rowsOf);
  for (const { definition, name, layout } of newSheets) {
    for (const { key, part } of everyPart([definition])) {
      const place = layout.parts[key];
      if (part.shape === "table" && place?.shape === "table") parts.set(key, newTable(key, part, name, place, language));
      if (part.shape === "form" && place?.shape === "form") parts.set(key, newForm(key, part, name, place));
    }
  }
  return { language, content, newSheets, parts };
}

/** Names and tab positions: each new sheet stands behind the last of ours that comes before it in the work. */
function placed(missing: readonly SheetDefinition[], present: ReadonlyMap<SheetDefinition, string>, content: WorkbookContent, language: Language, rowsOf: (part: string) => number): readonly NewSheet[] {
  const tabs = content.sheets.map(({ name }) => name);
  const orderOf = new Map([...present].map(([sheet, name]) => [name, sheet.order]));
  return missing.map((definition) => {
    const name = freeName(definition.title[language], tabs);
    const before = Math.max(...tabs.map((tab, at) => ((orderOf.get(tab) ?? Infinity) < definition.order ? at : -1)));
    const after = tabs.findIndex((tab) => (orderOf.get(tab) ?? -Infinity) > definition.order);
    const position = before >= 0 ? before + 1 : after >= 0 ? after : tabs.length;
    tabs.splice(position, 0, name);
    orderOf.set(name, definition.order);
    return { definition, name, position, layout: sheetLayout(definition, rowsOf) };
  });
}

/** A name that no tab bears: "일정", "일정 (2)" … Excel does not tell capitals from small letters in it. */
export function freeName(title: string, tabs: readonly string[]): string {
  const taken = new Set(tabs.map((tab) => tab.toLowerCase()));
  for (let count = 1; ; count += 1) {
    const name = count === 1 ? title : `${title} (${count})`;
    if (!taken.has(name.toLowerCase())) return name;
  }
}

/** True when formulas may point to a part: its Excel table or all its workbook names are or will be there. */
export function isReachable({ parts, content }: Site, key: string): boolean {
  const part = parts.get(key);
  if (!part) return false;
  if (part.isNew) return true;
  if (part.shape === "table") return content.tables.some(({ name }) => name === part.part.table);
  return [...part.fields.keys()].every((field) => content.formulaOfName.has(fieldName(part.part, field)));
}

/** True when everything that a formula template points to is or will be there, each table's column by its header. */
export function canBeWritten(site: Site, own: string, template: string): boolean {
  if (![own, ...partsOf(template)].every((key) => isReachable(site, key))) return false;
  return termsOf(template).every((term) => {
    const part = site.parts.get(term.kind === "other" ? term.part : own);
    return part?.shape !== "table" || (term.kind !== "own" && term.kind !== "other") || part.columns.has(term.column);
  });
}

/** The headers as they stand in the workbook; ours for what is new. */
export function headersOf({ parts, language }: Site): HeaderOf {
  return (key, column) => {
    const part = parts.get(key);
    const header = part?.shape === "table" ? part.columns.get(column)?.header : undefined;
    return header ?? part?.part.columns[column]?.words[language] ?? column;
  };
}
