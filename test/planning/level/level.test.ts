import fc from "fast-check";
import { say } from "../../../src/language/say";
import level from "../../../src/planning/level/level";
import { writtenLines, type Proposal } from "../../../src/planning/proposal";
import { isProposal, type ProposalWish } from "../../../src/planning/proposer";
import { withProposal } from "../../../src/planning/with-proposal";
import { check } from "../../../src/rules/check";
import { levelBetween, levelByRank } from "../../../src/visit/reception-level";
import type { Visit } from "../../../src/visit/visit";
import { finished } from "../../kit/finished";
import { given } from "../../kit/given";
import { sampleVisit } from "../../kit/sample";

const sample = sampleVisit();

function proposed(visit: Visit, wish: Partial<ProposalWish> = {}): Proposal {
  const answer = finished(level.propose(visit, { keeps: true, ...wish }));
  if (!isProposal(answer)) throw new Error(answer.words.en);
  return answer;
}

const after = (visit: Visit, wish?: Partial<ProposalWish>): Visit => withProposal(visit, proposed(visit, wish));
const told = ({ notes }: Proposal): string => notes.map(({ words, values }) => say(words, "en", values)).join(" ");
const findings = (visit: Visit): readonly string[] => check({ ...visit, status: "submitted" }).map(({ rule }) => rule);

describe("the sample's level and grade", () => {
  test("stand as they follow from ranks and standards", () => {
    const proposal = proposed(sample);
    expect(writtenLines(proposal)).toEqual([]);
    expect(proposal.lines.map(({ what, reason }) => [say(what.words, "en", what.values), say(reason.words, "en", reason.values)])).toEqual(expect.arrayContaining([
      ["Reception level Peer", "principal rank 2, our side 2; up to 1 apart are peers"],
      ["Grade A", "an important visit is grade A"],
    ]));
    expect(told(proposal)).toContain("hosts of rank 3 or better");
  });

  test("come back when they are wiped out, with a host and a standard for each banquet", () => {
    const wiped: Visit = {
      ...sample,
      request: { ...sample.request, grade: null, receptionLevel: null, counterpartHostId: null },
      banquets: sample.banquets.map((banquet) => ({ ...banquet, hostId: null, standardPerHead: null })),
    };
    const found = after(wiped);
    expect(found.request).toMatchObject({ grade: "A", receptionLevel: "peer", counterpartHostId: "H01" });
    expect(found.banquets.map(({ hostId, standardPerHead }) => [hostId, standardPerHead])).toEqual([["H01", 100_000], ["H01", 100_000]]);
    expect(found.banquets.map(({ hostIds, headcount }) => [hostIds?.includes("H01"), headcount])).toEqual([[true, 19], [true, 19]]);
    for (const rule of ["REQ-06", "REQ-07", "BAN-10"]) expect(findings(found)).not.toContain(rule);
  });

  test("a level that nobody brings is told, and stays the wish of staff", () => {
    const proposal = proposed(sample, { answers: { level: "high" } });
    expect(writtenLines(proposal).map(({ part, row, cells }) => [part, row, cells])).toEqual([["request", null, { receptionLevel: "high" }]]);
    expect(told(proposal)).toContain("The level wished for is High, by rank it is Peer");
  });

  test("with the chairman among the hosts the high level is his: he takes the first banquet and its table", () => {
    const chairman = { ...sample.hosts[0]!, id: "H10", row: 50, nameKo: "회장", rank: 1, duties: [], isLeader: "Y" as const };
    const juniors = sample.visitors.map((visitor) => ({ ...visitor, rank: Math.max(visitor.rank ?? 9, 4) }));
    const visit: Visit = { ...sample, visitors: juniors, hosts: [...sample.hosts, chairman], banquets: sample.banquets.map((banquet) => ({ ...banquet, hostId: "H03" })), meetings: [] };
    const found = after(visit, { answers: { level: "high", grade: "B" } });
    expect(levelByRank(found)?.level).toBe("high");
    // The vice president does not outrank by more than the tolerance; the president does, and nobody higher is called.
    expect(found.banquets.map(({ hostId }) => hostId)).toEqual(["H01", "H03"]);
    expect(found.request).toMatchObject({ receptionLevel: "high", grade: "B" });
  });

  test("for a low level whoever is too senior gives the banquet away, and talks that are too high are named", () => {
    const proposal = proposed(sample, { answers: { level: "low", grade: "B" } });
    const found = withProposal(sample, proposal);
    expect(found.banquets.map(({ hostId }) => hostId)).toEqual(["H03", "H03"]);
    expect(found.banquets.map(({ cohostId }) => cohostId)).toEqual(["H02", null]);
    expect(found.banquetTables.filter(({ hostId }) => hostId === "H03").map(({ banquetId }) => banquetId)).toEqual(expect.arrayContaining(["B1", "B2"]));
    expect(told(proposal)).toMatch(/한서준|H01/);
    expect(levelByRank({ ...found, meetings: [] })?.level).toBe("low");
  });

  test("a host who does not come gives the banquet, its table, its lists and its stop to who leads instead", () => {
    const visit: Visit = { ...sample, hosts: sample.hosts.map((host) => (host.id === "H02" ? { ...host, status: "absent" as const } : host)) };
    const found = after(visit);
    expect(found.banquets.find(({ id }) => id === "B2")).toMatchObject({ hostId: "H01", cohostId: "H03", headcount: 18, accompanyingLeaderIds: ["H03", "H01"] });
    expect(found.banquets.find(({ id }) => id === "B2")?.hostIds).toEqual(["H03", "H04", "H05", "H06", "H09", "H01"]);
    expect(found.banquetTables.filter(({ banquetId }) => banquetId === "B2").map(({ hostId }) => hostId)).toContain("H01");
    expect(found.itinerary.find(({ ref }) => ref === "B2")?.participants).toEqual(expect.arrayContaining(["H01"]));
    expect(found.banquets.find(({ id }) => id === "B1")).toEqual(sample.banquets.find(({ id }) => id === "B1"));
  });

  test("another grade moves the standards that are above it, the banquets with it, and names rooms and gifts that are too dear", () => {
    const proposal = proposed(sample, { answers: { grade: "B" } });
    const found = withProposal(sample, proposal);
    expect(found.banquets.map(({ grade, standardPerHead }) => [grade, standardPerHead])).toEqual([["B", 60_000], ["B", 60_000]]);
    expect(told(proposal)).toContain("Rooms above the limit: 1801, 1803");
    expect(told(proposal)).toContain("Gifts above the limit: G01");
    const reasoned: Visit = { ...sample, banquets: sample.banquets.map((banquet) => ({ ...banquet, overStandardReason: "창립 기념" })) };
    expect(after(reasoned, { answers: { grade: "B" } }).banquets.map(({ standardPerHead }) => standardPerHead)).toEqual([95_000, 80_000]);
  });

  test("the law is the limit where a public official is at table", () => {
    const visit: Visit = { ...sample, visitors: sample.visitors.map((visitor) => (visitor.id === "V003" ? { ...visitor, publicOfficial: "Y" as const } : visitor)), banquets: sample.banquets.map((banquet) => ({ ...banquet, standardPerHead: null })) };
    expect(after(visit).banquets.map(({ standardPerHead }) => standardPerHead)).toEqual([50_000, 50_000]);
  });
});

