import type { RowOf, Visit } from "./visit";

/** Visitors who come: the cancelled and the undecided are left out. */
export function attendingVisitors(visit: Visit): readonly RowOf<"visitors">[] {
  return visit.visitors.filter((visitor) => visitor.status === "attending");
}

/** Attending visitors by delegation id; "" holds those without one. */
export function delegations(visit: Visit): ReadonlyMap<string, readonly RowOf<"visitors">[]> {
  const byId = new Map<string, RowOf<"visitors">[]>();
  for (const visitor of attendingVisitors(visit)) {
    const id = visitor.delegationId ?? "";
    byId.set(id, [...(byId.get(id) ?? []), visitor]);
  }
  return byId;
}

/** What to call a visitor in a sentence: the Korean name, else the roman one, else the id. */
export function visitorName(visitor: RowOf<"visitors">): string {
  return visitor.nameKo ?? visitor.nameRoman ?? visitor.id ?? "?";
}

/** What to call the person behind an id; the id itself when nobody has it. */
export function personName(visit: Visit, id: string): string {
  const visitor = visit.visitors.find((each) => each.id === id);
  if (visitor) return visitorName(visitor);
  return visit.hosts.find((each) => each.id === id)?.nameKo ?? id;
}

/**
 * The people that a list of ids means: ALL is every attending visitor, a delegation's id its attending visitors;
 * visitors who do not attend are left out of groups but kept where they are named. Each id once.
 */
export function expanded(visit: Visit, ids: readonly string[] | null): readonly string[] {
  const people = new Set<string>();
  for (const id of ids ?? []) {
    const group = attendingVisitors(visit).filter((visitor) => id === "ALL" || visitor.delegationId === id);
    if (group.length === 0) people.add(id);
    for (const visitor of group) if (visitor.id !== null) people.add(visitor.id);
  }
  return [...people];
}
