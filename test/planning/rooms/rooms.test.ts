import fc from "fast-check";
import rooms from "../../../src/planning/rooms/rooms";
import { apartCost, chiefs } from "../../../src/planning/rooms/homes";
import { newRoomCost, roomCost } from "../../../src/planning/rooms/room-cost";
import { cheapestRooms } from "../../../src/planning/rooms/room-search";
import { roomUnit } from "../../../src/planning/rooms/room-units";
import { stays } from "../../../src/planning/rooms/stays";
import type { Proposal } from "../../../src/planning/proposal";
import { isProposal } from "../../../src/planning/proposer";
import { withProposal } from "../../../src/planning/with-proposal";
import { check } from "../../../src/rules/check";
import type { RowOf, Visit } from "../../../src/visit/visit";
import { say } from "../../../src/language/say";
import { everyAssignment } from "../../kit/all-pairings";
import { finished } from "../../kit/finished";
import { given } from "../../kit/given";
import { sampleVisit } from "../../kit/sample";

function proposed(visit: Visit, keeps: boolean, answers: Readonly<Record<string, string>> = {}): Proposal {
  const answer = finished(rooms.propose(visit, { keeps, answers }));
  if (!isProposal(answer)) throw new Error(answer.words.en);
  return answer;
}

function roomFindings(visit: Visit): readonly string[] {
  return check({ ...visit, status: "confirmed" }).filter(({ rule }) => rule.startsWith("ROOM-")).map(({ rule, values }) => `${rule} ${JSON.stringify(values)}`);
}

/** Who is in which room, by the room's id. */
function lodged(visit: Visit): Readonly<Record<string, readonly (string | null)[]>> {
  return Object.fromEntries(visit.rooms.map(({ id, occupant1, occupant2 }) => [id ?? "?", [occupant1, occupant2].filter((each) => each !== null)]));
}

function withGuest(visit: Visit, id: string, cells: Partial<RowOf<"visitors">>): Visit {
  return { ...visit, visitors: visit.visitors.map((each) => (each.id === id ? { ...each, ...cells } : each)) };
}

const sample = sampleVisit();
const empty: Visit = { ...sample, rooms: sample.rooms.map((room) => ({ ...room, occupant1: null, occupant2: null })) };
const written = ({ lines }: Proposal): readonly unknown[] => lines.filter(({ cells }) => Object.keys(cells).length > 0);