test.each([
  [{ importance: "important", foreignVisit: "N" }, 9, "A"],
  [{ importance: "ordinary", foreignVisit: "Y" }, 9, "A"],
  [{ importance: "ordinary", foreignVisit: "N" }, 5, "A"],
  [{ importance: "ordinary", foreignVisit: "N" }, 6, "B"],
  [{ importance: "ordinary", foreignVisit: "N" }, 8, "B"],
  [{ importance: "ordinary", foreignVisit: "N" }, 9, "C"],
] as const)("a visit that is %j with a principal of rank %i is of grade %s", (request, rank, grade) => {
  expect(after(given({ request: { ...request, grade: null }, visitors: [{ isPrincipal: "Y", rank }], hosts: [] })).request.grade).toBe(grade);
});

test("there is no proposal while nothing decides the grade; choosing one is enough", () => {
  const visit = given({ request: { importance: "ordinary", foreignVisit: "N", grade: null, receptionLevel: null }, visitors: [{ isPrincipal: "Y", rank: null }], hosts: [] });
  expect(() => proposed(visit)).toThrow("First enter the principal's rank");
  const chosen = proposed(visit, { answers: { grade: "B" } });
  expect(writtenLines(chosen).map(({ cells }) => cells)).toEqual([{ grade: "B" }]);
  expect(told(chosen)).toContain("No principal who comes has a rank");
});

test("without banquets the leader joins the first talks", () => {
  const visit = given({
    request: { grade: "A", importance: "important", receptionLevel: "peer", counterpartHostId: "H01" },
    visitors: [{ id: "V001", isPrincipal: "Y", rank: 2 }],
    hosts: [{ id: "H01", rank: 2, duties: [] }, { id: "H02", rank: 7, duties: [] }],
    meetings: [{ id: "M1", guestIds: ["V001"], hostIds: ["H02"], headcount: 2 }],
  });
  expect(after(visit).meetings[0]).toMatchObject({ hostIds: ["H02", "H01"], headcount: 3 });
  expect(findings(after(visit))).not.toContain("REQ-07");
});

