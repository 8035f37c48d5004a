import { addMinutes, type Moment } from "../../values/day";
import type { RowOf, Visit } from "../../visit/visit";
import { minutesTo, type Roads, type RunTimes } from "./trips";

/** A car: one of the fleet, or one that is to be hired and has no row yet. */
export interface Car {
  readonly id: string;
  readonly row: RowOf<"vehicles"> | null;
  readonly type: RowOf<"vehicles">["type"];
  readonly capacity: number;
  readonly driver: RowOf<"vehicles">["driver"];
}

/** A time in which a car is away, and where it begins and ends. */
export interface Away {
  readonly from: Moment;
  /** When the guests leave, after the time in which they are waited for. */
  readonly departs: Moment;
  readonly to: Moment;
  readonly startsAt: string | null;
  readonly endsAt: string | null;
}

/** The cars that have an id and a number of seats. */
export function fleet({ vehicles }: Pick<Visit, "vehicles">): readonly Car[] {
  return vehicles.flatMap((row) => (row.id === null || row.capacity === null ? [] : [{ id: row.id, row, type: row.type, capacity: row.capacity, driver: row.driver }]));
}

/** While a run lasts its car is away: where people are met, from the gathering of those who greet. */
export function awayOn({ from, to, departAt, arriveAt, assemblyAt, assemblyPlace }: Pick<RunTimes, "departAt" | "arriveAt" | "assemblyAt"> & Pick<RowOf<"transport">, "from" | "to" | "assemblyPlace">): Away | null {
  if (departAt === null || arriveAt === null) return null;
  const isMet = assemblyAt !== null && assemblyAt < departAt;
  return { from: isMet ? assemblyAt : departAt, departs: departAt, to: arriveAt, startsAt: isMet ? assemblyPlace : from, endsAt: to };
}

/** Whether a car that is away at some times can do one more run, with the way from the one to the next. */
export function canGo(visit: Visit, roads: Roads, before: readonly Away[], next: Away): boolean {
  return before.every((away) => arrives(away, next) || arrives(next, away));

  function arrives(first: Away, second: Away): boolean {
    return first.to <= second.from && addMinutes(first.to, minutesTo(visit, roads, first.endsAt, second.startsAt)) <= second.from;
  }
}
