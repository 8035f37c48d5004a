import fc from "fast-check";
import { say } from "../../../src/language/say";
import delay from "../../../src/planning/delay/delay";
import { delayBy } from "../../../src/planning/delay/delay-by";
import { flights } from "../../../src/planning/delay/flight";
import itinerary from "../../../src/planning/itinerary/itinerary";
import type { Proposal } from "../../../src/planning/proposal";
import { withProposal } from "../../../src/planning/with-proposal";
import { addMinutes, type Moment } from "../../../src/values/day";
import type { RowOf, Visit } from "../../../src/visit/visit";
import { given } from "../../kit/given";
import { found, proposed } from "../../kit/proposed";
import { sampleVisit } from "../../kit/sample";

const sample = sampleVisit();
const german = "arrival V001";

function delayed(visit: Visit, about: string, by: string, keeps = true): Proposal {
  return proposed(delay, visit, { about, keeps, answers: { by } });
}

function cellsOf({ lines }: Proposal, part: string): readonly unknown[] {
  return lines.filter((line) => line.part === part).map(({ cells }) => cells);
}

function saidNotes({ notes }: Proposal): readonly string[] {
  return notes.map(({ words, values }) => say(words, "en", values));
}

describe("what is asked", () => {
  test("the flights that guests share, the earliest first, by what stays the same when they move", () => {
    expect(delay.subjects?.(sample)).toMatchObject([
      { id: "arrival V009", name: { en: "Arrival GA878 Tue 10 Nov 08:05" } },
      { id: german, name: { ko: "도착 LH712 11.10(화) 12:10" } },
      { id: "arrival V005" }, { id: "departure V009" }, { id: "departure V005" }, { id: "departure V001", name: { ko: "출발 LH713 11.12(목) 16:45" } },
    ]);
  });

  test.each([
    ["+120", 120], ["90", 90], ["-30", -30], ["−30", -30], ["14:10", 120], ["9:10", -180], ["2026-11-11 01:10", 780], ["2026-11-10T12:10", 0], ["two hours", null], ["25:00", null], ["", null],
  ])("%s moves a flight of ten past twelve by %s", (answer, minutes) => {
    expect(delayBy(answer, "2026-11-10T12:10" as Moment)).toBe(minutes);
  });

  test("a time without its day is the nearest: after midnight it is the next day", () => {
    expect(delayBy("00:40", "2026-11-10T23:10" as Moment)).toBe(90);
    expect(delayBy("23:40", "2026-11-10T00:10" as Moment)).toBe(-30);
  });

  test("a delay of nothing proposes nothing; what cannot be read, and a flight without guests, is told", () => {
    expect(delayed(sample, german, "0")).toEqual({ lines: [], notes: [] });
    expect(delayed(sample, german, "12:10")).toEqual({ lines: [], notes: [] });
    expect(() => delayed(sample, german, "soon")).toThrow("soon is neither minutes nor a time");
    expect(() => delayed(sample, "arrival V099", "+120")).toThrow("No guest is on that flight");
  });
});

