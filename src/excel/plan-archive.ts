import type { Language } from "../language/language";
import { wordOf } from "../policy/list";
import { visitStatus } from "../policy/lists";
import { isError, type Cell } from "../schema/cell";
import { sheets } from "../sheets/catalogue";
import type { Day } from "../values/day";
import { a1 } from "../visit/a1";
import { personalColumns } from "../visit/personal";
import type { PersonalVeil } from "../visit/personal-veil";
import { veil } from "../visit/personal-number";
import { cellAt } from "../visit/workbook-cells";
import { cellFor } from "./cell-text";
import type { PartOnSheet } from "./part-on-sheet";
import { formulaAt, type WorkbookContent } from "./read-cells";
import { siteOf } from "./site";
import type { Step } from "./step";

/** What an archive takes from a sheet of ours. */
export interface ArchivedSheet {
  readonly sheet: string;
  /** Cells that are emptied, cells of which words are veiled, formulas that become values. */
  readonly emptied: number;
  readonly veiled: number;
  readonly frozen: number;
  /** A sheet that was made to be printed: all that stands on it goes. */
  readonly isPaper: boolean;
}

/** What is to be done, what it comes to, and the cells of the user's own that hold something personal; they stay as they are. */
export interface ArchivePlan {
  readonly steps: readonly Step[];
  readonly sheets: readonly ArchivedSheet[];
  readonly foreign: readonly { readonly sheet: string; readonly cells: readonly string[] }[];
}

/** A cell that becomes another one, and why. */
interface Fate {
  readonly row: number;
  readonly column: number;
  readonly becomes: Cell;
  readonly why: "emptied" | "veiled" | "frozen" | "told";
}

interface ArchiveWish {
  readonly language: Language;
  readonly today: Day;
  readonly veil: PersonalVeil;
  /** What stands on a paper from then on. */
  readonly paperNote: string;
}

/** The forms that tell the status: the request's own cell, and the summary's of it. */
const statusParts = new Set(["request", "summary"]);

/**
 * The plan of an archive: personal cells are emptied and the day is written beside passports, personal words elsewhere on
 * sheets of ours are veiled, formulas become their values, papers are emptied, and the status is 보관. What users added
 * is only looked at. Needs every sheet's cells.
 */
export function planArchive(content: WorkbookContent, wish: ArchiveWish): ArchivePlan {
  const { parts } = siteOf(sheets, [], content, wish.language, () => 1);
  const fatesOf = new Map<string, readonly Fate[]>();
  const ours = new Map<string, Set<string>>();
  for (const part of parts.values()) {
    const [fates, known] = [partFates(part, content, wish), ours.get(part.sheet) ?? new Set<string>()];
    fatesOf.set(part.sheet, [...(fatesOf.get(part.sheet) ?? []), ...fates]);
    for (const key of ownCells(part)) known.add(key);
    ours.set(part.sheet, known);
  }
  for (const sheet of content.papers.keys()) fatesOf.set(sheet, paperFates(sheet, content, wish.paperNote));
  return {
    steps: [...fatesOf].flatMap(([sheet, fates]) => columnSteps(sheet, fates)),
    sheets: content.sheets.flatMap(({ name }): ArchivedSheet[] => {
      const fates = fatesOf.get(name) ?? [];
      const count = (why: Fate["why"]): number => fates.filter((fate) => fate.why === why).length;
      return fates.length === 0 ? [] : [{ sheet: name, emptied: count("emptied"), veiled: count("veiled"), frozen: count("frozen"), isPaper: content.papers.has(name) }];
    }),
    foreign: foreignCells(content, ours, wish),
  };
}

/** Our columns of a part, with the rows under them. */
function columnsOf(part: PartOnSheet): readonly { readonly key: string; readonly column: number; readonly top: number; readonly rows: number }[] {
  if (part.shape === "form") return [...part.fields].map(([key, { row, column }]) => ({ key, column, top: row, rows: 1 }));
  return [...part.columns].map(([key, { at }]) => ({ key, column: at, top: part.headerRow + 1, rows: part.rows }));
}

/** The cells that are ours: values, headers and labels. */
function ownCells(part: PartOnSheet): readonly string[] {
  return columnsOf(part).flatMap(({ column, top, rows }) => [...Array.from({ length: rows + 1 }, (_, at) => a1(Math.max(0, top - 1 + at), column)), ...(part.shape === "form" ? [a1(top, Math.max(0, column - 1))] : [])]);
}

