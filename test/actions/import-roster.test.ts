import { addSheets } from "../../src/actions/add-sheets";
import { compareRoster, type RosterComparison } from "../../src/actions/compare-roster";
import { checkVisit } from "../../src/actions/check-visit";
import { exportVisit } from "../../src/actions/export-visit";
import { importRoster } from "../../src/actions/import-roster";
import { loadVisit } from "../../src/actions/load-visit";
import { undoLast } from "../../src/actions/undo-last";
import { requestBytes } from "../../src/excel/batches";
import { Failure } from "../../src/excel/failure";
import { rosterTable } from "../../src/roster/find-table";
import { mappingOf, sourceColumns } from "../../src/roster/mapping";
import type { Compared, Fate } from "../../src/roster/people/compare";
import type { Decisions } from "../../src/roster/people/match";
import type { SourceSheet } from "../../src/roster/source";
import type { Cell } from "../../src/schema/cell";
import type { Day } from "../../src/values/day";
import { bookPicture } from "../kit/book-picture";
import { mailed, sourceOf, twoHeaders } from "../kit/rosters";
import { sampleJson } from "../kit/sample";
import { sheetNamed, workbench, type Workbench } from "../kit/workbench";

const today = "2026-11-01" as Day;
let bench: Workbench;
beforeEach(() => {
  bench = workbench();
});
afterEach(() => bench.close());

function wishOf(sheet: SourceSheet, more: { readonly delegation?: string; readonly decisions?: Decisions } = {}) {
  const table = rosterTable(sheet);
  return { table, mapping: mappingOf(sourceColumns(table)), delegation: more.delegation ?? null, decisions: more.decisions ?? new Map(), today };
}

const writable = ({ people }: RosterComparison): readonly Compared[] => people.filter(({ fate }) => fate !== "same" && fate !== "open");
const fates = ({ people }: RosterComparison): readonly Fate[] => people.map(({ fate }) => fate);

async function imported(sheet: SourceSheet, more: Parameters<typeof wishOf>[1] = {}): Promise<RosterComparison> {
  const comparison = await compareRoster(wishOf(sheet, more));
  await importRoster({ ...wishOf(sheet, { ...more, delegation: comparison.delegation }), chosen: writable(comparison), language: "ko" });
  return comparison;
}

async function visitors(): Promise<readonly Record<string, unknown>[]> {
  return (await exportVisit({ today })).json["visitors"] as Record<string, unknown>[];
}

/** The sample's roster as somebody else would have typed it. */
async function sampleRoster(): Promise<Cell[][]> {
  const rows = await visitors();
  const keys = ["name_ko", "name_roman", "company", "title", "gender", "nationality", "phone", "email", "arrival_no", "arrival_at", "departure_no", "departure_at"];
  return [["한글성명", "영문성명", "소속", "직위", "성별", "국적", "연락처", "이메일", "입국편명", "입국일시", "출국편명", "출국일시"], ...rows.map((row) => keys.map((key) => (row[key] ?? "") as Cell))];
}

test("a roster fills a new template: new people with ids that go on, in three syncs", async () => {
  await addSheets({ sheets: ["request", "visitors"], language: "ko" });
  const { syncs } = bench.host.meter;
  const comparison = await compareRoster(wishOf(mailed));
  expect(fates(comparison)).toEqual(["new", "new", "new", "new"]);
  expect(comparison.delegation).toBe("D1");
  const before = bench.host.meter.syncs;
  expect(before - syncs).toBeLessThanOrEqual(3);
  await importRoster({ ...wishOf(mailed), chosen: comparison.people, language: "ko" });
  expect(bench.host.meter.syncs - before).toBeLessThanOrEqual(3);
  const rows = await visitors();
  expect(rows.map(({ id }) => id)).toEqual(["V001", "V002", "V003", "V004"]);
  expect(rows[0]).toMatchObject({ delegation_id: "D1", status: "참석", name_ko: "마르쿠스 켈러", name_roman: "Markus Keller", surname_for_card: "Keller", gender: "M", nationality: "DE", phone: "+49 30 1234567", arrival_no: "LH712", arrival_at: "2026-11-10T12:10", diet: ["채식"], allergens: ["호두"] });
  expect(rows[1]).toMatchObject({ diet: [], allergens: [], arrival_at: "2026-11-10T12:10" });
});

