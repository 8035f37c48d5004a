import type { SeatingPlan, SeatingProblem } from "./seating-problem";
import { tableWorth } from "./seat-worth";
import { demandWeight, tableCount, tableTies, tiesByPerson } from "./ties";

/**
 * A plan to begin with: the locked first, then again and again the person with the strongest pull to a table that still
 * has room goes there. Ties go to the lower number, so that the same problem begins the same way everywhere.
 */
export function firstPlan(problem: SeatingProblem): SeatingPlan {
  const { people, tableOf, locks } = problem;
  const tables = tableCount(problem);
  const demand = demandWeight(problem);
  const ties = tiesByPerson(tableTies(problem, demand), people);
  const locked = new Set(locks.map(({ seat }) => seat));
  const room: number[][] = Array.from({ length: tables }, (_, table) => tableOf.flatMap((at, seat) => (at === table && !locked.has(seat) ? [seat] : [])));
  const plan: number[] = Array.from({ length: people }, () => -1);
  /** What draws each person to each table, and where it is strongest of all tables with room; kept while others sit down. */
  const pull = tableWorth(problem, people, demand);
  const best = new Int32Array(people).fill(-1);

  function findBest(person: number): void {
    let found = -1;
    for (let table = 0; table < tables; table += 1) {
      if (room[table]?.length !== 0 && (found < 0 || (pull[person * tables + table] ?? 0) > (pull[person * tables + found] ?? 0))) found = table;
    }
    best[person] = found;
  }

  function seat(person: number, at: number): void {
    plan[person] = at;
    const table = tableOf[at] ?? 0;
    ties.whom[person]?.forEach((other, index) => {
      pull[other * tables + table] = (pull[other * tables + table] ?? 0) + (ties.weight[person]?.[index] ?? 0);
      if (plan[other] === -1) findBest(other);
    });
  }

  for (const { person, seat: at } of locks) seat(person, at);
  const waiting = plan.flatMap((at, person) => (at < 0 ? [person] : []));
  waiting.forEach(findBest);
  while (waiting.length > 0) {
    let next = 0;
    waiting.forEach((person, index) => {
      const strongest = waiting[next] ?? 0;
      if ((pull[person * tables + (best[person] ?? 0)] ?? 0) > (pull[strongest * tables + (best[strongest] ?? 0)] ?? 0)) next = index;
    });
    const [person = 0] = waiting.splice(next, 1);
    const table = best[person] ?? 0;
    const at = room[table]?.shift();
    if (at === undefined) throw new Error("there are fewer seats than people");
    seat(person, at);
    if (room[table]?.length === 0) waiting.filter((other) => best[other] === table).forEach(findBest);
  }
  return plan;
}