describe("the sample's rooms", () => {
  test("stay as they are when nothing asks for a change", () => {
    const proposal = proposed(sample, true);
    expect(written(proposal)).toEqual([]);
    expect(proposal.lines.map(({ fate }) => fate)).toEqual(sample.rooms.map(() => "same"));
    expect(proposal.notes).toEqual([]);
  });

  test.each([true, false])("given anew to nobody but who needs one, break no rule of rooms (keeps: %s)", (keeps) => {
    const proposal = proposed(empty, keeps);
    const after = withProposal(empty, proposal);
    expect(roomFindings(after)).toEqual(roomFindings(sample));
    expect(new Set(Object.values(lodged(after)).flat())).toEqual(new Set(sample.visitors.filter(({ status, roomNeeded }) => status === "attending" && roomNeeded === "Y").map(({ id }) => id)));
    expect(lodged(after)["R1801"]).toEqual(["V001"]);
    expect(lodged(after)["R1803"]).toEqual(["V002"]);
    expect(lodged(after)["R1805"]).toEqual(["V004"]);
  });

  test("twelve guests alone need a room more than the eleven that are booked: of the class, hotel and rate of the others", () => {
    const [added, ...others] = proposed(empty, false).lines.filter(({ fate }) => fate === "new");
    expect(others).toEqual([]);
    expect(added?.cells).toMatchObject({ id: "R1806", hotel: "한강그랜드호텔", roomClass: "deluxe", capacity: 2, ratePerNight: 240_000, breakfast: "included", occupant1: "V010", earlyCheckIn: "Y", checkIn: "2026-11-10", checkOut: "2026-11-12" });
  });

  test("two of one sex share the twin room when ranks from 6 on share", () => {
    const proposal = proposed(empty, false, { shares: "6" });
    const after = withProposal(empty, proposal);
    expect(roomFindings(after)).toEqual([]);
    expect(proposal.lines.some(({ fate }) => fate === "new")).toBe(true);
    for (const pair of Object.values(lodged(after)).filter(({ length }) => length === 2)) {
      expect(new Set(pair.map((id) => sample.visitors.find((visitor) => visitor.id === id)?.gender)).size).toBe(1);
    }
    expect(Object.values(lodged(after)).filter(({ length }) => length === 2)).toHaveLength(3);
  });

  test("a cancelled guest moves nobody else", () => {
    const visit = withGuest(sample, "V010", { status: "cancelled" });
    const proposal = proposed(visit, true);
    expect(written(proposal)).toHaveLength(1);
    expect(lodged(withProposal(visit, proposal))).toEqual({ ...lodged(sample), R1603: ["V012"] });
  });

  test("a flight that moves by a day moves the nights of that room alone", () => {
    const visit = withGuest(sample, "V003", { departureAt: "2026-11-13T09:00" as RowOf<"visitors">["departureAt"] });
    expect(proposed(visit, true).lines.filter(({ fate }) => fate !== "same").map(({ cells }) => cells)).toEqual([{ checkOut: "2026-11-13" }]);
  });

  test("a fixed row keeps its guest whatever else is proposed", () => {
    const visit = { ...sample, rooms: sample.rooms.map((room) => (room.id === "R1607" ? { ...room, fixed: "Y" as const, occupant1: "V002" } : { ...room, occupant1: null, occupant2: null })) };
    const proposal = proposed(visit, false);
    const after = withProposal(visit, proposal);
    expect(lodged(after)["R1607"]).toEqual(["V002"]);
    expect(Object.values(lodged(after)).flat().filter((id) => id === "V002")).toHaveLength(1);
    expect(proposal.lines.find(({ fate }) => fate === "fixed")).toMatchObject({ cells: {}, row: visit.rooms.find(({ id }) => id === "R1607")?.row });
  });

  test("the same visit gives the same rooms, and every line says why in both languages", () => {
    const proposal = proposed(empty, false, { shares: "6" });
    expect(proposed(empty, false, { shares: "6" })).toEqual(proposal);
    for (const told of proposal.lines.flatMap(({ what, reason }) => [what, reason]).concat(proposal.notes)) {
      for (const language of ["ko", "en"] as const) expect(say(told.words, language, told.values)).not.toMatch(/[{}]|^$/);
    }
  });
});

const plain = { arrivalAt: "2026-11-10T12:00", departureAt: "2026-11-12T10:00", roomNeeded: "Y", company: "K", delegationId: "D1", lodgingNeeds: null } as const;
const booked = { hotel: "H", occupant1: null, occupant2: null, checkIn: "2026-11-10", checkOut: "2026-11-12", overCapReason: null, ratePerNight: null, special: null, earlyCheckIn: null } as const;

describe("guests who arrive before dawn", () => {
  const visit = given({ visitors: [{ ...plain, id: "V001", arrivalAt: "2026-11-10T04:30" }], rooms: [{ ...booked, id: "R1" }] });

  test("get in early", () => {
    const proposal = proposed(visit, true);
    expect(proposal.lines.map(({ cells }) => cells)).toEqual([{ occupant1: "V001", earlyCheckIn: "Y" }]);
    expect(roomFindings(withProposal(visit, proposal))).toEqual([]);
  });

  test("or get the night before", () => {
    const proposal = proposed(visit, true, { dawn: "nightBefore" });
    expect(proposal.lines.map(({ cells }) => cells)).toEqual([{ occupant1: "V001", checkIn: "2026-11-09" }]);
    const after = withProposal(visit, proposal);
    expect(roomFindings(after)).toEqual([]);
    expect(written(proposed(after, true))).toEqual([]);
  });
});