test("a text never becomes a formula, and what cannot be read is written as the text it was, for the check to find", async () => {
  await addSheets({ sheets: ["request", "visitors"], language: "ko" });
  const odd = sourceOf([["이름", "회사", "입국일시", "직급", "비고"], ["홍길동", "=cmd|' /C calc'!A0", "다음 주쯤", "왕", "=1+1"]]);
  await imported(odd);
  const [row] = await visitors();
  expect(row).toMatchObject({ company: "=cmd|' /C calc'!A0", customs_note: "=1+1" });
  const { area, columns } = bench.book.tableNamed("tblVisitors")!;
  for (const [header, text] of [["도착일시", "다음 주쯤"], ["직급등급", "왕"], ["회사", "=cmd|' /C calc'!A0"]] as const) {
    const column = area.left + columns.findIndex(({ name }) => name === header);
    expect(area.sheet.value(area.top + 1, column)).toBe(text);
    expect(area.sheet.formula(area.top + 1, column)).toBeNull();
  }
  const { findings } = await checkVisit({ today, minutes: 0 });
  expect(findings.filter(({ finding }) => finding.rule.startsWith("READ")).map(({ finding }) => finding.place?.column)).toEqual(expect.arrayContaining(["arrivalAt", "rank"]));
  expect(fates(await compareRoster(wishOf(odd)))).toEqual(["same"]);
});

test.each([["a plain list", mailed], ["two lines of headers, homonyms among them", twoHeaders]])("the second import of the same is all the same: %s", async (_, sheet) => {
  await addSheets({ sheets: ["request", "visitors"], language: "ko" });
  await imported(sheet);
  expect(new Set(fates(await compareRoster(wishOf(sheet))))).toEqual(new Set(["same"]));
});

test("rows and columns in another order are the same people", async () => {
  await addSheets({ sheets: ["request", "visitors"], language: "ko" });
  await imported(mailed);
  const [title, blank, headers, ...people] = mailed.rows;
  const turned = sourceOf([title!, blank!, [...headers!].reverse(), ...people.slice(0, 4).reverse().map((row) => [...headers!.keys()].reverse().map((at) => row[at] ?? ""))]);
  expect(fates(await compareRoster(wishOf(turned)))).toEqual(["same", "same", "same", "same"]);
});

test("a changed roster is a diff: new, changed, gone; nobody is deleted, nothing else is touched, undo puts all back", async () => {
  // The other sheets of a visit are nothing to a roster, and long to write.
  const { visit, visitors: people } = sampleJson();
  await loadVisit({ json: { visit, visitors: people }, language: "ko" });
  const roster = await sampleRoster();
  const same = await compareRoster(wishOf(sourceOf(roster)));
  expect(new Set(fates(same))).toEqual(new Set(["same"]));
  expect(same.delegation).toBe("D1");
  const sheet = sheetNamed(bench, "방문자명단");
  const { area } = bench.book.tableNamed("tblVisitors")!;
  sheet.put(area.bottom + 20, 2, "note of mine");
  const picture = bookPicture(bench.book);
  const changed = roster.filter((_, at) => at !== 12).map((row) => [...row]);
  changed[2]![3] = "CEO";
  changed.push(["새 손님", "NEW Guest", "Keller Drivetrain AG", "Engineer", "M", "DE", "", "", "LH712", "2026-11-10T12:10", "", ""]);
  const comparison = await imported(sourceOf(changed));
  expect(fates(comparison).filter((fate) => fate !== "same").sort()).toEqual(["changed", "gone", "new"]);
  const rows = await visitors();
  expect(rows.length).toBe(13);
  expect(rows[1]).toMatchObject({ id: "V002", title: "CEO", diet: ["채식"] });
  expect(rows[11]).toMatchObject({ id: "V012", status: "취소" });
  expect(rows[12]).toMatchObject({ id: "V013", name_ko: "새 손님", surname_for_card: "New", status: "참석" });
  expect(sheet.value(area.bottom + 20, 2)).toBe("note of mine");
  await undoLast();
  expect(bookPicture(bench.book)).toEqual(picture);
});

test("who was cancelled and is on the list again comes back, and that is doubted", async () => {
  await addSheets({ sheets: ["request", "visitors"], language: "ko" });
  await imported(mailed);
  await imported(sourceOf(mailed.rows.filter((_, at) => at !== 3)));
  expect((await visitors())[0]).toMatchObject({ status: "취소" });
  const again = await compareRoster(wishOf(mailed));
  expect(again.people[0]).toMatchObject({ fate: "changed", changes: [{ column: "status", before: "cancelled", after: "attending" }], doubts: [{ column: "status" }] });
});

test("a blank of the roster erases nothing, and a user's own column and cells stay", async () => {
  await addSheets({ sheets: ["request", "visitors"], language: "ko" });
  await imported(mailed);
  const blank = sourceOf(mailed.rows.map((row) => row.map((cell, at) => (at === 7 || at === 10 ? "" : cell))).map((row, at) => (at === 2 ? mailed.rows[2]! : row)));
  expect(fates(await compareRoster(wishOf(blank)))).toEqual(["same", "same", "same", "same"]);
});

