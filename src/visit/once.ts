import type { PartKey, Visit } from "./visit";

/**
 * Works something out of some parts of a visit once, for as long as these parts stay the very same: many rules ask for it,
 * and a part that was not changed is the same in the next visit. The work sees no other parts.
 */
export function once<P extends PartKey, Result>(parts: readonly [P, ...P[]], work: (visit: Pick<Visit, P>) => Result): (visit: Pick<Visit, P>) => Result {
  /** By the first part: the others that the result was made of. */
  const known = new WeakMap<object, { readonly made: Pick<Visit, P>; readonly result: Result }>();
  return (visit) => {
    const [first] = parts;
    const before = known.get(visit[first]);
    if (before && parts.every((part) => before.made[part] === visit[part])) return before.result;
    const made = Object.fromEntries(parts.map((part) => [part, visit[part]])) as Pick<Visit, P>;
    const result = work(made);
    known.set(made[first], { made, result });
    return result;
  };
}
