import { check } from "../../src/rules/check";
import { weighWaivers } from "../../src/rules/weigh-waivers";
import type { Finding } from "../../src/visit/finding";
import { sealOf } from "../../src/visit/seal";
import type { Sketch } from "../../src/visit/sketch";
import type { Visit } from "../../src/visit/visit";
import { given } from "../kit/given";

type Waivers = NonNullable<Sketch["waivers"]>;

const banquet = { id: "B1", name: "환영 만찬", start: "2026-11-10T18:30", staffArriveAt: "2026-11-10T17:40", staffIds: ["H01"] };
const other = { ...banquet, id: "B2", name: "송별 만찬" };
const plain = { no: 1, rule: "BAN-03", sheet: null, item: "B1", column: null, hostId: null, seals: null } as const;

/** A confirmed visit in which reception staff come too late, with these waivers. */
function visitWith(waivers: Waivers, banquets: NonNullable<Sketch["banquets"]> = [banquet]): Visit {
  return given({ request: { status: "confirmed" }, banquets, waivers });
}

const late = (visit: Visit): readonly Finding[] => check(visit).filter(({ rule }) => rule === "BAN-03");
const weigh = (visit: Visit) => weighWaivers(visit, late(visit));
const remarks = (visit: Visit): readonly string[] => weigh(visit).remarks.map(({ rule }) => rule);

/** The seals of what a visit finds now. */
const sealsOf = (visit: Visit): readonly string[] => late(visit).map((finding) => sealOf(visit, finding)!);
const sealed = { ...plain, seals: sealsOf(visitWith([])) };

test("without waivers every finding stands", () => {
  const visit = visitWith([]);
  const findings = late(visit);
  expect(findings).toHaveLength(1);
  expect(weighWaivers(visit, findings)).toEqual({ standing: findings, waived: [], remarks: [], verdicts: [] });
});

test("a sealed waiver covers its finding and no other row's", () => {
  const visit = visitWith([sealed], [other, banquet]);
  const { standing, waived } = weigh(visit);
  expect(waived.map(({ finding, waiver }) => [finding.place?.row, waiver.no])).toEqual([[1, 1]]);
  expect(standing.map(({ place }) => place?.row)).toEqual([0]);
  expect(remarks(visit)).toEqual([]);
});

test.each([
  ["the cell", { ...banquet, staffArriveAt: "2026-11-10T17:45" }],
  ["what the message tells beside the cell", { ...banquet, start: "2026-11-10T18:20" }],
  ["what is wrong there", { ...banquet, staffArriveAt: null }],
])("it expires when %s changes: the finding is back, and the waiver says why", (_, changed) => {
  const visit = visitWith([sealed], [changed]);
  expect(weigh(visit).standing).toHaveLength(1);
  expect(weigh(visit).verdicts.map(({ state }) => state)).toEqual(["expired"]);
  expect(remarks(visit)).toEqual(["WAIVER-EXPIRED"]);
});

test("a new waiver for what has changed silences the old one's remark", () => {
  const changed = { ...banquet, staffArriveAt: "2026-11-10T17:45" };
  const again = { ...plain, no: 2, seals: sealsOf(visitWith([], [changed])) };
  const visit = visitWith([sealed, again], [changed]);
  expect(weigh(visit).waived.map(({ waiver }) => waiver.no)).toEqual([2]);
  expect(remarks(visit)).toEqual([]);
});

test("what does not touch the finding leaves it covered", () => {
  const visit = visitWith([sealed], [{ ...banquet, designNote: "생화", hall: "남산홀" }]);
  expect(weigh(visit).waived).toHaveLength(1);
});

test("what was put right leaves a sealed waiver at rest", () => {
  const visit = visitWith([sealed], [{ ...banquet, staffArriveAt: "2026-11-10T17:00" }]);
  expect(weigh(visit).verdicts.map(({ state }) => state)).toEqual(["idle"]);
  expect(remarks(visit)).toEqual([]);
});