describe("a flight two hours late", () => {
  const proposal = delayed(sample, german, "+120");

  test("moves its guests, both runs with those who wait, the reception; a check-in that others keep becomes two", () => {
    expect(cellsOf(proposal, "visitors")).toEqual(Array.from({ length: 4 }, () => ({ arrivalAt: "2026-11-10T14:10" })));
    const run = { flightAt: "2026-11-10T14:10", departAt: "2026-11-10T15:20", arriveAt: "2026-11-10T16:10", meetAt: "2026-11-10T13:45", assemblyAt: "2026-11-10T12:35", leaveBaseAt: "2026-11-10T12:45" };
    expect(cellsOf(proposal, "transport")).toEqual([run, run]);
    expect(cellsOf(proposal, "itinerary")).toEqual([
      { start: "2026-11-10T14:10", end: "2026-11-10T16:10" },
      { participants: ["V005", "V006", "V007", "V008"] },
      expect.objectContaining({ id: "S26", type: "lodging", start: "2026-11-10T16:10", end: "2026-11-10T17:30", participants: ["V001", "V002", "V003", "V004"], ownerId: "H07" }),
    ]);
    expect(cellsOf(proposal, "rooms")).toEqual([]);
  });

  test("breaks no rule that it must keep, and says what changes from what to what", () => {
    const standing = new Set(found(sample, /./));
    expect(found(withProposal(sample, proposal), /./).filter((finding) => finding.startsWith("must") && !standing.has(finding))).toEqual([]);
    const [first] = proposal.lines;
    expect(first && [say(first.what.words, "en", first.what.values), say(first.reason.words, "ko", first.reason.values)]).toEqual(["Markus Keller: Arrives at Tue 10 Nov 12:10 → 14:10", "LH712편이 120분 늦어짐"]);
    expect(saidNotes(proposal)).toEqual(["Tell them the new times: 오민정, 문가은, 배수아, (외주기사1), (외주기사2)"]);
  });

  test("guests who dine and rest among themselves do so later, one after another", () => {
    expect(cellsOf(delayed(sample, "arrival V009", "+120"), "itinerary")).toEqual([
      { start: "2026-11-10T10:05", end: "2026-11-10T12:10" },
      { start: "2026-11-10T12:10", end: "2026-11-10T12:40" },
      { start: "2026-11-10T12:40", end: "2026-11-10T13:40" },
      { start: "2026-11-10T13:40" },
    ]);
  });

  test("the visit begins with its first arrival", () => {
    expect(cellsOf(delayed(sample, "arrival V009", "+120"), "request")).toEqual([{ start: "2026-11-10T10:05" }]);
    expect(cellsOf(proposal, "request")).toEqual([]);
  });

  test("once the visit is confirmed, one row of the log names every row that moves", () => {
    const confirmed = { ...sample, confirmed: given({ confirmed: [{ item: "V001", facts: ["도착일시: 2026-11-10 12:10"] }] }).confirmed };
    expect(cellsOf(delayed(confirmed, german, "+120"), "changeLog")).toEqual([expect.objectContaining({ what: "LH712 11.10(화) 12:10 → 11.10(화) 14:10: V001, V002, V003, V004, T02, T03, S04, S06", why: "항공·열차 시각 변경" })]);
    expect(found(withProposal(confirmed, delayed(confirmed, german, "+120")), /REQ-14/).filter((finding) => /^should REQ-14 V001,/.test(finding))).toEqual([]);
  });

  test("a stop that has begun stays where it is", () => {
    const begun: Visit = { ...sample, status: "running" };
    expect(cellsOf(delayed(begun, german, "+120"), "itinerary")).toEqual([]);
  });
});

describe("what does not move", () => {
  test("a banquet waits for nobody: who is late, and by how much, is told", () => {
    const proposal = delayed(sample, german, "+300");
    expect(cellsOf(proposal, "banquets")).toEqual([]);
    expect(saidNotes(proposal)).toContainEqual("환영 만찬 Tue 10 Nov 18:30: Markus Keller, Julia Brandt, Stefan Vogel, Claudia Hoffmann late by 40 min (free from Tue 10 Nov 19:10). It was not moved.");
  });

  test("who comes only after its end is off its list and its headcount", () => {
    const proposal = delayed(sample, german, "+420");
    expect(cellsOf(proposal, "banquets")).toEqual([{ guestIds: ["V005", "V006", "V007", "V008", "V009", "V010", "V011", "V012"], headcount: 15 }]);
    expect(withProposal(sample, proposal).itinerary.find(({ ref }) => ref === "B1")?.participants).toEqual(["V005", "V006", "V007", "V008", "V009", "V010", "V011", "V012", "H01", "H02", "H03", "H04", "H05", "H06", "H09"]);
    expect(saidNotes(proposal)).toContainEqual(expect.stringContaining("look at its seats again"));
  });

  test("who leaves earlier misses the end of the talks and a ride", () => {
    const leaving: Visit = { ...sample, visitors: sample.visitors.map((guest) => (["V009", "V010", "V011", "V012"].includes(guest.id ?? "") ? { ...guest, departureAt: "2026-11-11T15:35" as Moment } : guest)), transport: sample.transport.filter(({ id }) => id !== "T13"), itinerary: sample.itinerary.filter(({ id }) => id !== "S17" && id !== "S18") };
    const notes = saidNotes(delayed(leaving, "departure V009", "-245"));
    expect(notes).toContainEqual("2027 공급계약 협의 Wed 11 Nov 09:00: Budi Santoso, Siti Rahmawati, Agus Wijaya, Dewi Lestari must leave 15 min before its end (free until Wed 11 Nov 11:30). It was not moved.");
    expect(notes).toContainEqual(expect.stringMatching(/cannot ride on run T08/));
  });
});

