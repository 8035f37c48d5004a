import { hiredTypes } from "../../policy/car-seats";
import type { Visit } from "../../visit/visit";
import { carCost, seatsTaken, type CarOffer, type Party } from "./car-cost";
import { cheapestCut, type CarKind } from "./car-cut";
import type { Car } from "./fleet";

/** A car as what it offers. */
export function offerOf({ type, capacity, driver }: Car): CarOffer {
  return { type, capacity, driver, isHired: false };
}

/** Whether a car offers just that. */
export function isOfKind(car: Car, { type, capacity, driver }: CarOffer): boolean {
  return car.type === type && car.capacity === capacity && car.driver === driver;
}

/** The cars that a party rides in: of those that are free if they suffice, else with others that are hired. */
export function* cutIntoCars(visit: Visit, party: Party, free: readonly Car[], hosts: number): Generator<number, readonly { readonly offer: CarOffer; readonly from: number; readonly to: number }[]> {
  const offers: CarOffer[] = [];
  const counts: number[] = [];
  for (const car of free) {
    const at = offers.findIndex((offer) => isOfKind(car, offer));
    if (at < 0) offers.push(offerOf(car));
    if (at < 0) counts.push(1);
    else counts[at] = (counts[at] ?? 0) + 1;
  }
  const kind = (offer: CarOffer, count: number): CarKind => ({
    count,
    costOf: (from, to) => carCost(visit, party, from, to, offer),
    roomAfter: (from, to) => offer.capacity - seatsTaken(visit, party, from, to) + party.escorts(party.guests.slice(from, to)),
  });
  const own = offers.map((offer, at) => kind(offer, counts[at] ?? 0));
  const blocks = yield* cheapestCut(party.guests.length, own, hosts);
  if (blocks) return blocks.flatMap(({ kind: at, from, to }) => { const offer = offers[at]; return offer ? [{ offer, from, to }] : []; });
  const all = [...offers, ...hiredTypes.map(({ type, capacity }): CarOffer => ({ type, capacity, driver: "chauffeur", isHired: true }))];
  const found = yield* cheapestCut(party.guests.length, [...own, ...all.slice(offers.length).map((offer) => kind(offer, Infinity))], hosts);
  return (found ?? []).flatMap(({ kind: at, from, to }) => { const offer = all[at]; return offer ? [{ offer, from, to }] : []; });
}