describe("sharing", () => {
  const twin = { ...booked, roomClass: "twin", capacity: 2 } as const;

  test("is never for who has not stated the sex, or another one", () => {
    const visit = given({
      visitors: [{ ...plain, id: "V001", gender: "X", rank: 9 }, { ...plain, id: "V002", gender: null, rank: 9 }, { ...plain, id: "V003", gender: "M", rank: 9 }, { ...plain, id: "V004", gender: "F", rank: 9 }],
      rooms: [{ ...twin, id: "R1", roomNo: "1" }, { ...twin, id: "R2", roomNo: "2" }],
    });
    const after = withProposal(visit, proposed(visit, false, { shares: "7" }));
    expect(Object.values(lodged(after)).map(({ length }) => length)).toEqual([1, 1, 1, 1]);
  });

  test("a newcomer joins who is alone in a twin room", () => {
    const visit = given({
      visitors: [{ ...plain, id: "V001", gender: "F", rank: 8, isPrincipal: "N" }, { ...plain, id: "V002", gender: "F", rank: 8, isPrincipal: "N" }],
      rooms: [{ ...twin, id: "R1", occupant1: "V001" }],
    });
    expect(proposed(visit, true, { shares: "7" }).lines.map(({ cells }) => cells)).toEqual([{ occupant2: "V002" }]);
  });

  test("two get rooms of their own where those are booked and no twin is, when what stands is kept", () => {
    const visit = given({
      visitors: [{ ...plain, id: "V001", gender: "F", rank: 8, isPrincipal: "N" }, { ...plain, id: "V002", gender: "F", rank: 9, isPrincipal: "N" }],
      rooms: [{ ...booked, id: "R1", roomNo: "1", roomClass: "standard", capacity: 1 }, { ...booked, id: "R2", roomNo: "2", roomClass: "standard", capacity: 1 }],
    });
    expect(lodged(withProposal(visit, proposed(visit, true, { shares: "7" })))).toEqual({ R1: ["V001"], R2: ["V002"] });
    const anew = proposed(visit, false, { shares: "7" });
    expect(anew.lines.filter(({ fate }) => fate === "new").map(({ cells }) => cells)).toMatchObject([{ roomClass: "twin", capacity: 2, occupant1: "V001", occupant2: "V002" }]);
  });

  test("a family stays together although nobody else shares", () => {
    const visit = given({
      visitors: [{ ...plain, id: "V001", gender: "F", rank: 8 }, { ...plain, id: "V002", gender: "M", rank: 8 }],
      rooms: [{ ...twin, id: "R1", occupant1: "V001", occupant2: "V002", family: "Y" }],
    });
    expect(proposed(visit, false).lines.map(({ fate }) => fate)).toEqual(["same"]);
  });

  test("of two who may not share, the junior gets another room", () => {
    const visit = given({
      visitors: [{ ...plain, id: "V001", gender: "F", rank: 8, isPrincipal: "N" }, { ...plain, id: "V002", gender: "M", rank: 5, isPrincipal: "N" }],
      rooms: [{ ...twin, id: "R1", roomNo: "1", occupant1: "V001", occupant2: "V002", family: null }, { ...booked, id: "R2", roomNo: "2", roomClass: "standard" }],
    });
    expect(lodged(withProposal(visit, proposed(visit, true)))).toEqual({ R1: ["V002"], R2: ["V001"] });
  });
});

describe("rooms one after another", () => {
  test("are left as they are", () => {
    const visit = given({
      visitors: [{ ...plain, id: "V001" }],
      rooms: [{ ...booked, id: "R1", roomNo: "1", occupant1: "V001", checkOut: "2026-11-11" }, { ...booked, id: "R2", roomNo: "2", occupant1: "V001", checkIn: "2026-11-11" }],
    });
    expect(proposed(visit, true).lines.map(({ fate }) => fate)).toEqual(["same", "same"]);
  });

  test("nobody gets a room in which somebody else is that night", () => {
    const visit = given({
      visitors: [{ ...plain, id: "V001", departureAt: "2026-11-11T10:00" }, { ...plain, id: "V002", departureAt: "2026-11-11T10:00" }],
      rooms: [{ ...booked, id: "R1", roomNo: "1", occupant1: "V001", checkOut: "2026-11-11" }, { ...booked, id: "R2", roomNo: "1", checkIn: "2026-11-11" }],
    });
    const after = withProposal(visit, proposed(visit, true));
    expect(roomFindings(after)).toEqual([]);
    expect(lodged(after)).toMatchObject({ R1: ["V001"], R2: [] });
  });
});

