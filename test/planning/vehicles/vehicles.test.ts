import vehicles from "../../../src/planning/vehicles/vehicles";
import { isProposal } from "../../../src/planning/proposer";
import type { Proposal } from "../../../src/planning/proposal";
import { withProposal } from "../../../src/planning/with-proposal";
import { say } from "../../../src/language/say";
import { check } from "../../../src/rules/check";
import { minutesBetween, type Moment } from "../../../src/values/day";
import { runs } from "../../../src/visit/runs";
import type { RowOf, Visit } from "../../../src/visit/visit";
import { visitOfSize } from "../../../bench/visit-of-size";
import { readJson } from "../../../src/visit/read-json";
import type { Day } from "../../../src/values/day";
import { finished } from "../../kit/finished";
import { given } from "../../kit/given";
import { sampleJson, sampleVisit } from "../../kit/sample";

function proposed(visit: Visit, keeps: boolean, answers: Readonly<Record<string, string>> = {}): Proposal {
  const answer = finished(vehicles.propose(visit, { keeps, answers }));
  if (!isProposal(answer)) throw new Error(answer.words.en);
  return answer;
}

/** What the rules of runs say once a visit is confirmed, the musts alone or all. */
function runFindings(visit: Visit, severity?: "must"): readonly string[] {
  return check({ ...visit, status: "confirmed" })
    .filter((finding) => /^(TRN|BAN-04)/.test(finding.rule) && (severity === undefined || finding.severity === severity))
    .map(({ rule, values }) => `${rule} ${JSON.stringify(values)}`);
}

/** Who rides, by the run's id, in the order of the list. */
function riding(visit: Visit): Readonly<Record<string, readonly string[]>> {
  return Object.fromEntries(runs(visit).map(({ run, riders }) => [run.id ?? "?", riders]));
}

function withGuest(visit: Visit, id: string, cells: Partial<RowOf<"visitors">>): Visit {
  return { ...visit, visitors: visit.visitors.map((each) => (each.id === id ? { ...each, ...cells } : each)) };
}

function runOf(visit: Visit, person: string, kind: string): RowOf<"transport"> {
  const found = runs(visit).find(({ run, riders }) => run.kind === kind && riders.includes(person))?.run;
  if (!found) throw new Error(`${person} is on no ${kind}.`);
  return found;
}

const at = (text: string): Moment => text as Moment;
const moving = ({ lines }: Proposal): Proposal["lines"] => lines.filter(({ fate }) => fate !== "same" && fate !== "fixed");
const sample = sampleVisit();
const empty: Visit = { ...sample, transport: [], rides: [] };

