import type { Guest } from "../guests";
import { matched } from "./match";
import type { StandingVisitor } from "./standing-visitors";

/** The delegations of a workbook, in the order in which they stand there. */
export function delegationsOf(visitors: readonly StandingVisitor[]): readonly string[] {
  return [...new Set(visitors.flatMap(({ values }) => (typeof values["delegationId"] === "string" ? [values["delegationId"]] : [])))];
}

/** The next delegation that the workbook does not have: "D1", "D2" … */
export function nextDelegation(delegations: readonly string[]): string {
  for (let number = 1; ; number += 1) if (!delegations.includes(`D${number}`)) return `D${number}`;
}

/** The delegation that a file is probably about: that of most people who are there already, else a new one. */
export function proposedDelegation(guests: readonly Guest[], visitors: readonly StandingVisitor[]): string {
  const delegations = delegationsOf(visitors);
  const counts = new Map<string, number>();
  for (const { visitor } of matched(guests, visitors, new Map()).values()) {
    const id = visitor?.values["delegationId"];
    if (typeof id === "string") counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  const [most] = [...counts].sort(([, one], [, other]) => other - one);
  return most?.[0] ?? nextDelegation(delegations);
}
