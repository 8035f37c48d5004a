import type { Text } from "../language/text";
import type { RowOf, Visit } from "./visit";

/** The people of a visit as rules ask for them, again and again. */
interface Roster {
  readonly attending: readonly RowOf<"visitors">[];
  readonly delegations: ReadonlyMap<string, readonly RowOf<"visitors">[]>;
  /** What to call each person, by id. */
  readonly names: ReadonlyMap<string, Text>;
}

/** A visit never changes, so its people are gone through once: in a large visit every rule asks for them in every row. */
const rosters = new WeakMap<Visit, Roster>();

function rosterOf(visit: Visit): Roster {
  const roster = rosters.get(visit) ?? newRoster(visit);
  rosters.set(visit, roster);
  return roster;
}

function newRoster({ visitors, hosts }: Visit): Roster {
  const attending = visitors.filter((visitor) => visitor.status === "attending");
  const byDelegation = new Map<string, RowOf<"visitors">[]>();
  for (const visitor of attending) {
    const id = visitor.delegationId ?? "";
    const own = byDelegation.get(id);
    if (own) own.push(visitor);
    else byDelegation.set(id, [visitor]);
  }
  const names = new Map<string, Text>();
  for (const visitor of visitors) if (visitor.id !== null && !names.has(visitor.id)) names.set(visitor.id, visitorName(visitor));
  for (const { id, nameKo } of hosts) if (id !== null && nameKo !== null && !names.has(id)) names.set(id, { ko: nameKo, en: nameKo });
  return { attending, delegations: byDelegation, names };
}

/** Visitors who come: the cancelled and the undecided are left out. */
export function attendingVisitors(visit: Visit): readonly RowOf<"visitors">[] {
  return rosterOf(visit).attending;
}

/** Attending visitors by delegation id; "" holds those without one. */
export function delegations(visit: Visit): ReadonlyMap<string, readonly RowOf<"visitors">[]> {
  return rosterOf(visit).delegations;
}

/** What to call a visitor in a sentence: the Korean name, in English the roman one; where one is blank the other, else the id. */
export function visitorName({ nameKo, nameRoman, id }: RowOf<"visitors">): Text {
  return { ko: nameKo ?? nameRoman ?? id ?? "?", en: nameRoman ?? nameKo ?? id ?? "?" };
}

/** What to call the person behind an id; the id itself when nobody has it. */
export function personName(visit: Visit, id: string): Text {
  return rosterOf(visit).names.get(id) ?? { ko: id, en: id };
}

/**
 * The people that a list of ids means: ALL is every attending visitor, a delegation's id its attending visitors;
 * visitors who do not attend are left out of groups but kept where they are named. Each id once.
 */
export function expanded(visit: Visit, ids: readonly string[] | null): readonly string[] {
  const { attending, delegations: byDelegation } = rosterOf(visit);
  const people = new Set<string>();
  for (const id of ids ?? []) {
    const group = id === "ALL" ? attending : (byDelegation.get(id) ?? []);
    if (group.length === 0) people.add(id);
    for (const visitor of group) if (visitor.id !== null) people.add(visitor.id);
  }
  return [...people];
}