describe("people of one name", () => {
  const people = sourceOf([["이름", "회사", "직위", "이메일"], ["김철수", "한빛전자", "부장", "a@hanbit.kr"], ["김철수", "미래상사", "과장", ""]]);
  beforeEach(async () => {
    await addSheets({ sheets: ["request", "visitors"], language: "ko" });
    await imported(people);
  });

  test("in two companies are two, and stay two", async () => {
    expect((await visitors()).map(({ company }) => company)).toEqual(["한빛전자", "미래상사"]);
    expect(fates(await compareRoster(wishOf(people)))).toEqual(["same", "same"]);
  });

  test("a third company is a question, nobody is gone meanwhile, and the answer holds", async () => {
    const third = sourceOf([people.rows[0]!, people.rows[1]!, ["김철수", "새빛상사", "과장", ""]]);
    const asked = await compareRoster(wishOf(third));
    expect(fates(asked)).toEqual(["same", "open"]);
    const open = asked.people[1]!;
    expect(open.candidates.map(({ values }) => values["id"])).toEqual(["V002"]);
    const moved = await compareRoster(wishOf(third, { decisions: new Map([[2, open.candidates[0]!.row]]) }));
    expect(fates(moved)).toEqual(["same", "changed"]);
    expect(moved.people[1]!.changes).toEqual([{ column: "company", before: "미래상사", after: "새빛상사" }]);
    const another = await compareRoster(wishOf(third, { decisions: new Map([[2, "new"]]) }));
    expect(fates(another)).toEqual(["same", "new", "gone"]);
  });

  test("an e-mail that somebody else has is a question too", async () => {
    const renamed = await compareRoster(wishOf(sourceOf([people.rows[0]!, ["김철호", "한빛전자", "부장", "a@hanbit.kr"], people.rows[2]!])));
    expect(fates(renamed)).toEqual(["open", "same"]);
  });

  test("a person written twice is told, and written once", async () => {
    const doubled = await compareRoster(wishOf(sourceOf([people.rows[0]!, ["박영수", "한빛전자", "", ""], ["박영수", "한빛전자", "", ""]])));
    expect(fates(doubled).slice(0, 2)).toEqual(["new", "open"]);
  });
});

test("a roster of another delegation leaves the first alone", async () => {
  await addSheets({ sheets: ["request", "visitors"], language: "ko" });
  await imported(mailed);
  const comparison = await compareRoster(wishOf(sourceOf([["성명", "회사"], ["김민수", "한빛전자"], ["이영희", "한빛전자"]])));
  expect(comparison.delegation).toBe("D2");
  expect(fates(comparison)).toEqual(["new", "new"]);
  expect(new Set(fates(await compareRoster(wishOf(sourceOf([["성명", "회사"], ["김민수", "한빛전자"]]), { delegation: "D1" }))))).toEqual(new Set(["new", "gone"]));
});

test("what was changed after the comparison is not written over", async () => {
  await addSheets({ sheets: ["request", "visitors"], language: "ko" });
  await imported(mailed);
  const changed = sourceOf(mailed.rows.map((row, at) => (at === 3 ? row.map((cell, column) => (column === 3 ? "Chairman" : cell)) : row)));
  const comparison = await compareRoster(wishOf(changed));
  const { area, columns } = bench.book.tableNamed("tblVisitors")!;
  area.sheet.put(area.top + 1, area.left + columns.findIndex(({ name }) => name === "직위(직무)"), "President");
  const picture = bookPicture(bench.book);
  await expect(importRoster({ ...wishOf(changed), chosen: writable(comparison), language: "ko" })).rejects.toThrow(Failure);
  expect(bookPicture(bench.book)).toEqual(picture);
});

test("without the sheet it is added, in the language asked for", async () => {
  const comparison = await compareRoster(wishOf(mailed));
  await importRoster({ ...wishOf(mailed), chosen: writable(comparison), language: "en" });
  expect(bench.book.sheetNamed("Visitors")).toBeDefined();
  expect((await visitors()).length).toBe(4);
});

test("a column that somebody took out is told, not lost in silence", async () => {
  await addSheets({ sheets: ["request", "visitors"], language: "ko" });
  const { area, columns } = bench.book.tableNamed("tblVisitors")!;
  area.sheet.put(area.top, area.left + columns.findIndex(({ name }) => name === "이메일"), "내 메모");
  const comparison = await compareRoster(wishOf(mailed));
  const { also } = await importRoster({ ...wishOf(mailed), chosen: writable(comparison), language: "ko" });
  expect(also?.[0]?.values).toEqual({ headers: [{ ko: "이메일", en: "E-mail" }] });
});

test("300 people are new in a few requests of at most 2 MB, and the same the second time", async () => {
  await addSheets({ sheets: ["request", "visitors"], language: "ko" });
  const many = sourceOf([["성명", "영문성명", "회사", "직위", "입국일시"], ...Array.from({ length: 300 }, (_, at) => [`손님${at}`, `Guest${at} Family${at % 7}`, `회사${at % 40}`, "과장", "2026-11-10 12:10"])]);
  await imported(many);
  for (const batch of bench.host.meter.batches) expect(batch.requestBytes).toBeLessThanOrEqual(requestBytes);
  expect((await visitors()).length).toBe(300);
  expect(new Set(fates(await compareRoster(wishOf(many))))).toEqual(new Set(["same"]));
});