describe("whatever the ranks", () => {
  const rank = fc.integer({ min: 1, max: 10 });
  const people = fc.record({
    guests: fc.array(fc.record({ rank, isPrincipal: fc.constantFrom("Y", "N") }), { minLength: 1, maxLength: 4 }),
    hosts: fc.array(fc.record({ rank: fc.option(rank), isLeader: fc.constantFrom("Y", "N"), status: fc.constantFrom("joining", "absent"), duties: fc.constantFrom([], ["interpreting"]) }), { maxLength: 6 }),
    banquets: fc.array(fc.record({ host: fc.option(fc.integer({ min: 1, max: 7 })), standardPerHead: fc.option(fc.integer({ min: 1, max: 15 }).map((tens) => tens * 10_000)), grade: fc.constantFrom("A", "B", null), overStandardReason: fc.constantFrom("창립 기념", null) }), { maxLength: 3 }),
    talks: fc.array(fc.integer({ min: 1, max: 6 }), { maxLength: 2 }),
    request: fc.record({ grade: fc.constantFrom("A", "B", "C", null), receptionLevel: fc.constantFrom("peer", "high", "low", null), importance: fc.constantFrom("important", "ordinary"), foreignVisit: fc.constantFrom("Y", "N"), counterpartHostId: fc.constantFrom("H1", null) }),
  });
  const visits = people.map(({ guests, hosts, banquets, talks, request }) =>
    given({
      request: { ...request, levelOverrideReason: null },
      visitors: [{ id: "V000", isPrincipal: "Y", rank: 5 }, ...guests.map((guest, index) => ({ ...guest, id: `V${String(index + 1)}` }))],
      hosts: hosts.map((host, index) => ({ ...host, id: `H${String(index + 1)}` })),
      banquets: banquets.map(({ host, ...banquet }, index) => ({ ...banquet, id: `B${String(index + 1)}`, hostId: host === null ? null : `H${String(host)}`, hostIds: host === null ? [] : [`H${String(host)}`], headcount: 3 })),
      banquetTables: banquets.map(({ host }, index) => ({ banquetId: `B${String(index + 1)}`, table: "1", hostId: host === null ? null : `H${String(host)}`, cohostId: null })),
      meetings: talks.map((host, index) => ({ id: `M${String(index + 1)}`, hostIds: [`H${String(host)}`] })),
    }),
  );
  const wishes = fc.record({ keeps: fc.boolean(), answers: fc.record({ level: fc.constantFrom("ranks", "peer", "high", "low"), grade: fc.constantFrom("rule", "A", "B", "C") }) });

  test("what is applied is not proposed again", () => {
    fc.assert(fc.property(visits, wishes, (visit, wish) => {
      const once = after(visit, wish);
      expect(writtenLines(proposed(once, wish))).toEqual([]);
    }), { numRuns: 250 });
  });

  test("the wished level comes out wherever some host of the grade could bring it and no talks are too high", () => {
    fc.assert(fc.property(visits, wishes, (visit, wish) => {
      const wanted = wish.answers.level;
      fc.pre(wanted !== "ranks" && visit.banquets.length > 0);
      const found = after({ ...visit, meetings: [] }, wish);
      const lowest = visit.policy.grades.find(({ grade }) => grade === found.request.grade)?.hostRankMax ?? 0;
      const guestRank = Math.min(...visit.visitors.filter(({ isPrincipal }) => isPrincipal === "Y").map(({ rank: own }) => own ?? 99));
      const able = visit.hosts.filter((host) => host.status !== "absent" && host.rank !== null && host.rank <= lowest && (host.duties ?? []).length === 0 && levelBetween(guestRank, host.rank, visit.policy) === wanted);
      expect(found.request.receptionLevel).toBe(wanted);
      if (able.length > 0) expect(levelByRank(found)?.level).toBe(wanted);
    }), { numRuns: 250 });
  });

  test("no banquet is left above the limit without a reason, and no line says less than why", () => {
    fc.assert(fc.property(visits, wishes, (visit, wish) => {
      const proposal = proposed(visit, wish);
      expect(findings(withProposal(visit, proposal))).not.toContain("BAN-10");
      for (const { words, values } of [...proposal.lines.flatMap(({ what, reason }) => [what, reason]), ...proposal.notes]) {
        for (const language of ["ko", "en"] as const) expect(say(words, language, values)).not.toMatch(/[{}]|^$|undefined|null/);
      }
    }), { numRuns: 100 });
  });
});
