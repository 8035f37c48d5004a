import type { RowOf } from "../../visit/visit";
import type { Calls } from "./calls";
import type { Car } from "./fleet";
import type { Hold } from "./held-runs";
import type { Moves } from "./moves";
import type { Roads, RunTimes, Trip } from "./trips";

type Run = RowOf<"transport">;

/** A run as it is proposed. */
export interface ProposedRun {
  /** The row that it gets; a new one has none. */
  readonly run: Run | null;
  readonly id: string;
  /** Why it stays; null for one that is planned anew. */
  readonly hold: Hold | null;
  /** What it is planned for; null for one that stays. */
  readonly trip: Trip | null;
  readonly times: RunTimes;
  readonly car: Car | null;
  /** Whether the car is another than the one that stood there. */
  readonly isOtherCar: boolean;
  readonly riders: readonly string[];
  readonly seats: ReadonlyMap<string, string>;
  readonly joined: readonly string[];
  readonly left: readonly string[];
  readonly leaderId: string | null;
  readonly brieferId: string | null;
}

/** All runs, the rows that nobody needs any more, the cars to be hired, and what could not be planned. */
export interface ProposedRuns {
  readonly runs: readonly ProposedRun[];
  readonly emptied: readonly Run[];
  readonly hired: readonly Car[];
  readonly calls: Calls;
  readonly unclear: Moves["unclear"];
  readonly ahead: Moves["ahead"];
  readonly absent: Moves["absent"];
  readonly roads: Roads;
}
