import { sheets as ours } from "../sheets/catalogue";
import type { Language } from "../language/language";
import { isBlank, type Cell } from "../schema/cell";
import type { Day } from "../values/day";
import type { Slices } from "../values/slices";
import { findParts } from "../visit/find-parts";
import { renewalOf } from "../visit/new-visit";
import { personalWords } from "../visit/personal-words";
import { readVisitInSlices, type KeptReading } from "../visit/read-visit";
import { fateOf, isEmptied, renewedCell, type Renewal } from "../visit/renewal";
import type { Standing } from "../visit/standing";
import type { Visit } from "../visit/visit";
import { cellAt } from "../visit/workbook-cells";
import { bytesOf, markupOf } from "../xlsx/markup";
import { packedParts, unpackedParts } from "../xlsx/package";
import { Masking } from "./masking";
import { rewrittenWorkbook } from "./rewritten-workbook";
import { papersIn } from "./without-sheets";
import { workbookInPackage } from "./workbook-in-package";

/** The workbook of a new visit, and what became of the old one in it. */
export interface RenewedCopy {
  readonly bytes: Uint8Array;
  /** The first and the last day of the visit that it was made of, and by how many days everything moved. */
  readonly from: Day;
  readonly until: Day;
  readonly days: number;
  /** How many guests are gone. */
  readonly guests: number;
  /** Names of the papers that are not in it. */
  readonly leftOut: readonly string[];
}

/**
 * The workbook of a new visit that is made of another one: everything so many days later that it begins on `start`, guests and
 * what was done gone, plans, hosts and standards kept, with the columns and sheets that people added. Null when the visit
 * does not say when it begins. Throws NoPackage when the bytes are no workbook.
 */
export function* renewedCopy(bytes: Uint8Array, { start, today }: { readonly start: Day; readonly today: Day }): Slices<RenewedCopy | null> {
  const parts = yield* unpackedParts(bytes);
  const workbook = yield* workbookInPackage(parts);
  const reading = yield* readVisitInSlices(workbook, { today });
  const renewal = renewalOf(reading, start);
  if (!renewal) return null;
  const told = new Map<string, Map<string, Cell | null>>();
  for (const standing of findParts(ours, workbook).standings.values()) {
    const sheet = told.get(standing.on.name) ?? new Map<string, Cell | null>();
    told.set(standing.on.name, sheet);
    for (const [place, cell] of renewedCells(standing, renewal, reading.language)) sheet.set(place, cell);
    yield;
  }
  const papers = papersIn(parts, workbook);
  const gone = workbook.sheets.filter(({ name }) => papers.has(name));
  const masking = new Masking(guestWords(reading));
  yield* rewrittenWorkbook(parts, workbook, { masking, gone, maskOf: ({ name }) => ({ hidden: [], told: told.get(name) ?? new Map<string, Cell | null>(), isCounted: () => true, isStale: true, ...(told.has(name) ? { keepsHints: true as const } : {}) }) });
  parts.set(workbook.path, bytesOf(workedOutOnLoad(markupOf(parts.get(workbook.path) ?? new Uint8Array()))));
  return { bytes: packedParts(parts), ...spanOf(reading.visit), days: renewal.days, guests: renewal.guests.size, leftOut: gone.map(({ name }) => name) };
}

function spanOf({ request: { start, end } }: Visit): Pick<RenewedCopy, "from" | "until"> {
  const from = (start ?? "").slice(0, 10) as Day;
  return { from, until: end === null || end.slice(0, 10) < from ? from : (end.slice(0, 10) as Day) };
}

/** The cells of a part that say something else in the new visit, by row and column ("3,0"). */
function* renewedCells(standing: Standing, renewal: Renewal, language: Language): Iterable<readonly [string, Cell | null]> {
  const columns = standing.shape === "table"
    ? [...standing.columns].map(([name, { column }]) => ({ name, column, top: standing.header + 1, bottom: standing.last }))
    : [...standing.fields].map(([name, { row, column }]) => ({ name, column, top: row, bottom: row }));
  const known = new Set<number>();
  for (const { name, column, top, bottom } of columns) {
    known.add(column);
    const definition = standing.part.columns[name];
    if (!definition) continue;
    const fate = fateOf(standing, name, definition, renewal);
    if (fate === "kept") continue;
    for (let row = top; row <= bottom; row += 1) {
      const cell = cellAt(standing.on, row, column);
      const renewed = renewedCell(definition, fate, cell, language);
      if (renewed !== cell) yield [`${row},${column}`, renewed];
    }
  }
  if (standing.shape === "table" && isEmptied(standing)) yield* emptiedBeside(standing, known);
}

/** What people wrote beside a row that goes, in columns of their own; what they work out there goes on. */
function* emptiedBeside({ on, header, last, left, right }: Extract<Standing, { shape: "table" }>, known: ReadonlySet<number>): Iterable<readonly [string, null]> {
  for (let row = header + 1; row <= last; row += 1) {
    for (let column = left; column <= right; column += 1) {
      if (!known.has(column) && !isBlank(cellAt(on, row, column))) yield [`${row},${column}`, null];
    }
  }
}

/** Names, ids and numbers of those who came: they are nowhere in the new visit, in notes and own sheets neither. */
function guestWords({ rows }: KeptReading): ConstructorParameters<typeof Masking>[0] {
  const told = personalWords({ rows: new Map(["visitors", "passports"].map((key) => [key, rows.get(key) ?? []])) }).texts;
  const names = (rows.get("visitors") ?? []).flatMap(({ id, nameKo, nameRoman, nameNative }) => [id, nameKo, nameRoman, nameNative]);
  return { texts: new Set([...told, ...names.filter((name): name is string => typeof name === "string" && name !== "")]), words: new Set() };
}

/** The workbook's part with the wish that every formula is worked out when the file is opened. */
function workedOutOnLoad(markup: string): string {
  if (/<(?:\w+:)?calcPr\b/.test(markup)) {
    return markup.replace(/<((?:\w+:)?)calcPr\b([^>]*?)\s*(\/?)>/, (_, prefix: string, attributes: string, end: string) => `<${prefix}calcPr${attributes.replace(/\s+fullCalcOnLoad\s*=\s*["'][^"']*["']/, "")} fullCalcOnLoad="1"${end}>`);
  }
  const after = ["definedNames", "externalReferences", "functionGroups", "sheets"].map((name) => new RegExp(`</((?:\\w+:)?)${name}\\s*>`)).find((end) => end.test(markup));
  return after ? markup.replace(after, (end, prefix: string) => `${end}<${prefix}calcPr fullCalcOnLoad="1"/>`) : markup;
}
