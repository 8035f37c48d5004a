import type { Finding } from "../visit/finding";
import { lookedAt } from "../visit/looked-at";
import type { Visit } from "../visit/visit";
import type { Slices } from "../values/slices";
import { rules } from "./catalogue";
import { findingsInSlices, speaking } from "./check";
import type { Rule } from "./rule";

/** What a rule found, and which members of the visit it looked at to find it. */
interface Spoken {
  readonly findings: readonly Finding[];
  readonly members: ReadonlySet<keyof Visit>;
}

/** A check from which the next one can go on. */
export interface KeptCheck {
  readonly visit: Visit;
  /** Rule by rule, in the order of the catalogue. */
  readonly spoken: ReadonlyMap<Rule, Spoken>;
  /** How many rules were asked; the others would have said the same again. */
  readonly asked: number;
}

/**
 * Checks a visit, pausing after each rule and within those that take long. A rule that finds all it looked at `before` unchanged would find the same again
 * and is not asked: what it looks at is noted while it speaks, so that no list of it can be wrong.
 */
export function* checkAgain(visit: Visit, before?: KeptCheck, among: readonly Rule[] = rules): Slices<KeptCheck> {
  const spoken = new Map<Rule, Spoken>();
  let asked = 0;
  for (const rule of speaking(visit, among)) {
    const known = before?.spoken.get(rule);
    if (before && known && isSame(before.visit, visit, known.members)) {
      spoken.set(rule, known);
      continue;
    }
    const looked = lookedAt(visit);
    spoken.set(rule, { findings: yield* findingsInSlices(rule, looked.visit), members: looked.members });
    asked += 1;
    yield;
  }
  return { visit, spoken, asked };
}

/** Everything that the rules said. */
export function foundBy({ spoken }: KeptCheck): readonly Finding[] {
  return [...spoken.values()].flatMap(({ findings }) => findings);
}

function isSame(before: Visit, now: Visit, members: ReadonlySet<keyof Visit>): boolean {
  for (const member of members) if (before[member] !== now[member]) return false;
  return true;
}
