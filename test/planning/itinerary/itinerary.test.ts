import fc from "fast-check";
import { say } from "../../../src/language/say";
import itinerary from "../../../src/planning/itinerary/itinerary";
import { writtenLines } from "../../../src/planning/proposal";
import { withProposal } from "../../../src/planning/with-proposal";
import { addMinutes, type Moment } from "../../../src/values/day";
import type { Visit } from "../../../src/visit/visit";
import { given } from "../../kit/given";
import { found, proposed } from "../../kit/proposed";
import { sampleVisit } from "../../kit/sample";

const sample = sampleVisit();
const emptied: Visit = { ...sample, itinerary: [] };
const bare: Visit = { ...emptied, banquets: [], meetings: [], tours: [], transport: [], rides: [] };
const rules = /^ITN-|^VIS-07/;

/** The stops of a visit with what is proposed, by what they are called. */
function stopsOf(visit: Visit, wish: Parameters<typeof proposed>[2] = {}) {
  return withProposal(visit, proposed(itinerary, visit, wish)).itinerary;
}

describe("the sample's itinerary", () => {
  test.each([true, false])("lacks nothing (keeps: %s)", (keeps) => {
    const proposal = proposed(itinerary, sample, { keeps });
    expect(writtenLines(proposal)).toEqual([]);
    expect(proposal.lines.map(({ fate }) => fate)).toEqual(sample.itinerary.map(() => "same"));
    expect(proposal.notes).toEqual([]);
  });

  test("planned anew from its flights, rides, talks, tour and banquets breaks no rule that it must keep", () => {
    const after = withProposal(emptied, proposed(itinerary, emptied));
    expect(found(after, rules).filter((finding) => finding.startsWith("must"))).toEqual([]);
    // As in the sample itself: who flies at half past ten after a banquet out of town cannot sleep nine hours.
    expect(found(after, rules).map((finding) => finding.slice(0, 13))).toEqual(["should ITN-07"]);
  });

  test("puts banquets, talks, the tour and rides at their own times, with everybody of theirs", () => {
    const stops = stopsOf(emptied);
    expect(stops.find(({ ref }) => ref === "B1")).toMatchObject({ type: "banquet", start: "2026-11-10T18:30", end: "2026-11-10T20:30", place: "한강그랜드호텔 한강홀", meal: "dinner", ownerId: "H08", participants: ["ALL", "H01", "H02", "H03", "H04", "H05", "H06", "H09"] });
    expect(stops.find(({ ref }) => ref === "M1")).toMatchObject({ type: "meeting", start: "2026-11-11T09:00", participants: ["ALL", "H01", "H02", "H03", "H04", "H06", "H07", "H05", "H09"] });
    expect(stops.find(({ ref }) => ref === "P1")).toMatchObject({ type: "tour", title: "평택공장 참관", ownerId: "H03" });
    expect(stops.find(({ ref }) => ref === "T05/T06")).toMatchObject({ type: "transfer", place: "한강그랜드호텔→마곡 본사", start: "2026-11-11T08:35", end: "2026-11-11T08:55", ownerId: "H07" });
    expect(stops.find(({ ref }) => ref === "T02/T03")).toMatchObject({ type: "reception", title: "LH712 도착·영접", start: "2026-11-10T12:10", end: "2026-11-10T14:10", participants: ["V001", "V002", "V003", "V004", "H02", "H05"], ownerId: "H02" });
  });

  test("eats where the guests are: before the early flight in half the time, before the ride where it starts", () => {
    const meals = stopsOf(emptied).filter(({ type }) => type === "meal").map(({ start, end, place, meal }) => ({ start, end, place, meal }));
    expect(meals).toContainEqual({ start: "2026-11-12T06:15", end: "2026-11-12T06:45", place: "한강그랜드호텔", meal: "breakfast" });
    expect(meals).toContainEqual({ start: "2026-11-12T11:15", end: "2026-11-12T12:15", place: "경복궁 인근 식당", meal: "lunch" });
    expect(meals).toContainEqual({ start: "2026-11-11T12:00", end: "2026-11-11T13:00", place: "마곡 본사", meal: "lunch" });
  });

  test("with nothing but guests and rooms it is a skeleton with every step, talks and the tour on a day without flights", () => {
    const proposal = proposed(itinerary, bare);
    const after = withProposal(bare, proposal);
    expect(found(after, rules)).toEqual([]);
    expect(new Set(after.itinerary.map(({ type }) => type))).toEqual(new Set(["reception", "lodging", "rest", "meal", "banquet", "meeting", "tour", "sendoff"]));
    for (const type of ["meeting", "tour"]) expect(after.itinerary.find((stop) => stop.type === type)?.start?.slice(0, 10)).toBe("2026-11-11");
    expect(proposal.notes.map(({ words, values }) => say(words, "en", values)).join()).toContain("hold a place");
  });

  test("only what is missing comes: a meal that was taken out, at its time", () => {
    const without = { ...sample, itinerary: sample.itinerary.filter(({ id }) => id !== "S11") };
    expect(writtenLines(proposed(itinerary, without)).map(({ cells }) => cells)).toEqual([
      { id: "S26", type: "meal", start: "2026-11-11T12:00", end: "2026-11-11T13:00", place: "본사", title: "오찬", participants: ["ALL"], ownerId: "H08", meal: "lunch", ref: null },
    ]);
  });

  test("a stop follows its banquet only when what stands need not be kept", () => {
    const later = { ...sample, banquets: sample.banquets.map((banquet) => (banquet.id === "B1" ? { ...banquet, end: "2026-11-10T21:00" as Moment } : banquet)) };
    expect(writtenLines(proposed(itinerary, later))).toEqual([]);
    expect(writtenLines(proposed(itinerary, later, { keeps: false }))).toMatchObject([{ fate: "changed", cells: { end: "2026-11-10T21:00" } }]);
  });

  test("rows are in the language of the workbook", () => {
    expect(stopsOf(emptied, { language: "en" }).map(({ title }) => title)).toEqual(expect.arrayContaining(["Breakfast", "Arrival GA878, reception", "Send-off LH713", "To 마곡 본사"]));
  });

  test("the same visit gives the same rows, and each says why in both languages", () => {
    expect(proposed(itinerary, emptied)).toEqual(proposed(itinerary, emptied));
    for (const { lines, notes } of [proposed(itinerary, emptied), proposed(itinerary, bare)]) {
      for (const told of [...lines.flatMap(({ what, reason }) => [what, reason]), ...notes]) {
        for (const language of ["ko", "en"] as const) expect(say(told.words, language, told.values)).not.toMatch(/[{}]|^$/);
      }
    }
  });
});

