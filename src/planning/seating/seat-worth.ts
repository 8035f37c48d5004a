import { add } from "./numbers";
import type { SeatingProblem } from "./seating-problem";
import { precedenceWeight, tableCount } from "./ties";

/** What each seat is worth to each person (row by row); null when no seat is worth anything to anybody. */
export function seatWorth({ tableOf, seatValues }: SeatingProblem): Float64Array | null {
  if (seatValues.length === 0) return null;
  const worth = new Float64Array(tableOf.length ** 2);
  for (const { person, seat, value } of seatValues) add(worth, person * tableOf.length + seat, value);
  return worth;
}

/** What each table is worth to each of so many people (row by row), whoever else sits there; a forbidden one costs more than any demands. */
export function tableWorth(problem: SeatingProblem, people: number, demand: number): Float64Array {
  const tables = tableCount(problem);
  const worth = new Float64Array(people * tables);
  const forbidden = precedenceWeight(problem, demand);
  for (const { person, table, value } of problem.tableValues) add(worth, person * tables + table, value);
  for (const { person, tables: allowed } of problem.tables) {
    const own = new Set(allowed);
    for (let table = 0; table < tables; table += 1) if (!own.has(table)) add(worth, person * tables + table, -forbidden);
  }
  return worth;
}
