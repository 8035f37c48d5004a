import { speaks } from "../../visit/speakers";
import { canSpeakWith, type Diner } from "./diners";
import { mainTable } from "./main-table";
import { plain, type Need, type SeatingProblem, type Tie } from "./seating-problem";
import { pairsOf, type SeatWish } from "./seat-wishes";
import { tiesOf } from "./ties";

/** A table as the choice of its company sees it. */
export interface Company {
  readonly places: number;
  /** Host and co-host of the table, and those whose seat somebody fixed there. */
  readonly fixed: ReadonlySet<string>;
  /** Who sat there before, when the party is seated anew. */
  readonly former: ReadonlySet<string>;
}

/** What keeping somebody at a table is worth: small gains move nobody. */
const staying = 5;
const sameCompany = 4;
const sameDelegation = 2;
const canTalk = 3;
const hostQuota = 6;
/** Less than that two sit together who asked for it, more than to stay: nobody is to sit where nobody understands him. */
const understood = 8;
const wished = 12;
/** Settles what nothing else does: whoever needs the same dish from the kitchen is served at one table. */
const sameDiet = 1;

/**
 * The choice of who sits at which table: the main table (the first) by precedence alone, the others by company, common
 * language and wishes, with a fair share of hosts each. Seats of one table are alike in it.
 *
 * @param people guests in precedence, then hosts by rank
 * @param leaders hosts who sit at the main table whenever they can
 */
export function tableProblem(people: readonly Diner[], tables: readonly Company[], leaders: ReadonlySet<string>, wishes: readonly SeatWish[]): SeatingProblem {
  const ids = people.map(({ id }) => id);
  const tableOf = tables.flatMap(({ places }, table) => Array.from({ length: places }, () => table));
  const guests = people.filter(({ isGuest }) => isGuest);
  const hosts = people.filter(({ isGuest }) => !isGuest);
  const [main, ...others] = tables;
  const elsewhere = new Set(others.flatMap(({ fixed }) => [...fixed]));
  const must = new Set([...(main?.fixed ?? []), ...[...leaders].filter((id) => !elsewhere.has(id))]);
  const top = mainTable(fairPlaces(people.length, tables), guests, hosts, { mustSit: must, mayNotSit: elsewhere, former: main?.former ?? new Set() });
  const atMain = new Set([...top.guests, ...top.hosts].map(({ id }) => id));
  const rest = others.map((_, index) => index + 1);
  const allowed = (id: string): readonly number[] => {
    const table = tables.findIndex(({ fixed }) => fixed.has(id));
    if (table >= 0) return [table];
    return atMain.has(id) || rest.length === 0 ? [0] : rest;
  };
  const free = people.flatMap((diner, person) => (atMain.has(diner.id) ? [] : [{ diner, person }]));
  const hostsLeft = hosts.filter(({ id }) => !atMain.has(id));
  const share = rest.length === 0 ? 0 : hostsLeft.length / rest.length;
  return {
    ...plain,
    people: people.length,
    tableOf,
    beside: tableOf.map(() => []),
    atTable: [
      ...free.flatMap(({ diner, person }, index) => free.slice(index + 1).flatMap((other) => tie(diner, person, other.diner, other.person))),
      ...tiesOf([...pairsOf(wishes, "together", ids, false), ...pairsOf(wishes, "beside", ids, false)], wished),
      ...tiesOf(pairsOf(wishes, "apart", ids, false), -wished),
    ],
    needs: needsOf(people),
    tableValues: tables.flatMap(({ former }, table) => ids.flatMap((id, person) => (former.has(id) ? [{ person, table, value: staying }] : []))),
    quotas: [
      {
        members: hostsLeft.map(({ id }) => ids.indexOf(id)),
        least: tables.map((_, table) => (table === 0 ? 0 : Math.floor(share))),
        most: tables.map((_, table) => (table === 0 ? people.length : Math.ceil(share))),
        penalty: hostQuota,
      },
    ],
    // With one table there is nothing to choose; its seats keep them from sitting side by side.
    apart: tables.length === 1 ? [] : pairsOf(wishes, "apart", ids, true),
    together: [...pairsOf(wishes, "together", ids, true), ...pairsOf(wishes, "beside", ids, true)],
    tables: ids.map((id, person) => ({ person, tables: allowed(id) })),
  };
}

/** A common language at each table: guests ask for somebody who speaks theirs, where anybody does. */
function needsOf(people: readonly Diner[]): readonly Need[] {
  const languages = new Set(people.flatMap(({ isGuest, isInterpreter, languages: own }) => (isGuest && !isInterpreter ? own : [])));
  return [...languages].flatMap((language): readonly Need[] => {
    const asks = ({ isGuest, isInterpreter, languages: own }: Diner): boolean => isGuest && !isInterpreter && own.includes(language);
    const numbers = (holds: (diner: Diner) => boolean): readonly number[] => people.flatMap((diner, person) => (holds(diner) ? [person] : []));
    const answerers = numbers((diner) => speaks(diner, language));
    return answerers.length === 0 ? [] : [{ askers: numbers(asks), answerers, penalty: understood }];
  });
}

/** The main table's places that are taken: all of them, unless so many tables would leave the others nearly empty. */
function fairPlaces(people: number, tables: readonly Company[]): number {
  const all = tables.reduce((sum, { places }) => sum + places, 0);
  const main = tables[0]?.places ?? 0;
  return tables.length === 1 ? Math.min(main, people) : Math.min(main, Math.ceil((main * people) / Math.max(1, all)));
}

function tie(one: Diner, first: number, other: Diner, second: number): readonly Tie[] {
  const weight = affinity(one, other) + (one.diets.some((diet) => other.diets.includes(diet)) ? sameDiet : 0);
  return weight === 0 ? [] : [{ one: first, other: second, weight }];
}

/** What a common table is worth to two people: guests of one company, and somebody to talk to. */
function affinity(one: Diner, other: Diner): number {
  if (one.isGuest && other.isGuest && one.company !== null && one.company === other.company) return sameCompany;
  const talk = canSpeakWith(one, other) || canSpeakWith(other, one) ? canTalk : 0;
  return one.isGuest && other.isGuest && one.delegation !== null && one.delegation === other.delegation ? Math.max(talk, sameDelegation) : one.isGuest === other.isGuest ? 0 : talk;
}
