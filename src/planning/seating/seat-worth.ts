import { add } from "./numbers";
import type { SeatingProblem } from "./seating-problem";

/** What each seat is worth to each person (row by row); a forbidden table costs a demand. */
export function seatWorth({ tableOf, seatValues, tables }: SeatingProblem, demand: number): Float64Array {
  const seats = tableOf.length;
  const worth = new Float64Array(seats * seats);
  for (const { person, seat, value } of seatValues) add(worth, person * seats + seat, value);
  for (const { person, tables: allowed } of tables) {
    tableOf.forEach((table, seat) => {
      if (!allowed.includes(table)) add(worth, person * seats + seat, -demand);
    });
  }
  return worth;
}
