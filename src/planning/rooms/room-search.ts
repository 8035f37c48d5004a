import type { RowOf } from "../../visit/visit";
import { cheapestAssignment } from "./assignment";
import { apartCost, homesAmong, type Home } from "./homes";
import { forbidden } from "./room-cost";
import { companies, costTable, type Company, type RoomProblem } from "./room-problem";

/** The room of each unit, null for a new one, and what it costs altogether. */
export interface RoomPlan {
  readonly rooms: readonly (RowOf<"rooms"> | null)[];
  readonly cost: number;
}

/** Up to so many ways to put the seniors on floors all are tried; above, one company is moved at a time. */
const waysTried = 400;
/** Steps of the work that one search may take in all. */
const workLimit = 1e9;

/**
 * The cheapest rooms. Once it is said on which floor the senior of each company sleeps, the cost of everybody else is known
 * and the rest is an assignment, solved exactly; what is searched are these floors. Where there are few ways all are tried,
 * and the answer is the best there is. Gives how far it is.
 */
export function* cheapestRooms(problem: RoomProblem): Generator<number, RoomPlan> {
  const table = costTable(problem);
  const groups = companies(problem);
  const homes: readonly (Home | null)[] = [...homesAmong(problem.rooms), null];
  const solved = (choice: readonly (Home | null)[]): RoomPlan => {
    const { columns, cost } = cheapestAssignment(withHomes(problem, table, groups, choice));
    return { rooms: columns.map((column) => problem.rooms[column] ?? null), cost };
  };
  const { length } = problem.units;
  const runs = Math.max(1, Math.floor(workLimit / Math.max(1, length ** 2 * (problem.rooms.length + length))));
  if (homes.length ** groups.length <= Math.min(waysTried, runs)) return yield* bestOfAll(groups, homes, solved);
  return yield* bestByMoving(problem, table, groups, homes, solved, runs);
}

function* bestOfAll(groups: readonly Company[], homes: readonly (Home | null)[], solved: (choice: readonly (Home | null)[]) => RoomPlan): Generator<number, RoomPlan> {
  const ways = homes.length ** groups.length;
  let best: RoomPlan = { rooms: [], cost: Infinity };
  for (let way = 0; way < ways; way += 1) {
    yield way / ways;
    const plan = solved(groups.map((_, index) => homes[Math.floor(way / homes.length ** index) % homes.length] ?? null));
    if (plan.cost < best.cost) best = plan;
  }
  return best;
}

/** Begins with what is best for each room alone, then moves one company after another to a better floor while that helps. */
function* bestByMoving(
  { rooms }: RoomProblem,
  table: readonly (readonly number[])[],
  groups: readonly Company[],
  homes: readonly (Home | null)[],
  solved: (choice: readonly (Home | null)[]) => RoomPlan,
  runs: number,
): Generator<number, RoomPlan> {
  const alone = cheapestAssignment(table).columns;
  let choice = groups.map(({ unit }): Home | null => rooms[alone[unit] ?? -1] ?? null);
  let best = solved(choice);
  let run = 0;
  for (let isBetter = true; isBetter && run < runs; ) {
    isBetter = false;
    for (const index of groups.keys()) {
      for (const home of homes) {
        if (run >= runs) break;
        yield run / runs;
        run += 1;
        const moved = choice.map((each, at) => (at === index ? home : each));
        const plan = solved(moved);
        if (plan.cost < best.cost) [best, choice, isBetter] = [plan, moved, true];
      }
    }
  }
  return best;
}

/** The costs when the senior of each company sleeps on a given floor; null: in a room that has yet to be booked. */
function withHomes({ rooms, units }: RoomProblem, table: readonly (readonly number[])[], groups: readonly Company[], choice: readonly (Home | null)[]): readonly (readonly number[])[] {
  const costs = table.map((row) => [...row]);
  groups.forEach(({ unit, others }, index) => {
    const home = choice[index] ?? null;
    const own = costs[unit] ?? [];
    rooms.forEach((room, column) => {
      if (home === null || room.hotel !== home.hotel || room.floor !== home.floor) own[column] = forbidden;
    });
    if (home === null) return;
    for (let column = rooms.length; column < rooms.length + units.length; column += 1) own[column] = forbidden;
    for (const { stay, unit: other } of others) {
      const row = costs[other] ?? [];
      rooms.forEach((room, column) => { row[column] = (row[column] ?? 0) + apartCost(stay, room, home); });
    }
  });
  return costs;
}