function partFates(part: PartOnSheet, content: WorkbookContent, wish: ArchiveWish): readonly Fate[] {
  const personal = personalColumns.get(part.key);
  return columnsOf(part).flatMap(({ key, column, top, rows }) =>
    Array.from({ length: rows }, (_, at) => at + top).flatMap((row): readonly Fate[] => {
      const formula = formulaAt(content, part.sheet, row, column);
      // What is frozen is what the formulas say now, and the status on the summary would be the one before.
      if (key === "status" && statusParts.has(part.key)) return [{ row, column, becomes: wordOf(visitStatus, "archived")[wish.language], why: "told" }];
      if (part.key === "passports" && key === "destroyedOn" && formula === "" && isTold(part, row, content)) return [{ row, column, becomes: dayTold(part, key, wish), why: "told" }];
      if (formula === "") return [];
      if (personal?.has(key)) return [{ row, column, becomes: "", why: valueAt(content, part.sheet, row, column) === "" ? "frozen" : "emptied" }];
      return plainFate(content, part.sheet, row, column, wish);
    }),
  );
}

/** A cell that is not personal by its place: a formula becomes its value, and a personal word is veiled. */
function plainFate(content: WorkbookContent, sheet: string, row: number, column: number, wish: ArchiveWish): readonly Fate[] {
  const [formula, value] = [formulaAt(content, sheet, row, column), valueAt(content, sheet, row, column)];
  const clean = cleaned(value, wish);
  const isLive = typeof formula === "string" && formula.startsWith("=") && formula !== value;
  if (clean === value && !isLive) return [];
  return [{ row, column, becomes: typed(clean, String(cellAt(content.formats.get(sheet) ?? { name: sheet, top: 0, left: 0, values: [] }, row, column))), why: clean === value ? "frozen" : "veiled" }];
}

function cleaned(value: Cell, { veil: personal }: ArchiveWish): Cell {
  if (typeof value === "string") return personal.text(value);
  return typeof value === "number" && personal.isPersonalNumber(String(value)) ? veil : value;
}

/** A value as it is typed so that it stays what it is: Excel hides the apostrophe. */
function typed(value: Cell, format: string): Cell {
  return typeof value === "string" && value !== "" && format !== "@" && !isError(value) ? `'${value}` : value;
}

function dayTold(part: PartOnSheet, key: string, { today, language }: ArchiveWish): Cell {
  const column = part.part.columns[key];
  return column ? cellFor(column, today, language) : "";
}

/** Whether a row of a table tells anything. */
function isTold(part: PartOnSheet, row: number, content: WorkbookContent): boolean {
  return columnsOf(part).some(({ key, column }) => part.part.columns[key]?.formula === undefined && formulaAt(content, part.sheet, row, column) !== "");
}

function valueAt(content: WorkbookContent, sheet: string, row: number, column: number): Cell {
  const cells = content.sheets.find(({ name }) => name === sheet);
  return cells ? cellAt(cells, row, column) : "";
}

/** All that stands on a paper goes; its first cell says so. */
function paperFates(sheet: string, content: WorkbookContent, note: string): readonly Fate[] {
  const cells = content.formulas.get(sheet);
  const filled = (cells?.values ?? []).flatMap((line, down) => line.flatMap((cell, across) => (cell === "" ? [] : [{ row: (cells?.top ?? 0) + down, column: (cells?.left ?? 0) + across }])));
  return filled.map((at, index): Fate => ({ ...at, becomes: index === 0 ? `'${note}` : "", why: "emptied" }));
}

/** The cells of a column in one block; what lies between and stays is null. */
function columnSteps(sheet: string, fates: readonly Fate[]): readonly Step[] {
  const columns = new Map<number, Fate[]>();
  for (const fate of fates) columns.set(fate.column, [...(columns.get(fate.column) ?? []), fate]);
  return [...columns].flatMap(([left, own]): Step[] => {
    const byRow = new Map(own.map((fate) => [fate.row, fate.becomes]));
    const [top, bottom] = [Math.min(...byRow.keys()), Math.max(...byRow.keys())];
    const formulas = Array.from({ length: bottom - top + 1 }, (_, at) => [byRow.get(top + at) ?? null]);
    return [{ kind: "cells", at: { sheet, top, left, rows: formulas.length, columns: 1 }, formulas }];
  });
}

/** Cells that are nobody's but the user's and hold something personal. */
function foreignCells(content: WorkbookContent, ours: ReadonlyMap<string, ReadonlySet<string>>, wish: ArchiveWish): ArchivePlan["foreign"] {
  return content.sheets.flatMap(({ name, top, left, values }) => {
    if (content.papers.has(name)) return [];
    const cells = values.flatMap((line, down) => line.flatMap((value, across) => (ours.get(name)?.has(a1(top + down, left + across)) || cleaned(value, wish) === value ? [] : [a1(top + down, left + across)])));
    return cells.length === 0 ? [] : [{ sheet: name, cells }];
  });
}