describe("runs", () => {
  test("a vehicle that is needed twice is changed for a free one, or only told", () => {
    const busy: Visit = { ...sample, vehicles: sample.vehicles.map((vehicle) => (vehicle.id === "C03" ? { ...vehicle, capacity: 24 } : vehicle)), transport: [...sample.transport, { ...(sample.transport[4] as RowOf<"transport">), row: 90, id: "T90", vehicleId: "C02", departAt: "2026-11-10T15:30" as Moment, arriveAt: "2026-11-10T16:00" as Moment }] };
    const proposal = delayed(busy, german, "+120", false);
    const { transport } = withProposal(busy, proposal);
    expect(transport.find(({ id }) => id === "T03")?.vehicleId).toBe("C03");
    expect(found(withProposal(busy, proposal), /TRN-04/)).toEqual([]);
    const told = delayed(busy, german, "+120");
    expect(withProposal(busy, told).transport.find(({ id }) => id === "T03")?.vehicleId).toBe("C02");
    expect(saidNotes(told)).toContainEqual(expect.stringContaining("C02 is on run T90 at that time"));
  });

  test("a run that staff fixed stays, and it is said", () => {
    const held = { ...sample, transport: sample.transport.map((run) => (run.id === "T02" ? { ...run, fixed: "Y" as const } : run)) };
    const proposal = delayed(held, german, "+120");
    expect(withProposal(held, proposal).transport.find(({ id }) => id === "T02")).toEqual(held.transport.find(({ id }) => id === "T02"));
    expect(saidNotes(proposal)).toContainEqual("Run T02 ICN T1→한강그랜드호텔 is fixed and stays: see whether it still suits flight LH712.");
  });

  test("on a run that two flights share the bus waits for the last to land and is there for the first to leave", () => {
    const later = delayed(sample, "departure V005", "+120");
    expect(cellsOf(later, "transport")).toEqual([{ flightAt: "2026-11-12T16:45", departAt: "2026-11-12T12:40", arriveAt: "2026-11-12T13:45", staffReleaseAt: "2026-11-12T18:25" }]);
    const sooner = delayed(sample, "departure V001", "-60");
    expect(saidNotes(sooner)).toContainEqual("Run T15 경복궁 인근 식당→ICN T1: Wang Lixin, Chen Jing, Li Qiang, Zhao Min would wait 35 min longer. Decide whether they ride apart.");
    expect(withProposal(sample, sooner).itinerary.filter(({ type, ref }) => type === "sendoff" && ref === "T15").map(({ start }) => start)).toEqual(["2026-11-12T11:40", "2026-11-12T11:40"]);
  });
});

describe("rooms", () => {
  test("a flight of the next day moves the nights, unless it lands before dawn and the room is there", () => {
    expect(cellsOf(delayed(sample, german, "+1320"), "rooms")).toEqual(Array.from({ length: 4 }, () => ({ checkIn: "2026-11-11" })));
    const dawn = delayed(sample, german, "+900");
    expect(cellsOf(dawn, "rooms")).toEqual([]);
    expect(saidNotes(dawn)).toContainEqual("Room 1801 stays booked from the night before: its guests arrive before dawn.");
    expect(cellsOf(delayed(sample, "departure V009", "+900"), "rooms")).toEqual(Array.from({ length: 3 }, () => ({ checkOut: "2026-11-13" })));
  });

  test("who now comes before dawn is let in early; a fixed room stays and is told", () => {
    const late = { ...sample, rooms: sample.rooms.map((room) => (room.id === "R1801" ? { ...room, fixed: "Y" as const } : room)) };
    expect(cellsOf(delayed(late, german, "-430"), "rooms")).toEqual(Array.from({ length: 3 }, () => ({ earlyCheckIn: "Y" })));
    expect(saidNotes(delayed(late, german, "-430"))).toContainEqual("Room 1801 is fixed, so its nights stay.");
  });
});

test("the same delay gives the same proposal, and every line says why in both languages", () => {
  for (const { id } of flights(sample)) {
    for (const by of ["+120", "-60", "+420", "+900"]) {
      const proposal = delayed(sample, id, by);
      expect(delayed(sample, id, by)).toEqual(proposal);
      for (const told of [...proposal.lines.flatMap(({ what, reason }) => [what, reason]), ...proposal.notes]) {
        for (const language of ["ko", "en"] as const) expect(say(told.words, language, told.values)).not.toMatch(/[{}]|^$/);
      }
    }
  }
});

