import type { Visit } from "./visit";

/** A visit that notes which of its members somebody looks at. */
export interface LookedAt {
  readonly visit: Visit;
  readonly members: ReadonlySet<keyof Visit>;
}

/** The same visit for somebody of whom it is to be known afterwards what it looked at. */
export function lookedAt(visit: Visit): LookedAt {
  const members = new Set<keyof Visit>();
  const noting = new Proxy(visit, {
    get: (its, member) => {
      members.add(member as keyof Visit);
      return its[member as keyof Visit];
    },
  });
  return { visit: noting, members };
}