describe("the search", () => {
  const guest = fc.record({ rank: fc.integer({ min: 2, max: 9 }), company: fc.constantFrom("K", "L"), role: fc.constantFrom("member", "secretary", "interpreter") });
  const room = fc.record({ roomClass: fc.constantFrom("suite", "juniorSuite", "deluxe", "standard", "twin"), floor: fc.integer({ min: 16, max: 18 }), capacity: fc.constantFrom(1, 2) });

  test("finds rooms as cheap as the cheapest of all ways", () => {
    fc.assert(
      fc.property(fc.array(guest, { minLength: 1, maxLength: 4 }), fc.array(room, { minLength: 1, maxLength: 5 }), (guests, offered) => {
        const visit = given({
          visitors: guests.map((cells, index) => ({ ...plain, ...cells, id: `V${String(index)}`, isPrincipal: index === 0 ? "Y" : "N" })),
          rooms: offered.map((cells, index) => ({ ...booked, ...cells, id: `R${String(index)}`, roomNo: String(index) })),
        });
        const known = [...stays(visit, "earlyCheckIn").known.values()];
        const units = known.map((stay) => roomUnit(visit, [stay], null));
        const seniors = chiefs(known);
        const best = 4;
        const found = finished(cheapestRooms({ visit, units, rooms: visit.rooms, seniors, lodged: [], best }));
        const costOf = (given: readonly (RowOf<"rooms"> | null)[]): number => {
          const placeOf = new Map(known.map((stay, index) => [stay.id, given[index] ?? null]));
          const own = units.map((unit, index) => { const its = given[index]; return its ? roomCost(visit, unit, its, best) : newRoomCost(unit); });
          const apart = known.map((stay) => {
            const chief = seniors.get(stay.guest.company);
            const [place, home] = [placeOf.get(stay.id), placeOf.get(chief?.id ?? "")];
            return place && home && chief?.id !== stay.id ? apartCost(stay, place, home) : 0;
          });
          return [...own, ...apart].reduce((sum, cost) => sum + cost, 0);
        };
        const ways = [...everyAssignment(units.length, visit.rooms.length + units.length)].map((way) => costOf(way.map((column) => visit.rooms[column] ?? null)));
        expect(found.cost).toBe(Math.min(...ways));
        expect(costOf(found.rooms)).toBe(found.cost);
      }),
      { numRuns: 40 },
    );
  });

  test("never gives a junior of a delegation the better class, nor books a room while a fitting one is free", () => {
    const stock = ["suite", "juniorSuite", "deluxe", "deluxe", "standard", "standard"] as const;
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 2, max: 9 }), { minLength: 1, maxLength: 6 }), fc.shuffledSubarray([...stock], { minLength: 3 }), (ranks, offered) => {
        const visit = given({
          visitors: ranks.map((rank, index) => ({ ...plain, rank, role: "member", id: `V${String(index)}`, isPrincipal: rank === Math.min(...ranks) && ranks.indexOf(rank) === index ? "Y" : "N" })),
          rooms: offered.map((roomClass, index) => ({ ...booked, roomClass, capacity: 2, floor: null, id: `R${String(index)}`, roomNo: String(index) })),
        });
        const proposal = proposed(visit, false);
        expect(roomFindings(withProposal(visit, proposal))).toEqual([]);
        expect(proposal.lines.filter(({ fate }) => fate === "new")).toHaveLength(Math.max(0, ranks.length - offered.length));
      }),
      { numRuns: 40 },
    );
  });

  test("in a large visit still puts secretaries on their senior's floor and keeps class in the order of rank", () => {
    const companies = Array.from({ length: 10 }, (_, index) => `C${String(index)}`);
    const visit = given({
      visitors: companies.flatMap((company, index) => [4, 7, 9].map((rank, at) => ({ ...plain, id: `V${String(index)}${String(at)}`, company, delegationId: company, rank, role: at === 2 ? "secretary" : "member", isPrincipal: "N" }))),
      rooms: companies.flatMap((_, index) => ["deluxe", "standard", "standard"].map((roomClass, at) => ({ ...booked, id: `R${String(index)}${String(at)}`, roomNo: `${String(index)}${String(at)}`, roomClass, floor: 10 + ((index * 3 + at) % 5) }))),
    });
    const proposal = proposed(visit, false);
    expect(proposal.lines.some(({ fate }) => fate === "new")).toBe(false);
    expect(roomFindings(withProposal(visit, proposal))).toEqual([]);
  });
});
