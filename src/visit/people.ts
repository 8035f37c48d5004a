import type { Text } from "../language/text";
import { once } from "./once";
import type { RowOf, Visit } from "./visit";

/** What one has to know of a visit to know its guests, and everybody. */
type Guests = Pick<Visit, "visitors">;
type People = Pick<Visit, "visitors" | "hosts">;

// In a large visit every rule asks for its people in every row.
const roster = once(["visitors"], ({ visitors }) => {
  const attending = visitors.filter((visitor) => visitor.status === "attending");
  const byDelegation = new Map<string, RowOf<"visitors">[]>();
  for (const visitor of attending) {
    const id = visitor.delegationId ?? "";
    const own = byDelegation.get(id);
    if (own) own.push(visitor);
    else byDelegation.set(id, [visitor]);
  }
  return { attending, delegations: byDelegation };
});

const names = once(["visitors", "hosts"], ({ visitors, hosts }) => {
  const byId = new Map<string, Text>();
  for (const visitor of visitors) if (visitor.id !== null && !byId.has(visitor.id)) byId.set(visitor.id, visitorName(visitor));
  for (const { id, nameKo } of hosts) if (id !== null && nameKo !== null && !byId.has(id)) byId.set(id, { ko: nameKo, en: nameKo });
  return byId;
});

const visitorsById = once(["visitors"], ({ visitors }) => firstById(visitors));
const hostsById = once(["hosts"], ({ hosts }) => firstById(hosts));

function firstById<Row extends { readonly id: string | null }>(rows: readonly Row[]): ReadonlyMap<string, Row> {
  const byId = new Map<string, Row>();
  for (const row of rows) if (row.id !== null && !byId.has(row.id)) byId.set(row.id, row);
  return byId;
}

/** The visitor of an id; undefined for none and for an id that no visitor has. */
export function visitorOf(visit: Guests, id: string | null): RowOf<"visitors"> | undefined {
  return id === null ? undefined : visitorsById(visit).get(id);
}

/** The host of an id. */
export function hostOf(visit: Pick<Visit, "hosts">, id: string | null): RowOf<"hosts"> | undefined {
  return id === null ? undefined : hostsById(visit).get(id);
}

const placesById = once(["visitors"], ({ visitors }) => {
  const places = new Map<string, number[]>();
  visitors.forEach(({ id }, index) => {
    if (id !== null) places.set(id, [...(places.get(id) ?? []), index]);
  });
  return places;
});

/** The visitors of some ids, each once, in the order of the roster. */
export function visitorsAmong(visit: Guests, ids: Iterable<string | null>): readonly RowOf<"visitors">[] {
  const places = placesById(visit);
  const found = [...new Set(ids)].flatMap((id) => (id === null ? [] : (places.get(id) ?? [])));
  return found.sort((one, other) => one - other).flatMap((index) => visit.visitors[index] ?? []);
}

/** Whether a host is known and takes part. */
export function isHere(host: RowOf<"hosts"> | undefined): host is RowOf<"hosts"> {
  return host !== undefined && host.status !== "absent";
}

/** Visitors who come: the cancelled and the undecided are left out. */
export function attendingVisitors(visit: Guests): readonly RowOf<"visitors">[] {
  return roster(visit).attending;
}

/** Attending visitors by delegation id; "" holds those without one. */
export function delegations(visit: Guests): ReadonlyMap<string, readonly RowOf<"visitors">[]> {
  return roster(visit).delegations;
}

/** What to call a visitor in a sentence: the Korean name, in English the roman one; where one is blank the other, else the id. */
export function visitorName({ nameKo, nameRoman, id }: RowOf<"visitors">): Text {
  return { ko: nameKo ?? nameRoman ?? id ?? "?", en: nameRoman ?? nameKo ?? id ?? "?" };
}

/** What to call the person behind an id; the id itself when nobody has it. */
export function personName(visit: People, id: string): Text {
  return names(visit).get(id) ?? { ko: id, en: id };
}

/**
 * The people that a list of ids means: ALL is every attending visitor, a delegation's id its attending visitors;
 * visitors who do not attend are left out of groups but kept where they are named. Each id once.
 */
export function expanded(visit: Guests, ids: readonly string[] | null): readonly string[] {
  if (ids === null) return [];
  const before = expansions(visit);
  const known = before.get(ids);
  if (known) return known;
  const people = everybodyIn(visit, ids);
  before.set(ids, people);
  return people;
}

/** What lists of ids meant so far: the rows of a visit keep their lists, and many rules ask what they mean. */
const expansions = once(["visitors"], () => new WeakMap<readonly string[], readonly string[]>());

function everybodyIn(visit: Guests, ids: readonly string[]): readonly string[] {
  const { attending, delegations: byDelegation } = roster(visit);
  const people = new Set<string>();
  for (const id of ids) {
    const group = id === "ALL" ? attending : (byDelegation.get(id) ?? []);
    if (group.length === 0) people.add(id);
    for (const visitor of group) if (visitor.id !== null) people.add(visitor.id);
  }
  return [...people];
}
