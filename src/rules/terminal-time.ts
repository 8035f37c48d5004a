import type { Policy } from "../policy/policy";
import type { RowOf } from "../visit/visit";

type Guest = Pick<RowOf<"visitors">, "arrivalMode" | "departureMode" | "nationality">;

/** Minutes that guests need between their arrival and their ride: by rail none, within Korea less than from across its border. */
export function timeAfterArrival(guests: readonly Guest[], policy: Policy): number {
  if (isRail(guests, "arrivalMode")) return 0;
  return isAbroad(guests) ? policy.arrivalBufferMinutes : policy.domesticArrivalBufferMinutes;
}

/** Minutes that guests are at the airport or station before they leave. */
export function timeBeforeDeparture(guests: readonly Guest[], policy: Policy): number {
  if (isRail(guests, "departureMode")) return policy.railDepartureBufferMinutes;
  return isAbroad(guests) ? policy.departureBufferMinutes : policy.domesticDepartureBufferMinutes;
}

/** Minutes that guests need at the terminal of a run that fetches or brings them. */
export function timeAtTerminal(kind: "pickup" | "sendoff", guests: readonly Guest[], policy: Policy): number {
  return kind === "pickup" ? timeAfterArrival(guests, policy) : timeBeforeDeparture(guests, policy);
}

function isRail(guests: readonly Guest[], column: "arrivalMode" | "departureMode"): boolean {
  return guests.length > 0 && guests.every((guest) => guest[column] === "rail");
}

function isAbroad(guests: readonly Guest[]): boolean {
  return guests.some(({ nationality }) => nationality !== null && nationality !== "KR");
}