describe("the sample's runs", () => {
  test("stay as they are when nothing asks for a change", () => {
    const proposal = proposed(sample, true);
    expect(moving(proposal)).toEqual([]);
    expect(proposal.lines).toHaveLength(sample.transport.length + sample.rides.length);
    expect(proposal.notes).toEqual([]);
  });

  test.each([true, false])("planned from nothing break no rule of runs (keeps: %s)", (keeps) => {
    const after = withProposal(empty, proposed(empty, keeps));
    expect(runFindings(after)).toEqual([]);
    for (const { id, pickupNeeded, sendoffNeeded } of sample.visitors) {
      const own = runs(after).filter(({ riders }) => riders.includes(id ?? ""));
      expect(own.filter(({ run }) => run.kind === "pickup")).toHaveLength(pickupNeeded === "Y" ? 1 : 0);
      expect(own.filter(({ run }) => run.kind === "sendoff")).toHaveLength(sendoffNeeded === "Y" ? 1 : 0);
    }
  });

  test("planned from nothing are those that staff had: shared flights, the principal's own car, who greets whom", () => {
    const after = withProposal(empty, proposed(empty, true));
    const byRun = riding(after);
    expect(byRun["T01"]).toEqual(["V009", "V010", "V011", "V012", "H07"]);
    expect(byRun["T02"]).toEqual(["V001", "V004", "H02"]);
    expect(byRun["T03"]).toEqual(["V002", "V003", "H05"]);
    expect(byRun["T04"]).toEqual(["V005", "V008", "V006", "V007", "H09"]);
    expect(after.transport.slice(0, 4).map(({ vehicleId }) => vehicleId)).toEqual(["C02", "C01", "C02", "C03"]);
    expect(runOf(after, "V001", "pickup")).toMatchObject({ leaderIds: ["H02"], brieferId: "H02", flightNo: "LH712" });
    expect(runOf(after, "V005", "sendoff")).toMatchObject({ flightNo: "MU5042/LH713", flightAt: "2026-11-12T16:20", arriveAt: "2026-11-12T13:20", from: "경복궁 인근 식당", lineupPlace: "한강그랜드호텔" });
  });

  test("the moves of the itinerary have a run each for everybody whom it names", () => {
    const after = withProposal(empty, proposed(empty, true));
    for (const stop of sample.itinerary.filter(({ type }) => type === "transfer")) {
      const own = runs(after).filter(({ run }) => run.kind === "transfer" && run.departAt === stop.start);
      expect(own.flatMap(({ riders }) => riders).sort()).toEqual([...(stop.participants ?? [])].sort());
    }
  });

  test.each([true, false])("once planned, stay when they are asked for again (keeps: %s)", (keeps) => {
    const after = withProposal(empty, proposed(empty, keeps));
    expect(moving(proposed(after, true))).toEqual([]);
  });

  test("cars that go together are told of their own guests' flight", () => {
    const after = withProposal(empty, proposed(empty, true));
    expect(runOf(after, "V001", "sendoff")).toMatchObject({ flightNo: "LH713", flightAt: "2026-11-12T16:45", arriveAt: "2026-11-12T13:20" });
  });

  test("everybody has a seat by precedence: the principal behind the front passenger, the leader beside him", () => {
    const after = withProposal(empty, proposed(empty, true));
    const seats = new Map(after.rides.filter(({ runId }) => runId === "T02").map(({ personId, seat }) => [personId, seat]));
    expect(seats).toEqual(new Map([["V001", "rearRight"], ["H02", "rearLeft"], ["V004", "front"]]));
    expect(after.rides.filter(({ runId }) => runId === "T04").every(({ seat }) => seat === null)).toBe(true);
  });

  test("the same visit gives the same runs, and every line says why in both languages", () => {
    for (const visit of [empty, { ...empty, vehicles: [] }, withGuest(sample, "V001", { status: "cancelled" })]) {
      const proposal = proposed(visit, true);
      expect(proposed(visit, true)).toEqual(proposal);
      for (const told of proposal.lines.flatMap(({ what, reason }) => [what, reason]).concat(proposal.notes)) {
        for (const language of ["ko", "en"] as const) expect(say(told.words, language, told.values)).not.toMatch(/[{}]|^$/);
      }
    }
  });

  test("planned anew, moves at the times of the itinerary use the rows that are there", () => {
    const after = withProposal(sample, proposed(sample, false));
    expect(runFindings(after, "must")).toEqual([]);
    expect(riding(after)["T05"]?.slice(0, 2)).toEqual(["V001", "V004"]);
    expect(after.transport.find(({ id }) => id === "T08")).toMatchObject({ departAt: "2026-11-11T13:10", vehicleId: "C03" });
  });
});