test("typed by hand, it covers what it points to as it stands, and offers to be sealed", () => {
  const visit = visitWith([plain]);
  const { waived, remarks: [remark] } = weigh(visit);
  expect(waived).toHaveLength(1);
  expect(remark).toMatchObject({ rule: "WAIVER-OPEN", severity: "note", remedy: { changes: [{ place: { part: "waivers", row: 0, column: "seals" }, value: sealsOf(visit) }] } });
  expect(weigh(visitWith([{ ...plain, seals: remark!.remedy!.changes[0]!.value as string[] }])).remarks).toEqual([]);
});

test.each([
  { sheet: "연회", column: "접대원도착", item: " b1 " },
  { sheet: "Banquets", column: "Staff arrive", item: "B1" },
  { rule: "ban-03", item: "Ｂ1" },
])("sheet, item and column are known in every language and spelling: %j", (words) => {
  expect(weigh(visitWith([{ ...plain, ...words }])).waived).toHaveLength(1);
});

test.each([{ sheet: "숙박" }, { column: "시작" }, { item: "B2" }, { item: null }])("what points elsewhere covers nothing, and is said to lead nowhere: %j", (words) => {
  const visit = visitWith([{ ...plain, ...words }]);
  expect(weigh(visit).standing).toHaveLength(1);
  expect(remarks(visit)).toEqual(["WAIVER-ASTRAY"]);
});

test.each(["rule", "reason", "by", "on"] as const)("without its %s it covers nothing, and says so at that cell", (column) => {
  const visit = visitWith([{ ...sealed, [column]: null }]);
  const { standing, remarks: [remark] } = weigh(visit);
  expect(standing).toHaveLength(1);
  expect(remark).toMatchObject({ rule: "WAIVER-BLANK", severity: "should", place: { part: "waivers", row: 0, column } });
});

test("withdrawn, it covers nothing and says nothing", () => {
  const visit = visitWith([{ ...sealed, withdrawnOn: "2026-11-09" }]);
  expect(weigh(visit)).toMatchObject({ waived: [], remarks: [], verdicts: [{ state: "withdrawn" }] });
});

test("what could not be read, and what no rule said, cannot be waived", () => {
  const unread: Finding = { rule: "READ-TYPE", severity: "must", message: { ko: "", en: "" }, values: {}, place: { part: "banquets", row: 0, column: "start" } };
  const visit = visitWith([{ ...plain, rule: "READ-TYPE" }]);
  const { standing, remarks: [remark] } = weighWaivers(visit, [unread]);
  expect(standing).toEqual([unread]);
  expect(remark?.rule).toBe("WAIVER-UNKNOWN");
});

test("a waiver of a rule that does not speak yet is not said to lead nowhere", () => {
  const draft = given({ request: { status: "draft" }, banquets: [banquet], waivers: [plain] });
  expect(weigh(draft).remarks).toEqual([]);
});

test("a finding about no row is pointed to by the day or the word that its message names", () => {
  const visit = given({ request: { status: "confirmed", start: "2026-11-10T08:00", end: "2026-11-11T20:00" }, visitors: [{ id: "V001", arrivalAt: "2026-11-10T08:00", departureAt: "2026-11-11T20:00" }], itinerary: [{ id: "I1", type: "meeting" }], waivers: [{ ...plain, rule: "ITN-06", item: "2026-11-10" }] });
  const meals = check(visit).filter(({ rule }) => rule === "ITN-06");
  const { standing, waived } = weighWaivers(visit, meals);
  expect(waived.length).toBeGreaterThan(0);
  expect(standing.length).toBeGreaterThan(0);
  expect(new Set(waived.map(({ finding }) => finding.values["day"]))).toEqual(new Set(["2026-11-10"]));
  expect(standing.map(({ values }) => values["day"])).not.toContain("2026-11-10");
});
