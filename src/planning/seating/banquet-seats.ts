import { retold, type Slices } from "../../values/slices";
import type { RowOf, Visit } from "../../visit/visit";
import type { Told } from "../proposal";
import { canSpeakWith, diners, type Diner } from "./diners";
import { placesOf, type Places } from "./places";
import { search, type SearchState } from "./search";
import { neighboursOf, seatProblem, type TableParty } from "./seat-problem";
import { seatReasons } from "./seat-reasons";
import { isMet, type SeatWish } from "./seat-wishes";
import type { SeatingProblem } from "./seating-problem";
import { tableProblem, type Company } from "./table-problem";

/** A seat that is proposed, and why. */
export interface ProposedSeat {
  readonly table: string;
  readonly seat: string;
  readonly personId: string;
  readonly reason: Told;
}

/** Who would sit where at a banquet. */
export interface BanquetSeats {
  readonly seats: readonly ProposedSeat[];
  /** Wishes that hold, and those that do not: precedence and fixed seats come first. */
  readonly met: readonly SeatWish[];
  readonly broken: readonly SeatWish[];
  /** Guests at whose table nobody speaks their language, by table. */
  readonly alone: readonly { readonly table: string; readonly people: readonly string[] }[];
}

/** What was asked for. */
export interface SeatingWish {
  readonly banquetId: string;
  readonly wishes: readonly SeatWish[];
  /** Rows of 좌석배치 whose person stays, whatever the search finds. */
  readonly fixed: readonly RowOf<"seats">[];
  /** Whether people stay where they are unless there is a need; otherwise all but the fixed are seated anew. */
  readonly keeps: boolean;
  /** Moves the search may try at each table and for their choice; more takes longer and may find better. */
  readonly moves?: number;
}

/** Why a banquet cannot be seated at all. */
export type SeatingTrouble = "unknownBanquet" | "noTables" | "noPeople" | "tooFewPlaces";

interface HallTable {
  readonly row: RowOf<"banquetTables">;
  readonly name: string;
  readonly places: Places;
}

interface Hall {
  readonly banquet: RowOf<"banquets">;
  readonly people: readonly Diner[];
  /** The main table first. */
  readonly tables: readonly HallTable[];
  /** Rows whose person stays, and rows that it is good to keep. */
  readonly fixedSeats: readonly RowOf<"seats">[];
  readonly formerSeats: readonly RowOf<"seats">[];
}

/** A table with its people on their seats. */
interface SeatedParty {
  readonly table: string;
  readonly party: TableParty;
  /** The seat of each person, by id. */
  readonly seats: ReadonlyMap<string, string>;
}

/** How many further hosts may be called to the main table so that its main guests can speak with a neighbour. */
const speakersMore = 4;
/** A large party takes a longer search. */
const movesPerPerson = 1000;

/**
 * Proposes who sits where at a banquet: first the company of each table, then its seats. Gives how far it is (0 … 1), so that
 * whoever asks may stop; what it returns is the proposal, or why there is none. Precedence is fixed before the search and
 * never weighed against wishes. The same visit and wish give the same proposal.
 */
export function* banquetSeats(visit: Visit, wish: SeatingWish): Generator<number, BanquetSeats | SeatingTrouble> {
  const hall = hallOf(visit, wish);
  if (typeof hall === "string") return hall;
  let leaders: readonly string[] = [...(hall.banquet.accompanyingLeaderIds ?? []), hall.banquet.hostId ?? "", hall.banquet.cohostId ?? ""];
  for (let round = 0; ; round += 1) {
    const found = yield* seatedOnce(hall, new Set(leaders), wish, (done) => (round + done) / (round + 1));
    const speaker = round < speakersMore ? missingSpeaker(hall, found, new Set(leaders)) : null;
    if (speaker === null) return answer(found, wish.wishes);
    leaders = [...leaders, speaker];
  }
}

/** One choice of the tables' companies and all their seats. */
function* seatedOnce(hall: Hall, leaders: ReadonlySet<string>, { wishes, moves = 60_000 }: SeatingWish, share: (done: number) => number): Generator<number, readonly SeatedParty[]> {
  const { people, tables, fixedSeats, formerSeats } = hall;
  const companies = tables.map(({ row, name, places }): Company => ({
    places: places.numbers.length,
    fixed: new Set([row.hostId, row.cohostId, ...fixedSeats.filter(({ table }) => table === name).map(({ personId }) => personId)].flatMap((id) => id ?? [])),
    former: new Set(formerSeats.filter(({ table }) => table === name).flatMap(({ personId }) => personId ?? [])),
  }));
  const choice = yield* searched(tableProblem(people, companies, leaders, wishes), Math.max(moves, people.length * movesPerPerson), (done) => share(done / 2));
  const tableOf = tables.flatMap(({ places }, table) => places.numbers.map(() => table));
  const parties: SeatedParty[] = [];
  for (const [at, table] of tables.entries()) {
    const party = partyOf(hall, table, people.filter((_, person) => tableOf[choice.plan[person] ?? -1] === at));
    const { plan } = yield* searched(seatProblem(party, wishes), moves, (done) => share(0.5 + (at + done) / tables.length / 2));
    parties.push({ table: table.name, party, seats: new Map(party.people.map(({ id }, person) => [id, table.places.numbers[plan[person] ?? -1] ?? ""])) });
  }
  return parties;
}

