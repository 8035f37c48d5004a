import type { SeatingPlan, SeatingProblem } from "./seating-problem";
import { demandWeight, tableCount, tableTies, tiesByPerson } from "./ties";

/**
 * A plan to begin with: the locked first, then again and again the person with the strongest pull to a table that still
 * has room goes there. Ties go to the lower number, so that the same problem begins the same way everywhere.
 */
export function firstPlan(problem: SeatingProblem): SeatingPlan {
  const { people, tableOf, locks } = problem;
  const tables = tableCount(problem);
  const ties = tiesByPerson(tableTies(problem, demandWeight(problem)), people);
  const locked = new Set(locks.map(({ seat }) => seat));
  const room: number[][] = Array.from({ length: tables }, (_, table) => tableOf.flatMap((at, seat) => (at === table && !locked.has(seat) ? [seat] : [])));
  const mayNot = new Map(problem.tables.map(({ person, tables: allowed }) => [person, new Set(allowed)]));
  const plan: number[] = Array.from({ length: people }, () => -1);
  const pull = Array.from({ length: people }, () => new Float64Array(tables));

  function seat(person: number, at: number): void {
    plan[person] = at;
    const table = tableOf[at] ?? 0;
    ties.whom[person]?.forEach((other, index) => {
      const row = pull[other];
      if (row) row[table] = (row[table] ?? 0) + (ties.weight[person]?.[index] ?? 0);
    });
  }

  for (const { person, seat: at } of locks) seat(person, at);
  const waiting = new Set(plan.flatMap((at, person) => (at < 0 ? [person] : [])));
  while (waiting.size > 0) {
    let best = { person: -1, table: -1, pull: -Infinity };
    for (const person of waiting) {
      const allowed = mayNot.get(person);
      for (let table = 0; table < tables; table += 1) {
        if (room[table]?.length === 0) continue;
        const strength = (pull[person]?.[table] ?? 0) + (allowed && !allowed.has(table) ? -1e9 : 0);
        if (strength > best.pull) best = { person, table, pull: strength };
      }
    }
    const at = room[best.table]?.shift();
    if (at === undefined) throw new Error("there are fewer seats than people");
    waiting.delete(best.person);
    seat(best.person, at);
  }
  return plan;
}
