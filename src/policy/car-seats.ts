import type { Choice } from "./list";
import type { carSeat, driverKind, vehicleType } from "./lists/travel";

type Seat = Choice<typeof carSeat>;

/** Where the host drives the best seat is beside the host; with a chauffeur it is behind the front passenger. */
const car: Readonly<Record<Choice<typeof driverKind>, readonly (readonly Seat[])[]>> = {
  chauffeur: [["rearRight"], ["rearLeft"], ["front"], ["rearMiddle"]],
  owner: [["front"], ["rearRight"], ["rearLeft"], ["rearMiddle"]],
};
/** In a van or bus the row behind the driver is the best, right before left; further back the seats of a row are alike. The seat beside the driver is for those who guide. */
const rows: readonly (readonly Seat[])[] = [["row2Right"], ["row2Left"], ["row3Right", "row3Left", "row3Middle"], ["row4Right", "row4Left"], ["front"]];
const cars = new Set<string | null>(["sedan", "suv"]);

/** The seats of a vehicle from the best to the least, those of one standing together. Source: the domain notes on precedence in cars. */
export function seatsInOrder(type: Choice<typeof vehicleType> | null, driver: Choice<typeof driverKind> | null): readonly (readonly Seat[])[] {
  return cars.has(type) ? car[driver ?? "chauffeur"] : rows;
}