const guest = { status: "attending", nationality: "DE", roomNeeded: "Y", pickupNeeded: "Y", sendoffNeeded: "Y", diet: [] } as const;
const host = { id: "H01", duties: ["lead"] } as const;

describe("guests", () => {
  test("who are not here during a banquet are left off its stop, and it is said", () => {
    const visit = given({
      hosts: [host],
      visitors: [{ ...guest, id: "V001", arrivalAt: "2026-11-10T10:00", departureAt: "2026-11-12T10:00" }, { ...guest, id: "V002", arrivalAt: "2026-11-10T19:00", departureAt: "2026-11-12T10:00" }],
      banquets: [{ id: "B1", start: "2026-11-10T18:30", end: "2026-11-10T20:30", guestIds: ["ALL"], hostIds: ["H01"] }],
    });
    const { lines, notes } = proposed(itinerary, visit);
    expect(lines.find(({ cells }) => cells["ref"] === "B1")?.cells["participants"]).toEqual(["V001", "H01"]);
    expect(notes.map(({ words }) => words.en)).toContainEqual(expect.stringContaining("not here yet"));
  });

  test("of whom nobody knows when they come are named", () => {
    const visit = given({ hosts: [host], visitors: [{ ...guest, id: "V001", nameRoman: "Ann", arrivalAt: null }, { ...guest, id: "V002", arrivalAt: "2026-11-10T10:00", departureAt: "2026-11-11T10:00" }] });
    expect(proposed(itinerary, visit).notes.map(({ words, values }) => say(words, "en", values))).toContainEqual(expect.stringMatching(/^Ann: arrival or departure is missing/));
    expect(() => proposed(itinerary, given({ visitors: [{ ...guest, id: "V001", arrivalAt: null }] }))).toThrow("has an arrival and a departure yet");
  });

  test("who keep halal have Friday's lunch clear of the prayer, and no lunch in Ramadan without being asked", () => {
    const halal = { ...guest, id: "V001", diet: ["halal"] };
    const friday = given({ hosts: [host], visitors: [{ ...halal, arrivalAt: "2026-11-12T10:00", departureAt: "2026-11-14T10:00" }] });
    const lunch = stopsOf(friday).find(({ meal, start }) => meal === "lunch" && start?.startsWith("2026-11-13"));
    expect(lunch).toMatchObject({ start: "2026-11-13T11:00", end: "2026-11-13T12:00" });
    const fast = given({ hosts: [host], visitors: [{ ...halal, arrivalAt: "2027-02-15T10:00", departureAt: "2027-02-17T10:00" }] });
    expect(stopsOf(fast).some(({ meal }) => meal === "lunch")).toBe(false);
    expect(proposed(itinerary, fast).notes.map(({ words }) => words.en)).toContainEqual(expect.stringContaining("Ramadan"));
  });
});

