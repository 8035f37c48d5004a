import { languages, type Language } from "../language/language";
import type { SheetDefinition } from "../schema/sheet";
import { isBlank } from "../schema/cell";
import { atOnce, type Slices } from "../values/slices";
import { everyPart, type PartContent } from "./every-part";
import type { Finding } from "./finding";
import { findParts } from "./find-parts";
import { foundTexts } from "./found-texts";
import { folded } from "./headers";
import { missingHeaders } from "./missing-headers";
import { missingParts, unreadableSheet } from "./missing-sheets";
import { readStanding, type KeptPart } from "./read-standing";
import { rowsBelow } from "./rows-below";
import { standingAddress, type Standing } from "./standing";
import type { CellAddress } from "./visit-reading";
import type { Place } from "./visit";
import type { SheetCells, WorkbookCells } from "./workbook-cells";

/** The parts of some sheets as they were read, before their ids are joined. */
export interface ReadParts {
  readonly contents: readonly PartContent[];
  readonly findings: readonly Finding[];
  readonly language: Language;
  readonly addressOf: (place: Place) => CellAddress | null;
  /** Each part that is there, as the next reading goes on from it. */
  readonly read: ReadonlyMap<string, KeptPart>;
}

/** Reads the parts of the sheets out of a workbook's cells. Nothing that stands in a cell makes it throw. */
export function readParts(sheets: readonly SheetDefinition[], cells: WorkbookCells): ReadParts {
  return atOnce(readPartsInSlices(sheets, cells));
}

/** The same with pauses. Rows whose cells are as they were `before` are not read again: they are the very same. */
export function* readPartsInSlices(sheets: readonly SheetDefinition[], cells: WorkbookCells, before?: ReadParts): Slices<ReadParts> {
  const { standings, sheets: there } = findParts(sheets, cells);
  const findings: Finding[] = [];
  const contents: PartContent[] = [];
  const read = new Map<string, KeptPart>();
  for (const placed of everyPart(sheets)) {
    const standing = standings.get(placed.key);
    if (!standing) {
      contents.push({ ...placed, present: false, rows: [], columns: new Set() });
      continue;
    }
    const part = yield* readStanding(standing, before?.read.get(placed.key));
    read.set(placed.key, part);
    // One by one: a call takes only so many arguments.
    for (const finding of [...missingHeaders(standing), ...part.findings]) findings.push(finding);
    if (standing.shape === "table") findings.push(...rowsBelow(standing, [...standings.values()], cells.tables));
    const found = standing.shape === "form" ? standing.fields : standing.columns;
    contents.push({ ...placed, present: true, rows: part.rows, columns: new Set(found.keys()), texts: foundTexts(part.findings) });
    yield;
  }
  for (const [sheet, on] of there) findings.push(...unfound(sheet, on, contents));
  return {
    contents,
    findings,
    language: languageOf(standings, there),
    addressOf: (place) => {
      const standing = standings.get(place.part);
      return standing ? standingAddress(standing, place) : null;
    },
    read,
  };
}

/** What a sheet that is there ought to hold and does not. */
function unfound(sheet: SheetDefinition, on: SheetCells, contents: readonly PartContent[]): readonly Finding[] {
  const missing = contents.filter((content) => content.sheet === sheet && !content.present);
  const isWhole = missing.length === Object.keys(sheet.parts).length;
  if (isWhole) return [unreadableSheet(sheet, on.name, on.values.every((row) => row.every(isBlank)))];
  return missing.length > 0 ? [missingParts(missing, on.name)] : [];
}

/** The language of most headers and sheet titles; the first of ours when there are none. */
function languageOf(standings: ReadonlyMap<string, Standing>, there: ReadonlyMap<SheetDefinition, SheetCells>): Language {
  const votes: (Language | null)[] = [];
  for (const standing of standings.values()) {
    if (standing.shape === "table") for (const { language } of standing.columns.values()) votes.push(language);
  }
  for (const [{ title }, { name }] of there) votes.push(languages.find((language) => folded(title[language]) === folded(name)) ?? null);
  const count = (language: Language): number => votes.filter((vote) => vote === language).length;
  return [...languages].sort((one, other) => count(other) - count(one))[0] ?? "ko";
}
