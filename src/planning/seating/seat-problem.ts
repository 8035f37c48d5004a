import { honours, honourWords, type SeatPattern } from "../../visit/seating";
import type { Text } from "../../language/text";
import { canSpeakWith, type Diner } from "./diners";
import { distances, type Places } from "./places";
import { plain, type SeatingProblem, type Tie } from "./seating-problem";
import { pairsOf, type SeatWish } from "./seat-wishes";
import { tiesOf } from "./ties";

/** One table whose company is known, before its seats are. */
export interface TableParty {
  readonly people: readonly Diner[];
  readonly places: Places;
  readonly pattern: SeatPattern;
  readonly hostId: string | null;
  readonly cohostId: string | null;
  /** Seats that somebody fixed, by person. */
  readonly fixed: ReadonlyMap<string, string>;
  /** Where people of this table sat before. */
  readonly former: ReadonlyMap<string, string>;
}

/** A seat that is given, not sought, and by what. */
export interface GivenSeat {
  readonly seat: string;
  readonly by: { readonly kind: "fixed" | "host" | "cohost" } | { readonly kind: "honour"; readonly order: number; readonly spot: Text };
}

/** What a neighbour who speaks the language is worth to a main guest who has none yet, and to others. */
const talkToMain = 12;
const talk = 3;
const sameSide = -4;
/** Less than to be understood, more than to alternate: a good seat is not left for a slightly better one. */
const staying = 6;
const nearness = 0.5;
const wishedBeside = 11;
const mustBeApart = 40;

/**
 * The seats of a table that follow from precedence or from somebody's hand: what is fixed first, then host and co-host,
 * then the guests by the pattern. A seat that is taken already is nobody's any more.
 */
export function givenSeats({ people, places, pattern, hostId, cohostId, fixed }: TableParty): ReadonlyMap<string, GivenSeat> {
  const given = new Map<string, GivenSeat>();
  const taken = new Set<string>();
  const there = new Set(people.map(({ id }) => id));
  const give = (id: string | null | undefined, seat: string | null, by: GivenSeat["by"]): void => {
    if (id == null || seat === null || !there.has(id) || given.has(id) || taken.has(seat) || !places.numbers.includes(seat)) return;
    given.set(id, { seat, by });
    taken.add(seat);
  };
  for (const [id, seat] of fixed) give(id, seat, { kind: "fixed" });
  give(hostId, places.host, { kind: "host" });
  give(cohostId, places.cohost, { kind: "cohost" });
  const seatOf = { host: given.get(hostId ?? "")?.seat ?? null, cohost: given.get(cohostId ?? "")?.seat ?? null };
  const guests = people.filter(({ isGuest }) => isGuest);
  honours[pattern].forEach(([whose, hand], index) => {
    const from = seatOf[whose];
    const seat = from === null ? null : places.beside(from, hand);
    give(guests[index]?.id, seat, { kind: "honour", order: index + 1, spot: honourWords[whose][hand] });
  });
  return given;
}

/**
 * The choice of the seats at one table whose company is known: those given stay, interpreters and speakers of a main
 * guest's language come beside, hosts and guests alternate, the senior sit nearer to the host.
 */
export function seatProblem(party: TableParty, wishes: readonly SeatWish[]): SeatingProblem {
  const { people, places, former, hostId } = party;
  const ids = people.map(({ id }) => id);
  const given = givenSeats(party);
  const numberOf = new Map(places.numbers.map((number, seat) => [number, seat]));
  const far = distances(places, given.get(hostId ?? "")?.seat ?? places.host);
  const wanting = new Set(people.filter((guest) => guest.isMain && !isSpokenTo(guest, party, given)));
  const worth = (one: Diner, other: Diner): number => Math.max(wordsFor(one, other, wanting), wordsFor(other, one, wanting)) + (areOneSide(one, other) ? sameSide : 0);
  const ties = people.flatMap((one, first) => people.slice(first + 1).map((other, index): Tie => ({ one: first, other: first + 1 + index, weight: worth(one, other) })));
  return {
    ...plain,
    people: people.length,
    tableOf: places.numbers.map(() => 0),
    beside: places.numbers.map((number) => neighboursOf(places, number).flatMap((next) => numberOf.get(next) ?? [])),
    sideBySide: [
      ...ties.filter(({ weight }) => weight !== 0),
      ...tiesOf(pairsOf(wishes, "beside", ids, false), wishedBeside),
      ...tiesOf(pairsOf(wishes, "apart", ids, false), -wishedBeside),
      ...tiesOf(pairsOf(wishes, "apart", ids, true), -mustBeApart),
    ],
    seatValues: ids.flatMap((id, person) =>
      places.numbers.map((number, seat) => ({ person, seat, value: (former.get(id) === number ? staying : 0) - ((far.get(number) ?? 0) * nearness * (people.length - person)) / people.length })),
    ),
    locks: [...given].flatMap(([id, { seat }]) => ({ person: ids.indexOf(id), seat: numberOf.get(seat) ?? 0 })),
    companions: pairsOf(wishes, "beside", ids, true),
  };
}

/** The places beside one, right hand first. */
export function neighboursOf({ beside }: Places, number: string): readonly string[] {
  return [...new Set([beside(number, "right"), beside(number, "left")])].flatMap((next) => (next === null ? [] : [next]));
}

/** Whether a guest whose seat is given has a given neighbour already who speaks his language. */
function isSpokenTo(guest: Diner, { people, places }: TableParty, given: ReadonlyMap<string, GivenSeat>): boolean {
  const around = neighboursOf(places, given.get(guest.id)?.seat ?? "");
  return people.some((one) => around.includes(given.get(one.id)?.seat ?? "") && canSpeakWith(one, guest));
}

function areOneSide(one: Diner, other: Diner): boolean {
  return one.isGuest === other.isGuest && !one.isInterpreter && !other.isInterpreter;
}

function wordsFor(speaker: Diner, guest: Diner, wanting: ReadonlySet<Diner>): number {
  if (!guest.isGuest || guest.isInterpreter || !canSpeakWith(speaker, guest)) return 0;
  return wanting.has(guest) ? talkToMain : talk;
}
