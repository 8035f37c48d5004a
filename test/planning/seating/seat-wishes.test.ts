import seating from "../../../src/planning/seating/seating";
import talks from "../../../src/planning/seating/talks";
import { say } from "../../../src/language/say";
import type { Proposal } from "../../../src/planning/proposal";
import type { RowOf, Visit } from "../../../src/visit/visit";
import { given } from "../../kit/given";
import { proposed } from "../../kit/proposed";
import { sampleVisit } from "../../kit/sample";

const sample = sampleVisit();

function wishing(visit: Visit, ...wishes: readonly Partial<RowOf<"seatWishes">>[]): Visit {
  return { ...visit, seatWishes: given({ seatWishes: wishes.map((each) => ({ strength: null, eventId: null, ...each })) }).seatWishes };
}

const notes = ({ notes: all }: Proposal): string => all.map(({ words, values }) => say(words, "en", values)).join("\n");
const reasonOf = ({ lines }: Proposal, person: string): string => {
  const line = lines.find(({ what }) => say(what.words, "ko", what.values).includes(person));
  return line ? say(line.reason.words, "ko", line.reason.values) : "";
};

describe("wishes of the sheet", () => {
  const visit = wishing(sample, { personId: "V007", kind: "beside", otherId: "V008", strength: "must" }, { personId: "V001", kind: "together", otherId: "V012" }, { personId: "V010", kind: "apart", otherId: "V011", eventId: "B2" });

  test("are told with the seats that meet them, on both sides", () => {
    const proposal = proposed(seating, visit, { about: "B1", keeps: false });
    const names = new Map(sample.visitors.map(({ id, nameKo }) => [id, nameKo!]));
    expect(reasonOf(proposal, names.get("V007")!)).toContain(`${names.get("V008")!} 옆에 앉기 바람`);
    expect(reasonOf(proposal, names.get("V008")!)).toContain(`${names.get("V007")!} 옆에 앉기 바람`);
    expect(reasonOf(proposal, names.get("V010")!)).not.toContain("따로");
  });

  test("that precedence does not allow are notes, and so is what the kitchen has to know", () => {
    const told = notes(proposed(seating, visit, { about: "B1", keeps: false }));
    expect(told).toMatch(/A wish that is not met: .+ together\. Precedence and fixed seats come first\./);
    expect(told).toMatch(/Diets at table \d: .+ \(Halal/);
  });

  test("of another event, without a kind or of one person with himself ask for nothing", () => {
    const idle = wishing(sample, { personId: "V007", kind: "apart", otherId: "V008", eventId: "B2" }, { personId: "V007", kind: null, otherId: "V008" }, { personId: "V007", kind: "apart", otherId: "V007" });
    expect(proposed(seating, idle, { about: "B1", keeps: false })).toEqual(proposed(seating, sample, { about: "B1", keeps: false }));
  });
});

describe("wishes at talks", () => {
  const visit = given({
    visitors: [1, 2].map((order) => ({ id: `V00${order}`, precedence: order, role: "member" })),
    hosts: [["H01", 1], ["H02", 4], ["H03", 4], ["H04", 4], ["H05", 5]].map(([id, rank]) => ({ id: id as string, rank: rank as number, duties: [] })),
    meetings: [{ id: "M1", guestIds: ["V001", "V002"], hostIds: ["H01", "H02", "H03", "H04", "H05"], interpreterIds: [], recorderId: null, layout: "facing" }],
    meetingSeats: [],
  });
  const seats = (wished: Visit): Readonly<Record<string, unknown>> => Object.fromEntries(proposed(talks, wished, { about: "M1" }).lines.map(({ cells }) => [String(cells["personId"]), cells["seat"]]));

  test("move only those of equal standing", () => {
    const before = seats(visit);
    const after = seats(wishing(visit, { personId: "H02", kind: "beside", otherId: "H04" }));
    expect(before).toMatchObject({ H01: "K3", H02: "K4", H03: "K2", H04: "K5", H05: "K1" });
    expect(after).toMatchObject({ H01: "K3", H05: "K1", V001: before["V001"], V002: before["V002"] });
    const apart = seats(wishing(visit, { personId: "H02", kind: "apart", otherId: "H04" }));
    expect(Math.abs(Number(String(apart["H02"]).slice(1)) - Number(String(apart["H04"]).slice(1)))).toBeGreaterThan(1);
    expect(apart).toMatchObject({ H01: "K3", H05: "K1" });
  });

  test("that standing does not allow are notes", () => {
    expect(notes(proposed(talks, wishing(visit, { personId: "H01", kind: "beside", otherId: "H05" }), { about: "M1" }))).toMatch(/not met: .+ side by side/);
  });
});
