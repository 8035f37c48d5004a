import { languages } from "../../src/language/language";
import receptionPlan from "../../src/papers/reception-plan";
import settlementPaper from "../../src/papers/settlement-paper";
import visitApplication from "../../src/papers/visit-application";
import visitReport from "../../src/papers/visit-report";
import { check } from "../../src/rules/check";
import { weighWaivers } from "../../src/rules/weigh-waivers";
import type { PaperSheet } from "../../src/schema/paper";
import type { Visit } from "../../src/visit/visit";
import { given } from "../kit/given";
import { paperWords } from "../kit/paper-words";
import { sampleVisit } from "../kit/sample";

const visit = sampleVisit();

/** The rows of a paper, as the texts and numbers of their cells. */
function rowsOf(sheets: readonly PaperSheet[]): readonly (readonly unknown[])[] {
  return sheets.flatMap(({ rows }) => rows.map(({ cells }) => cells.map(({ text }) => text)));
}

const linesOf = (sheets: readonly PaperSheet[]): readonly string[] => paperWords(sheets).split("\n");

test("the 결재란 shows who signs and when, in the order of approval, each under its part", () => {
  const [sheet] = receptionPlan.sheets(visit, { language: "ko" });
  const rows = sheet!.rows.slice(0, 3).map(({ cells }) => cells);
  const columns = rows[0]!.slice(2).map(({ at }) => at);
  expect(rows[0]!.slice(2).map(({ text }) => text)).toEqual(["담당", "팀장", "임원", "대표"]);
  expect(rows[1]!.map(({ at, text }) => [at, text])).toEqual(["배수아", "서지우", "오민정", "한서준"].map((name, index) => [columns[index], name]));
  expect(rows[2]!.map(({ at, text }) => [at, text])).toEqual(["2026.10.20", "2026.10.21", "2026.10.22", "2026.10.23"].map((day, index) => [columns[index], day]));
});

test("nobody has signed yet: the parts stand there with room for a name", () => {
  const [sheet] = visitApplication.sheets(given({ request: { guestCompany: "가온" } }), { language: "ko" });
  expect(sheet!.rows[0]!.cells.slice(2).map(({ text }) => text)).toEqual(["담당", "팀장", "임원", "대표"]);
  expect(sheet!.rows[1]!.cells.map(({ text }) => text)).toEqual(["", "", "", ""]);
});

test("the plan tells level and grade, guests by rank, what every host does, and the budget by category to the won", () => {
  const sheets = receptionPlan.sheets(visit, { language: "ko" });
  const rows = rowsOf(sheets);
  expect(linesOf(sheets)).toContain("대등 (주빈 2, 접대 2)");
  const guests = rows.filter((row) => row.length === 8 && typeof row[0] === "number");
  expect(guests).toHaveLength(12);
  expect(guests[0]!.slice(0, 2)).toEqual([1, "마르쿠스 켈러\nMarkus Keller"]);
  const ranks = guests.map((row) => Number(row[4]));
  expect(ranks).toEqual([...ranks].sort((one, other) => one - other));
  for (const { nameKo, phone } of visit.hosts) expect(rows.some((row) => row[0] === nameKo && row[4] === phone)).toBe(true);
  expect(rows).toContainEqual(["숙박비", 5_690_000, 33.6]);
  expect(rows).toContainEqual(["합계", 16_947_000, ""]);
  expect(rows).toContainEqual(["남은 예산", 1_053_000, ""]);
});

test("every stop, room, run and banquet is in the plan; no passport, diet or allergy is", () => {
  for (const language of languages) {
    const words = paperWords(receptionPlan.sheets({ ...visit, planSections: { ...visit.planSections } }, { language }));
    for (const { title } of visit.itinerary) expect(words).toContain(title);
    for (const { roomNo } of visit.rooms) expect(words).toContain(roomNo);
    for (const { name } of visit.banquets) expect(words).toContain(name);
    for (const { passportNo } of visit.passports) if (passportNo !== null) expect(words).not.toContain(passportNo);
    expect(words).not.toMatch(/글루텐|견과|Gluten|Tree nut/);
  }
  const runs = rowsOf(receptionPlan.sheets(visit, { language: "ko" })).filter((row) => row.length === 6 && String(row[2]).includes(" → "));
  expect(runs).toHaveLength(visit.transport.length);
});

