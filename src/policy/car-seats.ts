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

/** The seats of a vehicle as hired, without the driver's; the numbers in the names of types count the driver. */
const usualSeats: Readonly<Record<keyof (typeof vehicleType)["words"], number>> = { sedan: 4, suv: 4, van: 6, largeVan: 11, minibus: 14, midBus: 24, bus: 44 };

/** The types of vehicles that can be hired, the smallest first, with the seats that each usually has. */
export const hiredTypes: readonly { readonly type: Choice<typeof vehicleType>; readonly capacity: number }[] = Object.entries(usualSeats).map(([type, capacity]) => ({ type, capacity }));

/** Whether it is a car, in which a third on the rear seat sits crowded. */
export function isCar(type: Choice<typeof vehicleType> | null): boolean {
  return cars.has(type);
}

/** Whether seats in it are told one by one: in a bus guests sit where they like. */
export function hasNamedSeats(type: Choice<typeof vehicleType> | null): boolean {
  return cars.has(type) || type === "van" || type === "largeVan";
}
