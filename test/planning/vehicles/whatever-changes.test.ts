import fc from "fast-check";
import vehicles from "../../../src/planning/vehicles/vehicles";
import { isProposal } from "../../../src/planning/proposer";
import type { Proposal } from "../../../src/planning/proposal";
import { withProposal } from "../../../src/planning/with-proposal";
import { check } from "../../../src/rules/check";
import { addMinutes, type Moment } from "../../../src/values/day";
import type { RowOf, Visit } from "../../../src/visit/visit";
import { anySketch } from "../../kit/any-visit";
import { finished } from "../../kit/finished";
import { given } from "../../kit/given";
import { sampleVisit } from "../../kit/sample";

const sample = sampleVisit();

function proposed(visit: Visit, keeps: boolean): Proposal | null {
  const answer = finished(vehicles.propose(visit, { keeps }));
  return isProposal(answer) ? answer : null;
}

function moved(at: Moment | null, halfHours: number): Moment | null {
  return at === null ? null : addMinutes(at, halfHours * 30);
}

/** What may become of a guest, by half an hour more or less. */
const fates: Readonly<Record<string, (guest: RowOf<"visitors">, by: number) => Partial<RowOf<"visitors">>>> = {
  cancelled: () => ({ status: "cancelled" }),
  arrives: ({ arrivalAt }, by) => ({ arrivalAt: moved(arrivalAt, by), arrivalNo: `OZ${String(500 + by)}` }),
  late: ({ arrivalAt }, by) => ({ arrivalAt: moved(arrivalAt, by) }),
  leaves: ({ departureAt }, by) => ({ departureAt: moved(departureAt, by), departureNo: `KE${String(900 + by)}` }),
  elsewhere: () => ({ arrivalPlace: "GMP" }),
  unnumbered: () => ({ arrivalNo: null }),
  alone: () => ({ pickupNeeded: "N", sendoffNeeded: "N" }),
};

const change = fc.record({ id: fc.constantFrom(...sample.visitors.map(({ id }) => id ?? "")), fate: fc.constantFrom(...Object.keys(fates)), by: fc.integer({ min: -24, max: 24 }) });

test("whatever becomes of guests and rides, no must of the runs is broken, and asked again nothing changes", () => {
  fc.assert(
    fc.property(fc.array(change, { minLength: 1, maxLength: 4 }), fc.subarray([...sample.rides.keys()], { maxLength: 10 }), fc.boolean(), (changes, gone, keeps) => {
      const visitors = sample.visitors.map((guest) => changes.filter(({ id }) => id === guest.id).reduce((each, { fate, by }) => ({ ...each, ...fates[fate]?.(each, by) }), guest));
      const visit: Visit = { ...sample, visitors, rides: sample.rides.filter((_, index) => !gone.includes(index)) };
      const proposal = proposed(visit, keeps);
      if (proposal === null) throw new Error("There is no proposal.");
      const after = withProposal(visit, proposal);
      // A vehicle that is still to be hired cannot be ready.
      const isHired = proposal.lines.some(({ part }) => part === "vehicles");
      const musts = check({ ...after, status: "confirmed" }).filter(({ rule, severity }) => severity === "must" && /^(TRN|BAN-04)/.test(rule) && !(isHired && rule === "TRN-03"));
      expect(musts.map(({ rule, values }) => [rule, values])).toEqual([]);
      expect(proposed(after, true)?.lines.filter(({ fate }) => fate !== "same") ?? []).toEqual([]);
    }),
    { numRuns: 60 },
  );
});

test("any visit has a proposal or a reason why there is none", () => {
  fc.assert(
    fc.property(anySketch(), fc.boolean(), (sketch, keeps) => {
      const visit = given(sketch);
      for (const { row, fate } of proposed(visit, keeps)?.lines ?? []) expect(row === null).toBe(fate === "new");
    }),
    { numRuns: 60 },
  );
});