describe("for whatever flights there are", () => {
  const moment = fc.integer({ min: 80, max: 200 }).map((steps) => addMinutes("2026-11-10T00:00" as Moment, steps * 5));
  const groups = fc.array(fc.tuple(moment, fc.integer({ min: 300, max: 700 }), fc.integer({ min: 1, max: 3 }), fc.boolean()), { minLength: 1, maxLength: 3 });
  const shared = { status: "attending", nationality: "DE", roomNeeded: "Y", pickupNeeded: "Y", sendoffNeeded: "Y", diet: [] } as const;

  /** Guests on flights of their own with rooms and runs, and the itinerary that is proposed for them. */
  function planned(parties: readonly (readonly [Moment, number, number, boolean])[]): Visit {
    const people = parties.flatMap(([arrivalAt, steps, count], party) => Array.from({ length: count }, (_, index) => ({ party, id: `V${party}${index}`, arrivalAt, departureAt: addMinutes(arrivalAt, steps * 5) })));
    const ridden = parties.map(([arrivalAt, steps, , isMet], party) => ({ party, arrivalAt, departureAt: addMinutes(arrivalAt, steps * 5), isMet })).filter(({ isMet }) => isMet);
    const blank = { leaderIds: [], assemblyAt: null, leaveBaseAt: null, staffReleaseAt: null } as const;
    const visit = given({
      request: { start: people.map(({ arrivalAt }) => arrivalAt).sort()[0] ?? null, end: people.map(({ departureAt }) => departureAt).sort().at(-1) ?? null },
      hosts: [{ id: "H01", duties: ["lead"] }],
      visitors: people.map(({ party, ...times }) => ({ ...shared, ...times, arrivalNo: `AA${party}`, departureNo: `DD${party}` })),
      vehicles: [],
      rooms: people.map(({ id, arrivalAt, departureAt }) => ({ id: `R${id}`, roomNo: id, hotel: "호텔", occupant1: id, occupant2: null, checkIn: arrivalAt.slice(0, 10), checkOut: departureAt.slice(0, 10), earlyCheckIn: "N" as const })),
      transport: ridden.flatMap(({ party, arrivalAt, departureAt }) => [
        { ...blank, id: `TA${party}`, kind: "pickup" as const, vehicleId: null, flightNo: `AA${party}`, flightAt: arrivalAt, meetAt: addMinutes(arrivalAt, -20), departAt: addMinutes(arrivalAt, 70), arriveAt: addMinutes(arrivalAt, 120) },
        { ...blank, id: `TD${party}`, kind: "sendoff" as const, vehicleId: null, flightNo: `DD${party}`, flightAt: departureAt, meetAt: null, departAt: addMinutes(departureAt, -240), arriveAt: addMinutes(departureAt, -180) },
      ]),
      rides: ridden.flatMap(({ party }) => people.filter((each) => each.party === party).flatMap(({ id }) => [{ runId: `TA${party}`, personId: id, seat: null }, { runId: `TD${party}`, personId: id, seat: null }])),
    });
    return withProposal(visit, proposed(itinerary, visit));
  }

  test("a delay and its end restore roster, runs, rooms and dates, and the itinerary where nothing had to give way", () => {
    let restored = 0;
    fc.assert(
      fc.property(groups, fc.integer({ min: -240, max: 600 }), fc.nat(), (parties, minutes, which) => {
        const visit = planned(parties);
        const all = flights(visit);
        const flight = all[which % all.length];
        if (!flight) throw new Error("There is no flight.");
        const there = delayed(visit, flight.id, String(minutes));
        const moved = withProposal(visit, there);
        const back = withProposal(moved, delayed(moved, flight.id, String(-minutes)));
        for (const part of ["request", "visitors", "transport", "rides", "rooms"] as const) {
          expect(back[part]).toEqual(visit[part]);
        }
        const isMoveOnly = there.lines.filter(({ part }) => part === "itinerary").every(({ reason, fate }) => fate === "changed" && /follows/.test(reason.words.en));
        if (isMoveOnly) {
          restored += 1;
          expect(back.itinerary).toEqual(visit.itinerary);
        }
      }),
      { numRuns: 120 },
    );
    expect(restored).toBeGreaterThan(5);
  });

  test("nobody is on a stop before arriving or after leaving unless it waits for nobody", () => {
    fc.assert(
      fc.property(groups, fc.integer({ min: -240, max: 600 }), fc.nat(), (parties, minutes, which) => {
        const visit = planned(parties);
        const all = flights(visit);
        const after = withProposal(visit, delayed(visit, all[which % all.length]?.id ?? "", String(minutes)));
        const waits = (finding: string): boolean => /banquet|Welcome|Talks|tour|만찬|회의|참관/.test(finding);
        expect(found(after, /^ITN-02|^VIS-07/).filter((finding) => !waits(finding) && !finding.includes("not after arriving"))).toEqual([]);
      }),
      { numRuns: 120 },
    );
  });
});
