import type { Language } from "../language/language";
import { hostName } from "../visit/host-name";
import { hostOf, visitorOf } from "../visit/people";
import { rowsBy } from "../visit/rows-by";
import { guestsInOrder } from "../visit/seating";
import type { RowOf, Visit } from "../visit/visit";
import { dietLetters } from "./diet-letters";

/** Somebody on a seat of a banquet, as cards and charts show them. */
export interface Sitter {
  readonly id: string;
  readonly table: string;
  readonly seat: string;
  /** In the paper's language. */
  readonly name: string;
  /** The same in the person's own script, or in letters; null where that is no different. */
  readonly otherName: string | null;
  readonly title: string;
  readonly company: string;
  /** What tells two people of one name apart: the company, or else the title; null when nobody else is called so. */
  readonly apart: string | null;
  readonly part: "host" | "cohost" | "interpreter" | null;
  /** By precedence at the table, from 1; null for hosts. */
  readonly place: number | null;
  /** Letters of what needs care at table. */
  readonly letters: readonly string[];
}

/** A table of a banquet with all who sit at it. */
export interface SetTable {
  readonly row: Pick<RowOf<"banquetTables">, "shape" | "seats" | "position">;
  readonly name: string;
  readonly isMain: boolean;
  /** In the order of the seats. */
  readonly sitters: readonly Sitter[];
}

/** Somebody as their card names them. */
export type Named = Omit<Sitter, "table" | "seat" | "part" | "place" | "apart">;

/** Natural order of numbers: 2 before 10, A9 before B1. */
const inNumbers = new Intl.Collator("en", { numeric: true });

/**
 * The tables of a banquet, the main one first, with those who sit at them: nobody who does not come. A table that is named
 * by a seat only is there too, so that nobody is missing.
 */
export function setTables(visit: Visit, banquet: RowOf<"banquets">, language: Language): readonly SetTable[] {
  const seats = visit.seats.filter(({ banquetId, personId, seatNo }) => banquetId === banquet.id && personId !== null && seatNo !== null);
  const byTable = rowsBy(seats, ({ table }) => table ?? "");
  const known = visit.banquetTables.filter(({ banquetId, table }) => banquetId === banquet.id && table !== null);
  const rows = [...known, ...[...byTable.keys()].filter((name) => !known.some(({ table }) => table === name)).map((table) => ({ table, shape: null, seats: null, position: null, hostId: null, cohostId: null }))];
  const people = new Map(seats.flatMap(({ personId, cardEn }) => named(visit, personId, language, cardEn) ?? []).map((person) => [person.id, person]));
  const tables = rows.map((row): SetTable => {
    const own = [...(byTable.get(row.table ?? "") ?? [])].sort((one, other) => inNumbers.compare(one.seatNo ?? "", other.seatNo ?? ""));
    const order = guestsInOrder(visit, { seats: new Map(own.map((seat, index) => [String(index), seat])) }).filter(({ id }) => people.has(id ?? ""));
    const sitters = own.flatMap(({ personId, seatNo }): readonly Sitter[] => {
      const person = people.get(personId ?? "");
      if (!person) return [];
      const place = order.findIndex(({ id }) => id === person.id);
      return [{ ...person, table: row.table ?? "", seat: seatNo ?? "", part: partOf(visit, person.id, row), place: place < 0 ? null : place + 1, apart: apartFrom(person, [...people.values()]) }];
    });
    return { row, name: row.table ?? "", isMain: row.hostId !== null && row.hostId === banquet.hostId, sitters };
  });
  return tables.sort((one, other) => Number(other.isMain) - Number(one.isMain));
}

/** Everybody who is seated at a banquet. */
export function sittersOf(visit: Visit, banquet: RowOf<"banquets">, language: Language): readonly Sitter[] {
  return setTables(visit, banquet, language).flatMap(({ sitters }) => sitters);
}

/** The banquets that a wish is about: one, or all. */
export function banquetsAbout({ banquets }: Visit, about: string | undefined): readonly RowOf<"banquets">[] {
  return banquets.filter(({ id }) => id !== null && (about === undefined || id === about));
}

/** The name with what tells it apart. */
export function distinctName({ name, apart }: Sitter): string {
  return apart === null ? name : `${name} (${apart})`;
}

/** Somebody who comes, as a card names them; null for who does not, and for an id that nobody has. */
export function named(visit: Visit, id: string | null, language: Language, cardEn: string | null = null): Named | null {
  const guest = visitorOf(visit, id);
  if (guest) {
    if (guest.status !== "attending") return null;
    const [first, ...others] = [language === "ko" ? guest.nameKo : guest.nameRoman, guest.nameNative, guest.nameRoman, guest.nameKo].filter((name) => name !== null);
    // On an English paper the Korean way to write a foreign name helps nobody.
    const other = others.find((name) => name !== first && (language === "ko" || name !== guest.nameKo));
    return { id: guest.id ?? "", name: first ?? guest.id ?? "", otherName: other ?? null, title: guest.title ?? "", company: guest.company ?? "", letters: dietLetters(guest) };
  }
  const host = hostOf(visit, id);
  if (!host || host.status === "absent") return null;
  const { ko, en } = hostName(visit, host);
  const name = language === "ko" ? ko : (cardEn ?? en);
  return { id: host.id ?? "", name, otherName: name === ko ? null : ko, title: host.title ?? "", company: visit.request.hostCompany ?? "", letters: [] };
}

function partOf(visit: Visit, id: string, { hostId, cohostId }: { readonly hostId: string | null; readonly cohostId: string | null }): Sitter["part"] {
  if (id === hostId) return "host";
  if (id === cohostId) return "cohost";
  const interprets = visitorOf(visit, id)?.role === "interpreter" || (hostOf(visit, id)?.duties ?? []).some((duty) => duty.startsWith("interpreting"));
  return interprets ? "interpreter" : null;
}

/** What tells somebody apart from others of the same name; null when there are none. */
export function apartFrom(person: Named, all: readonly Named[]): string | null {
  const namesakes = all.filter(({ id, name }) => id !== person.id && name === person.name);
  if (namesakes.length === 0) return null;
  return namesakes.some(({ company }) => company === person.company) ? person.title : person.company;
}
