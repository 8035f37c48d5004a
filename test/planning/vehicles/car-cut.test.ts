import fc from "fast-check";
import { cheapestCut, type CarBlock, type CarKind } from "../../../src/planning/vehicles/car-cut";
import { carCost, seatsTaken, type CarOffer, type Party } from "../../../src/planning/vehicles/car-cost";
import { inPartyOrder } from "../../../src/planning/vehicles/party-order";
import { finished } from "../../kit/finished";
import { given } from "../../kit/given";

/** Every way to cut people in order into cars, with what it costs; written without regard to speed. */
function* everyCut(people: number, kinds: readonly CarKind[], others: number, from = 0, used: readonly number[] = [], room = 0): Generator<number> {
  if (from === people && room >= others) yield 0;
  for (const [kind, { count, costOf, roomAfter }] of kinds.entries()) {
    if (used.filter((each) => each === kind).length >= count) continue;
    for (let to = from + 1; to <= people; to += 1) {
      const cost = costOf(from, to);
      if (cost === null) continue;
      for (const rest of everyCut(people, kinds, others, to, [...used, kind], room + roomAfter(from, to))) yield cost + rest;
    }
  }
}

function costOfCut(blocks: readonly CarBlock[], kinds: readonly CarKind[]): number {
  return blocks.reduce((sum, { kind, from, to }) => sum + (kinds[kind]?.costOf(from, to) ?? Infinity), 0);
}

const offer = fc.record({ type: fc.constantFrom("sedan", "van", "largeVan", "midBus"), capacity: fc.integer({ min: 1, max: 9 }), driver: fc.constantFrom("chauffeur" as const, "owner" as const), isHired: fc.boolean() });
const guest = fc.record({ rank: fc.integer({ min: 1, max: 10 }), company: fc.constantFrom("K", "L"), role: fc.constantFrom("member", "secretary", "interpreter") });

/** A party and the cars for it, as the proposer sees them. */
function problem(guests: readonly { readonly rank: number; readonly company: string; readonly role: string }[], offers: readonly CarOffer[], grade: string, hasLuggage: boolean): { readonly party: Party; readonly kinds: readonly CarKind[] } {
  const visit = given({ request: { grade }, visitors: guests.map((cells, index) => ({ ...cells, id: `V${String(index)}`, isPrincipal: index === 0 ? "Y" : "N", precedence: index + 1 })) });
  const party: Party = { guests: inPartyOrder(visit.visitors), hasLuggage, escorts: () => 1 };
  const kinds = offers.map((each): CarKind => ({
    count: each.isHired ? 2 : 1,
    costOf: (from, to) => carCost(visit, party, from, to, each),
    roomAfter: (from, to) => each.capacity - seatsTaken(visit, party, from, to) + 1,
  }));
  return { party, kinds };
}

test("a cut into cars costs as little as the cheapest of all", () => {
  let solved = 0;
  fc.assert(
    fc.property(fc.array(guest, { minLength: 1, maxLength: 5 }), fc.array(offer, { minLength: 1, maxLength: 3 }), fc.constantFrom("A", "B", "C"), fc.boolean(), fc.integer({ min: 0, max: 3 }), (guests, offers, grade, hasLuggage, others) => {
      const { kinds } = problem(guests, offers, grade, hasLuggage);
      const found = finished(cheapestCut(guests.length, kinds, others));
      const all = [...everyCut(guests.length, kinds, others)];
      solved += Number(all.length > 0);
      expect(found === null ? Infinity : costOfCut(found, kinds)).toBe(Math.min(...all));
    }),
    { numRuns: 300 },
  );
  expect(solved).toBeGreaterThan(50);
});

test("a cut seats everybody once, in order, in no car too many and none too small, and never a principal as one of four in a car", () => {
  fc.assert(
    fc.property(fc.array(guest, { minLength: 1, maxLength: 12 }), fc.array(offer, { minLength: 1, maxLength: 4 }), fc.boolean(), (guests, offers, hasLuggage) => {
      const { party, kinds } = problem(guests, offers, "A", hasLuggage);
      const found = finished(cheapestCut(guests.length, kinds, 0));
      if (found === null) return;
      expect(found.map(({ from }) => from)).toEqual([0, ...found.slice(0, -1).map(({ to }) => to)]);
      expect(found.at(-1)?.to).toBe(guests.length);
      for (const { kind, from, to } of found) {
        const { type, capacity } = offers[kind]!;
        expect(to - from + 1 + (hasLuggage ? Math.ceil((to - from) / 4) : 0)).toBeLessThanOrEqual(capacity);
        if (type === "sedan" && party.guests.slice(from, to).some(({ isPrincipal }) => isPrincipal === "Y")) expect(to - from + 1).toBeLessThanOrEqual(3);
      }
      offers.forEach(({ isHired }, kind) => { expect(found.filter((block) => block.kind === kind).length).toBeLessThanOrEqual(isHired ? 2 : 1); });
    }),
    { numRuns: 200 },
  );
});

test("who attends a senior goes right behind him, whatever the rank", () => {
  const { visitors } = given({
    visitors: [
      { id: "V1", rank: 9, role: "secretary", company: "K", isPrincipal: "N" },
      { id: "V2", rank: 3, role: "member", company: "K", isPrincipal: "N" },
      { id: "V3", rank: 2, role: "principal", company: "K", isPrincipal: "Y" },
      { id: "V4", rank: 9, role: "interpreter", company: "L", isPrincipal: "N" },
    ],
  });
  expect(inPartyOrder(visitors).map(({ id }) => id)).toEqual(["V3", "V1", "V2", "V4"]);
  expect(inPartyOrder([...visitors].reverse()).map(({ id }) => id)).toEqual(["V3", "V1", "V2", "V4"]);
});
