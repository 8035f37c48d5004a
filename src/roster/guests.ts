import { isBlank, type Cell } from "../schema/cell";
import type { Day } from "../values/day";
import type { RosterRow, RosterTable } from "./find-table";
import type { Mapping } from "./mapping";
import { readCell } from "./read-cell";
import { doubted, nothing, together, told, type Doubt, type RosterContext, type Told } from "./told";
import { joinedName } from "./values/name";
import { readJourney, type Way } from "./values/read-journey";
import { whenOf } from "./values/when";

/** A person as a file tells of them. */
export interface Guest {
  /** The row in the file's sheet, from 0. */
  readonly at: number;
  /** By column of 방문자명단; columns that the file leaves blank are not there. */
  readonly values: Readonly<Record<string, unknown>>;
  readonly birth: Day | null;
  readonly doubts: readonly Doubt[];
}

const nameless = { ko: "이름이 없습니다", en: "There is no name" };

/** The people of a roster, as its columns were mapped. */
export function guestsOf(table: RosterTable, mapping: Mapping, context: RosterContext): readonly Guest[] {
  return table.rows.map((row) => guestOf(row, mapping, context));
}

function guestOf({ at, cells }: RosterRow, mapping: Mapping, context: RosterContext): Guest {
  const cellOf = (target: string): Cell | undefined => {
    const place = mapping.indexOf(target);
    return place < 0 ? undefined : cells[place];
  };
  const journeys = (["arrival", "departure"] as const).map((way) => journeyOf(way, cellOf, context));
  const single = mapping.flatMap((target, place) => (target === null || isComposed(target) ? [] : [readCell(target, cells[place] ?? "", context)]));
  // A name in a script's own column counts before the same script in a column of several.
  const mixed = cellOf("fullName");
  const all = together([...single, nameOf(cellOf), ...(mixed === undefined ? [] : [readCell("fullName", mixed, context)]), ...journeys]);
  const isNamed = ["nameKo", "nameRoman", "nameNative"].some((column) => all.values[column] !== undefined);
  const birth = cellOf("birth");
  const { values, doubts } = isNamed ? all : doubted(all, "nameKo", nameless);
  return { at, values, doubts, birth: birth === undefined ? null : (whenOf(birth, null)?.day ?? null) };
}

const composed = new Set(["fullName", "familyName", "givenName", "birth", "withheld", ...["arrival", "departure"].flatMap((way) => ["No", "At", "Day", "Clock"].map((fact) => way + fact))]);

/** Targets that are read together with others, or not at all. */
function isComposed(target: string): boolean {
  return composed.has(target);
}

function nameOf(cellOf: (target: string) => Cell | undefined): Told {
  const [family, given] = [cellOf("familyName"), cellOf("givenName")];
  if ((family === undefined || isBlank(family)) && (given === undefined || isBlank(given))) return nothing;
  return together(Object.entries(joinedName(family ?? "", given ?? "")).map(([column, value]) => told(column, value)));
}

function journeyOf(way: Way, cellOf: (target: string) => Cell | undefined, context: RosterContext): Told {
  const [number, at, day, clock] = [cellOf(`${way}No`), cellOf(`${way}At`), cellOf(`${way}Day`), cellOf(`${way}Clock`)];
  return readJourney(way, { ...(number === undefined ? {} : { number }), ...(at === undefined ? {} : { at }), ...(day === undefined ? {} : { day }), ...(clock === undefined ? {} : { clock }) }, context);
}