describe("what changes", () => {
  test("a cancelled guest leaves the runs, and nobody else moves", () => {
    const visit = withGuest(sample, "V012", { status: "cancelled" });
    const after = withProposal(visit, proposed(visit, true));
    const without = Object.fromEntries(Object.entries(riding(sample)).map(([run, people]) => [run, people.filter((id) => id !== "V012")]));
    expect(riding(after)).toEqual(without);
    expect(runFindings(after)).toEqual([]);
  });

  test("a flight two hours later takes its run with it: waiting, gathering, leaving and arriving", () => {
    const late = (visit: Visit, id: string): Visit => withGuest(visit, id, { arrivalAt: at("2026-11-10T10:05") });
    const visit = ["V009", "V010", "V011", "V012"].reduce(late, sample);
    const changed = moving(proposed(visit, true));
    expect(changed).toHaveLength(1);
    expect(changed[0]).toMatchObject({ fate: "changed", part: "transport", cells: { flightAt: "2026-11-10T10:05", departAt: "2026-11-10T11:20", arriveAt: "2026-11-10T12:10", meetAt: "2026-11-10T09:45", assemblyAt: "2026-11-10T08:30", leaveBaseAt: "2026-11-10T08:40" } });
  });

  test("a car that another run has then is changed for a free one", () => {
    const visit = ["V009", "V010", "V011", "V012"].reduce((each, id) => withGuest(each, id, { arrivalAt: at("2026-11-10T12:10") }), sample);
    const after = withProposal(visit, proposed(visit, true));
    expect(runFindings(after, "must")).toEqual([]);
    expect(after.transport.find(({ id }) => id === "T03")?.vehicleId).toBe("C02");
  });

  test("who would be on two runs when a flight has moved is relieved by another who can talk with the guests", () => {
    const greeted: Visit = { ...sample, rides: sample.rides.map((ride) => (ride.runId === "T01" && ride.personId === "H07" ? { ...ride, personId: "H05" } : ride)) };
    const visit = ["V009", "V010", "V011", "V012"].reduce((each, id) => withGuest(each, id, { arrivalAt: at("2026-11-10T12:10") }), greeted);
    const after = withProposal(visit, proposed(visit, true));
    expect(riding(after)["T03"]).toContain("H05");
    expect(riding(after)["T01"]).not.toContain("H05");
    expect(riding(after)["T01"]?.some((id) => id.startsWith("H"))).toBe(true);
    expect(runFindings(after, "must")).toEqual([]);
  });

  test("one guest who takes another flight gets a ride of his own, the others stay", () => {
    const visit = withGuest(sample, "V003", { arrivalNo: "OZ542", arrivalAt: at("2026-11-10T16:30") });
    const after = withProposal(visit, proposed(visit, true));
    expect(runOf(after, "V003", "pickup")).toMatchObject({ flightNo: "OZ542", meetAt: "2026-11-10T16:15", departAt: "2026-11-10T17:30" });
    expect(riding(after)["T03"]).toEqual(["V002", "H05"]);
    expect(runFindings(after, "must")).toEqual([]);
  });

  test("a guest without a ride joins the run that meets the flight and has room", () => {
    const visit = { ...sample, rides: sample.rides.filter(({ runId, personId }) => runId !== "T04" || personId !== "V007") };
    const changed = moving(proposed(visit, true));
    expect(changed.filter(({ part }) => part === "rides").map(({ cells }) => cells)).toEqual([{ runId: "T04", personId: "V007" }]);
    expect(changed.every(({ part, cells }) => part === "rides" || Object.keys(cells).length === 0)).toBe(true);
  });

  test("who needs neither is fetched by nobody, and a run that nobody needs is emptied with its riders", () => {
    const visit = ["V009", "V010", "V011", "V012"].reduce((each, id) => withGuest(each, id, { pickupNeeded: "N" }), sample);
    const proposal = proposed(visit, true);
    expect(proposal.lines.filter(({ part, fate }) => part === "transport" && fate === "emptied")).toMatchObject([{ row: 0, cells: { id: null, kind: null, departAt: null } }]);
    const after = withProposal(visit, proposal);
    expect(riding(after)["T01"]).toBeUndefined();
    expect(after.rides.some(({ runId }) => runId === "T01")).toBe(false);
  });

  test("a fixed run and its riders stay whatever else is proposed", () => {
    const visit = withGuest({ ...sample, transport: sample.transport.map((run) => (run.id === "T01" ? { ...run, fixed: "Y" as const } : run)) }, "V012", { status: "cancelled" });
    for (const keeps of [true, false]) {
      const proposal = proposed(visit, keeps);
      const after = withProposal(visit, proposal);
      expect(after.transport.find(({ id }) => id === "T01")).toEqual(visit.transport.find(({ id }) => id === "T01"));
      expect(riding(after)["T01"]).toEqual(riding(sample)["T01"]);
      expect(proposal.lines.find(({ part, fate }) => part === "transport" && fate === "fixed")).toMatchObject({ cells: {} });
      expect(proposal.notes.some(({ words }) => words.en.includes("is fixed, but"))).toBe(true);
    }
  });
});

