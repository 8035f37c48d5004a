import { say } from "../language/say";
import type { Language } from "../language/language";
import type { Text } from "../language/text";
import { sheets as ours } from "../sheets/catalogue";
import type { Day } from "../values/day";
import type { Slices } from "../values/slices";
import { findParts, type FoundParts } from "../visit/find-parts";
import { personalWords } from "../visit/personal-words";
import { readVisitInSlices } from "../visit/read-visit";
import type { TableStanding } from "../visit/standing";
import { cellAt } from "../visit/workbook-cells";
import { packedParts, unpackedParts } from "../xlsx/package";
import { hiddenCells } from "./hidden-cells";
import type { SheetMask } from "./masked-sheet";
import { Masking } from "./masking";
import { rewrittenWorkbook, type RewrittenWorkbook } from "./rewritten-workbook";
import { papersIn } from "./without-sheets";
import { workbookInPackage, type SheetInPackage } from "./workbook-in-package";

/** What a masked copy is made for. */
export interface CopyWish {
  readonly today: Day;
  /** True for papers that show what guests eat and need: their sheets are not in the copy. */
  readonly isPaperLeftOut: (paper: string) => boolean;
}

/** A masked copy, and what it hides. */
export interface MaskedCopy extends RewrittenWorkbook {
  readonly bytes: Uint8Array;
  /** Texts elsewhere in which a personal word was veiled. */
  readonly veiled: number;
  /** Names of the sheets that are not in the copy. */
  readonly leftOut: readonly string[];
}

const titleWords: Text = { ko: "{title} – 개인정보를 가린 사본 ({today})", en: "{title} – copy with personal data masked ({today})" };

/**
 * A copy of a workbook for those who need not know what is people's own affair: the cells that tell it are masked, and its
 * words and numbers wherever else they stand in the file. Names, ranks, times and money stay. Throws NoPackage when the
 * bytes are no workbook.
 */
export function* maskedCopy(bytes: Uint8Array, { today, isPaperLeftOut }: CopyWish): Slices<MaskedCopy> {
  const parts = yield* unpackedParts(bytes);
  const workbook = yield* workbookInPackage(parts);
  const reading = yield* readVisitInSlices(workbook, { today });
  const found = findParts(ours, workbook);
  const hidden = hiddenCells(found.standings.values());
  const titled = new Set([...found.sheets.values()].map(({ name }) => name));
  const papers = papersIn(parts, workbook);
  const gone = workbook.sheets.filter(({ name }) => isPaperLeftOut(papers.get(name) ?? ""));
  const masking = new Masking(personalWords(reading), reading.visit.passports.flatMap(({ expiresOn }) => expiresOn ?? []));
  const maskOf = (sheet: SheetInPackage): SheetMask => ({
    hidden: hidden.get(sheet.name) ?? [],
    told: new Map(titled.has(sheet.name) ? titleOf(sheet, today, reading.language, masking) : []),
    isCounted: countedIn(sheet.name, found),
  });
  const rewritten = yield* rewrittenWorkbook(parts, workbook, { masking, gone, maskOf });
  return { ...rewritten, bytes: packedParts(parts), veiled: masking.count, leftOut: gone.map(({ name }) => name) };
}

/** The title over a sheet of ours says that this is a masked copy, and of which day. */
function titleOf(sheet: SheetInPackage, today: Day, language: Language, masking: Masking): readonly (readonly [string, string])[] {
  const title = cellAt(sheet, 0, 0);
  return typeof title === "string" && title !== "" ? [["0,0", say(titleWords, language, { title: masking.text(title), today: today.replaceAll("-", ".") })]] : [];
}

const counted = new Set(["KRW", "whole number", "number", "day", "day and time", "time"]);

/** Tells the cells of a sheet that hold amounts, headcounts and days of ours. */
function countedIn(sheet: string, { standings }: FoundParts): SheetMask["isCounted"] {
  const areas = [...standings.values()].flatMap((standing) => {
    if (standing.on.name !== sheet) return [];
    const isCounted = (name: string): boolean => counted.has(standing.part.columns[name]?.kind.name ?? "");
    return standing.shape === "table" ? inTable(standing, isCounted) : [...standing.fields].filter(([name]) => isCounted(name)).map(([, { row, column }]) => ({ top: row, bottom: row, column }));
  });
  return (row, column) => areas.some((area) => area.column === column && row >= area.top && row <= area.bottom);
}

function inTable({ header, last, columns }: TableStanding, isCounted: (name: string) => boolean): readonly { readonly top: number; readonly bottom: number; readonly column: number }[] {
  return [...columns].filter(([name]) => isCounted(name)).map(([, { column }]) => ({ top: header + 1, bottom: last, column }));
}