describe("for whatever arrivals, departures, talks and banquets there are", () => {
  const moment = (days: number) => fc.integer({ min: 0, max: days * 288 }).map((steps) => addMinutes("2026-11-09T00:00" as Moment, steps * 5));
  const span = fc.tuple(moment(5), fc.integer({ min: 3, max: 40 })).map(([start, steps]) => ({ start, end: addMinutes(start, steps * 5) }));
  const visitors = fc.array(fc.tuple(moment(3), fc.integer({ min: 1, max: 900 }), fc.constantFrom("DE", "KR"), fc.constantFrom("Y" as const, "N" as const)), { minLength: 1, maxLength: 6 });
  const people = fc.array(fc.constantFrom("V001", "V002", "V003", "V004", "H01", "H02"), { minLength: 1, maxLength: 4 });

  test("nobody is in two places, before arriving or after leaving, and every row is complete", () => {
    fc.assert(
      fc.property(visitors, fc.array(span, { maxLength: 3 }), fc.array(span, { maxLength: 3 }), fc.array(fc.tuple(span, people), { maxLength: 4 }), (guests, banquets, meetings, rides) => {
        const visit = given({
          hosts: [host, { id: "H02", duties: [] }],
          visitors: guests.map(([arrivalAt, steps, nationality, needs], index) => ({ ...guest, nationality, pickupNeeded: needs, roomNeeded: needs, id: `V00${index + 1}`, arrivalAt, departureAt: addMinutes(arrivalAt, steps * 5) })),
          banquets: banquets.map((time, index) => ({ id: `B${index}`, ...time, guestIds: ["ALL"], hostIds: ["H01", "H02"] })),
          meetings: meetings.map((time, index) => ({ id: `M${index}`, ...time, guestIds: ["V001", "V002"], hostIds: ["H01"] })),
          transport: rides.map(([{ start, end }], index) => ({ id: `T${index}`, kind: "transfer", departAt: start, arriveAt: end, leaderIds: null })),
          rides: rides.flatMap(([, riders], index) => [...new Set(riders)].map((personId) => ({ runId: `T${index}`, personId }))),
        });
        const after = withProposal(visit, proposed(itinerary, visit));
        expect(found(after, /^ITN-0[12]|^VIS-07/)).toEqual([]);
        // Asked again, nothing is missing any more but what had no time before.
        expect(writtenLines(proposed(itinerary, after))).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });
});