const plain = { pickupNeeded: "Y", sendoffNeeded: "N", arrivalMode: "air", arrivalPlace: "ICN T1", company: "K", delegationId: "D1", nationality: "DE", role: "member", isPrincipal: "N", language: "en" } as const;
const guide = { status: "joining", isLeader: "N", duties: ["reception"], languages: ["ko", "en"], rank: 9 } as const;

describe("runs are shared", () => {
  const pair = (second: string, place = "ICN T1"): Visit =>
    given({
      request: { grade: "C" },
      visitors: [{ ...plain, id: "V1", arrivalNo: "LH1", arrivalAt: "2026-11-10T12:00" }, { ...plain, id: "V2", arrivalNo: "KE2", arrivalAt: second, arrivalPlace: place }],
      rooms: [{ id: "R1", hotel: "H", occupant1: "V1", occupant2: "V2" }],
      vehicles: [{ id: "C1", type: "van", capacity: 6 }, { id: "C2", type: "van", capacity: 6 }],
      hosts: [{ ...guide, id: "H1" }, { ...guide, id: "H2" }],
    });

  test.each([["2026-11-10T12:30", 1], ["2026-11-10T12:31", 2]])("by flights no more than thirty minutes apart: %s", (second, count) => {
    const after = withProposal(pair(second), proposed(pair(second), true));
    expect(after.transport).toHaveLength(count);
    expect(runFindings(after)).toEqual([]);
    if (count === 1) expect(after.transport[0]).toMatchObject({ flightNo: "LH1/KE2", flightAt: "2026-11-10T12:00", meetAt: "2026-11-10T11:45", departAt: "2026-11-10T13:30" });
  });

  test("not between two terminals", () => {
    expect(withProposal(pair("2026-11-10T12:10", "GMP"), proposed(pair("2026-11-10T12:10", "GMP"), true)).transport).toHaveLength(2);
  });

  test("one car is on the road once: the way back counts, and who greets is in one place", () => {
    const visit = { ...pair("2026-11-10T14:00"), vehicles: pair("2026-11-10T14:00").vehicles.slice(0, 1) };
    const after = withProposal(visit, proposed(visit, true));
    expect(new Set(after.transport.map(({ vehicleId }) => vehicleId)).size).toBe(2);
    expect(after.vehicles).toHaveLength(2);
    const late = { ...pair("2026-11-10T18:00"), vehicles: visit.vehicles };
    const spaced = withProposal(late, proposed(late, true));
    expect(spaced.vehicles).toHaveLength(1);
    expect(minutesBetween(spaced.transport[0]!.arriveAt!, spaced.transport[1]!.assemblyAt!)).toBeGreaterThanOrEqual(60);
  });
});