function partyOf({ banquet, fixedSeats, formerSeats }: Hall, { row, name, places }: HallTable, people: readonly Diner[]): TableParty {
  const here = new Set(people.map(({ id }) => id));
  const seatsIn = (seats: readonly RowOf<"seats">[]): ReadonlyMap<string, string> =>
    new Map(seats.flatMap(({ table, seatNo, personId }) => (table === name && seatNo !== null && personId !== null && here.has(personId) ? [[personId, seatNo] as const] : [])));
  return { people, places, pattern: banquet.seatPattern ?? "CN", hostId: row.hostId, cohostId: row.cohostId, fixed: seatsIn(fixedSeats), former: seatsIn(formerSeats) };
}

/** The seats of all tables, and which wishes they meet. */
function answer(parties: readonly SeatedParty[], wishes: readonly SeatWish[]): BanquetSeats {
  const partyWith = new Map(parties.flatMap((each) => [...each.seats.keys()].map((id) => [id, each] as const)));
  const closeness = {
    areTogether: (one: string, other: string) => partyWith.get(one) === partyWith.get(other),
    areBeside: (one: string, other: string) => {
      const at = partyWith.get(one);
      return at !== undefined && neighboursOf(at.party.places, at.seats.get(one) ?? "").includes(at.seats.get(other) ?? "–");
    },
    isOneTable: parties.length === 1,
  };
  const about = wishes.filter(({ one, other }) => partyWith.has(one) && partyWith.has(other));
  const isAlone = ({ party: { people } }: SeatedParty) => (guest: Diner): boolean => guest.isGuest && !guest.isInterpreter && guest.languages.length > 0 && !people.some((each) => canSpeakWith(each, guest));
  return {
    seats: parties.flatMap(proposed),
    met: about.filter((wish) => isMet(wish, closeness)),
    broken: about.filter((wish) => !isMet(wish, closeness)),
    alone: parties.flatMap((each) => {
      const people = each.party.people.filter(isAlone(each)).map(({ id }) => id);
      return people.length === 0 ? [] : [{ table: each.table, people }];
    }),
  };
}

/** The seats of a table in the order of their numbers, with their reasons. */
function proposed({ table, party, seats }: SeatedParty): readonly ProposedSeat[] {
  const reasons = seatReasons(party, seats);
  const sitter = new Map([...seats].map(([id, seat]) => [seat, id]));
  return party.places.numbers.flatMap((seat) => {
    const personId = sitter.get(seat);
    const reason = reasons.get(personId ?? "");
    return personId !== undefined && reason ? [{ table, seat, personId, reason }] : [];
  });
}

/** A host of another table who could speak with a main guest of the main table whose neighbours cannot; null when nobody is missing or can come. */
function missingSpeaker({ people, tables }: Hall, parties: readonly SeatedParty[], leaders: ReadonlySet<string>): string | null {
  const [main] = parties;
  if (!main) return null;
  const sitter = new Map([...main.seats].map(([id, seat]) => [seat, id]));
  const needed = new Set(tables.flatMap(({ row }) => [row.hostId, row.cohostId]));
  const candidates = people.filter(({ id, isGuest }) => !isGuest && !main.seats.has(id) && !leaders.has(id) && !needed.has(id)).sort((one, other) => Number(other.isInterpreter) - Number(one.isInterpreter));
  for (const guest of main.party.people) {
    const around = neighboursOf(main.party.places, main.seats.get(guest.id) ?? "").map((seat) => sitter.get(seat));
    if (!guest.isMain || main.party.people.some((one) => around.includes(one.id) && canSpeakWith(one, guest))) continue;
    const speaker = candidates.find((host) => canSpeakWith(host, guest));
    if (speaker) return speaker.id;
  }
  return null;
}

/** The banquet with its people and tables; the table of the banquet's host, or the first, is the main table. */
function hallOf(visit: Visit, { banquetId, fixed, keeps }: SeatingWish): Hall | SeatingTrouble {
  const banquet = visit.banquets.find(({ id }) => id === banquetId);
  if (!banquet) return "unknownBanquet";
  const people = diners(visit, banquet.guestIds, banquet.hostIds);
  if (people.length === 0) return "noPeople";
  const tables = visit.banquetTables.flatMap((row) => {
    const places = row.banquetId === banquetId && row.table !== null ? placesOf(row) : null;
    return places && row.table !== null ? [{ row, name: row.table, places }] : [];
  });
  if (tables.length === 0) return "noTables";
  const main = tables.find(({ row }) => row.hostId !== null && row.hostId === banquet.hostId) ?? tables[0];
  const inOrder = [...tables].sort((one, other) => Number(other === main) - Number(one === main));
  return tables.reduce((sum, { places }) => sum + places.numbers.length, 0) < people.length ? "tooFewPlaces" : { banquet, people, tables: inOrder, fixedSeats: fixed, formerSeats: keeps ? visit.seats.filter((seat) => seat.banquetId === banquetId) : [] };
}

/** A search whose progress is told as a share of something longer. */
function searched(problem: SeatingProblem, moves: number, share: (done: number) => number): Slices<SearchState, number> {
  return retold(search(problem, { moves }), ({ done }) => share(done));
}
