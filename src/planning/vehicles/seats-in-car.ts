import { hasNamedSeats, isCar } from "../../policy/car-seats";
import { byStanding, carSeating, isAide } from "../../rules/car-order";
import { hostOf, visitorOf } from "../../visit/people";
import type { RowOf, Visit } from "../../visit/visit";
import type { Car } from "./fleet";

/**
 * Who sits where: guests by precedence, a leader beside them, in a van the guide beside the driver, aides and others where
 * there is room. `sat` are the seats that some have already. In a bus nobody has a seat of his own.
 */
export function seatsInCar(visit: Visit, car: Car | null, riders: readonly string[], sat: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  if (!car || !hasNamedSeats(car.type)) return sat;
  const guests = riders.flatMap((id) => visitorOf(visit, id) ?? []).sort(byStanding);
  const seniors = guests.filter((guest) => !isAide(guest));
  const ranked = seniors.length > 0 ? seniors : guests.slice(0, 1);
  const hosts = riders.flatMap((id) => hostOf(visit, id) ?? []);
  const staff = hosts.filter(({ isLeader }) => isLeader !== "Y");
  const [guide] = staff;
  const beside = new Map(sat);
  if (guide && guide.id !== null && !isCar(car.type) && ![...sat.values()].includes("front")) beside.set(guide.id, "front");
  const others: readonly Pick<RowOf<"visitors">, "id">[] = [...hosts.filter(({ isLeader }) => isLeader === "Y"), ...staff, ...guests.filter((guest) => !ranked.includes(guest))];
  const known = new Set([...ranked, ...others].map(({ id }) => id));
  const unknown = riders.filter((id) => !known.has(id));
  return carSeating(car, ids(ranked), [...ids(others), ...unknown], (id) => beside.get(id) ?? null);
}

function ids(people: readonly Pick<RowOf<"visitors">, "id">[]): readonly string[] {
  return people.flatMap(({ id }) => id ?? []);
}