describe("cars", () => {
  const group = (count: number, cars: readonly { readonly type: string; readonly capacity: number; readonly driver?: "owner" | "chauffeur" }[], grade = "C"): Visit =>
    given({
      request: { grade },
      visitors: Array.from({ length: count }, (_, index) => ({ ...plain, id: `V${String(index + 1).padStart(3, "0")}`, arrivalNo: "LH1", arrivalAt: "2026-11-10T12:00", rank: Math.min(10, index + 2), precedence: index + 1, isPrincipal: index === 0 ? ("Y" as const) : ("N" as const), role: index === 0 ? "principal" : "member" })),
      vehicles: cars.map((car, index) => ({ id: `C${String(index + 1)}`, ...car })),
      hosts: [{ ...guide, id: "H1" }, { ...guide, id: "H2" }, { ...guide, id: "H3" }],
    });
  const planned = (visit: Visit): Visit => withProposal(visit, proposed(visit, true));

  test("luggage takes seats on the way from the airport: five guests need more than a van of six", () => {
    expect(planned(group(4, [{ type: "van", capacity: 6 }, { type: "midBus", capacity: 24 }])).transport.map(({ vehicleId }) => vehicleId)).toEqual(["C1"]);
    expect(planned(group(5, [{ type: "van", capacity: 6 }, { type: "midBus", capacity: 24 }])).transport.map(({ vehicleId }) => vehicleId)).not.toEqual(["C1"]);
  });

  test("where the fleet does not suffice, vehicles to be hired are new rows, each noted", () => {
    const visit = group(10, []);
    const proposal = proposed(visit, true);
    const hired = proposal.lines.filter(({ part }) => part === "vehicles");
    expect(hired.length).toBeGreaterThan(0);
    expect(hired.every(({ fate, row, cells }) => fate === "new" && row === null && Number(cells["capacity"]) > 0)).toBe(true);
    expect(proposal.notes.some(({ words }) => words.en.startsWith("Vehicles still to be hired"))).toBe(true);
    const after = withProposal(visit, proposal);
    expect(runFindings(after, "must").filter((finding) => !finding.startsWith("TRN-03"))).toEqual([]);
    expect(after.transport.every(({ vehicleReady }) => vehicleReady === "N")).toBe(true);
  });

  test("at the best reception the principal has a car of his own, at others not when one car holds all", () => {
    const cars = [{ type: "sedan", capacity: 4 }, { type: "van", capacity: 6 }];
    expect(Object.values(riding(planned(group(4, cars, "A")))).map(({ length }) => length).sort()).toEqual([2, 4]);
    expect(Object.values(riding(planned(group(4, cars, "C"))))).toHaveLength(1);
  });

  test("where the host drives, the principal sits in front", () => {
    const after = planned(group(1, [{ type: "sedan", capacity: 4, driver: "owner" }]));
    expect(after.rides.find(({ personId }) => personId === "V001")?.seat).toBe("front");
    expect(runFindings(after)).toEqual([]);
  });

  test("who lacks a time or a place is named, and gets no run", () => {
    const visit = withGuest(group(2, [{ type: "van", capacity: 6 }]), "V002", { arrivalAt: null });
    const proposal = proposed(visit, true);
    expect(proposal.notes.some(({ words, values }) => words.en.includes("no ride could be planned") && JSON.stringify(values).includes("손님2"))).toBe(true);
    expect(Object.values(riding(withProposal(visit, proposal))).flat()).not.toContain("V002");
  });
});

test("a delegation of five times the size gets its runs in a few rounds, without a must being broken", () => {
  const reading = readJson(visitOfSize(sampleJson(), 5), { today: "2026-11-23" as Day });
  if ("trouble" in reading) throw new Error(reading.trouble.en);
  expect(moving(proposed(reading.visit, true))).toEqual([]);
  const bare = { ...reading.visit, transport: [], rides: [] };
  const after = withProposal(bare, proposed(bare, true));
  expect(runFindings(after, "must").filter((finding) => !finding.startsWith("TRN-03"))).toEqual([]);
  expect(runs(after).filter(({ run }) => run.kind === "pickup").flatMap(({ riders }) => riders).filter((id) => id.startsWith("V"))).toHaveLength(60);
});