test("the application has the eleven items on the customer and whom was told", () => {
  const rows = rowsOf(visitApplication.sheets(visit, { language: "ko" }));
  for (const text of Object.values(visit.customerProfile)) expect(rows.some((row) => row[1] === text)).toBe(true);
  expect(rows).toContainEqual(["생산본부", "2026.11.3(화)"]);
});

test("the settlement lists every receipt with its evidence and adds up to the won", () => {
  const rows = rowsOf(settlementPaper.sheets(visit, { language: "ko" }));
  expect(rows).toContainEqual(["합계", 16_947_000, 16_122_600, 824_400, 95.1, ""]);
  expect(rows).toContainEqual(["", "", "합계", "", 16_122_600, 1_419_855, "", ""]);
  for (const { id, evidenceNo } of visit.expenses) expect(rows.some((row) => row[0] === id && String(row[7]).includes(evidenceNo!))).toBe(true);
  expect(rows).toContainEqual(["현금(가지급)", 213_000, "소모품비", 96_800].map((text, at) => (at < 2 ? text : expect.anything() as unknown)));
});

test("evidence that does not hold is marked", () => {
  const [first, ...others] = visit.expenses;
  const rows = rowsOf(settlementPaper.sheets({ ...visit, expenses: [{ ...first!, missingEvidence: 1 }, ...others] }, { language: "ko" }));
  expect(rows.filter((row) => String(row[7]).startsWith("⚠")).map(([id]) => id)).toEqual(["E01"]);
});

/** A banquet whose dish a guest must not have, let stand by a waiver that repeats the finding's sentence. */
function waived(): Visit {
  return given({
    status: "closed",
    waivers: [{ no: 1, rule: "MENU-01", sheet: "연회메뉴", item: "M1", what: "손님1: 새우 알레르기가 있는데 새우 요리", reason: "손님이 직접 요청", by: "한서준", on: "2026-11-09" }],
  });
}

test("for finance a waiver is its rule and the rule's name, never the sentence about a guest", () => {
  const of = waived();
  const rows = rowsOf(settlementPaper.sheets(of, { language: "ko", verdicts: () => weighWaivers(of, check(of)).verdicts }));
  const row = rows.find((each) => each[1] === "MENU-01");
  expect(row).toEqual([1, "MENU-01", expect.stringMatching(/./), "한서준", "11.9(월)", expect.any(String)]);
  expect(rows.flat().join("\n")).not.toMatch(/새우|직접 요청/);
});

test("the report tells results, gaps, whom to thank and what is to be better", () => {
  const words = paperWords(visitReport.sheets(visit, { language: "ko" }));
  for (const text of ["· 계약조건 8개 중 7개 합의\n· 공장 참관 만족도 4.7/5", "품질팀", "H09 남궁현(중국팀 통역·수하물 지원)", "출입증 사전발급 절차화", "2026.12.15(화)", "공유드라이브/접대/2026/012"]) expect(words).toContain(text);
});

test("whatever length people write at, no row is higher than Excel lets it be and no word is lost", () => {
  const long = (word: string): string => Array.from({ length: 500 }, (_, at) => `${word}${at}`).join(" ");
  const of = given({
    request: { purpose: long("목적") },
    planSections: { background: long("배경") },
    customerProfile: { cautions: long("주의") },
    itinerary: [{ title: long("일정"), place: long("장소") }],
    settlementLines: [{ category: "lodging", reason: long("사유") }],
  });
  for (const paper of [receptionPlan, visitApplication, settlementPaper]) {
    const sheets = paper.sheets(of, { language: "ko" });
    for (const { rows } of sheets) expect(Math.max(...rows.map(({ height }) => height))).toBeLessThan(144);
  }
  for (const [paper, words] of [[receptionPlan, ["목적", "배경", "일정", "장소"]], [visitApplication, ["주의"]], [settlementPaper, ["사유"]]] as const) {
    const text = new Set(paperWords(paper.sheets(of, { language: "ko" })).split(/\s+/));
    for (const word of words) for (let at = 0; at < 500; at += 1) expect(text).toContain(`${word}${at}`);
  }
});
