import { isCar } from "../../policy/car-seats";
import { isAide } from "../../rules/car-order";
import type { RowOf, Visit } from "../../visit/visit";

type Guest = RowOf<"visitors">;

/** What matters of a car for who rides in it. */
export interface CarOffer {
  readonly type: RowOf<"vehicles">["type"];
  readonly capacity: number;
  readonly driver: RowOf<"vehicles">["driver"];
  /** Not one of the fleet: it would have to be hired. */
  readonly isHired: boolean;
}

/** Guests in the order in which they fill cars, and what else needs seats. */
export interface Party {
  readonly guests: readonly Guest[];
  /** To or from a terminal: luggage needs seats. */
  readonly hasLuggage: boolean;
  /** The seats that our own people need in a car with these guests. */
  readonly escorts: (guests: readonly Guest[]) => number;
}

/** What speaks against a car: each one more, to hire it, empty seats, a large one for a principal, a company or a senior and his aides taken apart. */
const weights = { car: 1000, hired: 2500, hiredSeat: 30, spare: 20, size: 40, aideApart: 5000, companyApart: 100 } as const;
/** What speaks against each guest who rides with a principal and is not there for him, by the grade of reception. */
const beside: Readonly<Record<string, number>> = { A: 3000, B: 900, C: 300 };
/** In a car a principal has nobody else but one beside the driver and one on the rear seat. */
const besidePrincipal = 2;

/** The seats that guests and their luggage take, and those of our own people with them. */
export function seatsTaken({ policy }: Visit, party: Party, from: number, to: number): number {
  const guests = party.guests.slice(from, to);
  const luggage = party.hasLuggage && policy.luggageShare > 0 ? Math.ceil(guests.length / policy.luggageShare) : 0;
  return guests.length + luggage + party.escorts(guests);
}

/** What it costs that the guests from … up to, not with, … ride in a car; null when they may not: it is too small, or too crowded for a principal. */
export function carCost(visit: Visit, party: Party, from: number, to: number, car: CarOffer): number | null {
  const guests = party.guests.slice(from, to);
  const taken = seatsTaken(visit, party, from, to);
  const isPrincipals = guests.some(({ isPrincipal }) => isPrincipal === "Y");
  if (taken > car.capacity) return null;
  if (isPrincipals && isCar(car.type) && guests.length + party.escorts(guests) > besidePrincipal + 1) return null;
  const [first, before] = [party.guests[from], party.guests[from - 1]];
  const isSplit = first !== undefined && before?.company === first.company;
  return (
    weights.car +
    (car.isHired ? weights.hired + weights.hiredSeat * car.capacity : 0) +
    weights.spare * (car.capacity - taken) +
    (isPrincipals ? weights.size * car.capacity + (beside[visit.request.grade ?? "C"] ?? 0) * strangers(guests) : 0) +
    (isSplit ? weights.companyApart + (isAide(first) && !isAide(before) ? weights.aideApart : 0) : 0)
  );
}

/** How many in a principal's car are not there for him. */
function strangers(guests: readonly Guest[]): number {
  const chief = guests.find(({ isPrincipal }) => isPrincipal === "Y");
  return guests.filter((guest) => guest !== chief && !(isAide(guest) && guest.company === chief?.company)).length;
}
