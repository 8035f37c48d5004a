import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readArguments } from "../../src/cli/arguments";
import { runCommand } from "../../src/cli/commands";
import { sheets } from "../../src/sheets/catalogue";
import { recalculated } from "../kit/libreoffice";
import { ooxmlErrors } from "../kit/ooxml-validity";
import { personalLeaks, personalValues } from "../kit/personal-values";
import { sampleJson } from "../kit/sample";
import { unclosedSample } from "../kit/unclosed-sample";
import { xlsxFaults } from "../kit/xlsx-lint";

const sample = join(__dirname, "../../assets/sample-visit.json");
const folder = mkdtempSync(join(tmpdir(), "visit-"));
const at = (name: string): string => join(folder, name);
const visit = (...argv: string[]) => runCommand(readArguments(argv));

beforeAll(async () => {
  await visit("build", sample, "-o", at("ko.xlsx"));
  await visit("build", sample, "-o", at("en.xlsx"), "--language", "en");
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The settlement as the sample's file tells it. */
interface Settled extends Record<"budget_total" | "actual_total" | "variance_total" | "execution_rate_pct" | "supply_total" | "vat_total" | "vat_deductible_total" | "entertainment_account_total" | "per_guest" | "guest_days" | "per_guest_day", number> {
  readonly lines: readonly { readonly category: string; readonly budget: number; readonly actual: number; readonly variance: number; readonly rate_pct: number }[];
  readonly by_payment: Readonly<Record<string, number>>;
  readonly advance: { readonly spent: number };
}

/** The cell to the right of a label, or under a header. */
function beside(rows: readonly string[][], label: string): string {
  for (const row of rows) {
    const column = row.indexOf(label);
    if (column >= 0) return row[column + 1] ?? "";
  }
  throw new Error(`There is no label ${label}.`);
}

test.each(["ko", "en"] as const)("the built workbook (%s) is valid, and LibreOffice works out our totals without an error", async (language) => {
  const bytes = readFileSync(at(`${language}.xlsx`));
  expect(await ooxmlErrors(bytes)).toEqual([]);
  expect(xlsxFaults(bytes)).toEqual([]);
  const found = await recalculated(bytes);
  expect([...found.keys()].sort()).toEqual(sheets.map(({ title }) => title[language]).sort());
  const errors = [...found].flatMap(([name, rows]) => rows.flatMap((row) => row.filter((cell) => /^(#[A-Z/0!?]+[!?A]?|Err:\d+)$/.test(cell)).map((cell) => `${name}: ${cell}`)));
  expect(errors).toEqual([]);
  const { budget_total, actual_total, active_visitors, rooms } = (sampleJson()["expected"] as { totals: Record<string, number> }).totals;
  const words = { ko: { sheet: "요약", budget: "예산 합계", actual: "실적 합계", guests: "참석 인원", rooms: "객실 수" }, en: { sheet: "Summary", budget: "Budget", actual: "Actual", guests: "Guests attending", rooms: "Rooms" } }[language];
  // The form at the left: the table beside it has columns of the same names.
  const summary = found.get(words.sheet)!.map((row) => row.slice(0, 2));
  expect([words.budget, words.actual, words.guests, words.rooms].map((label) => Number(beside(summary, label)))).toEqual([budget_total, actual_total, active_visitors, rooms]);
  const settlement = found.get(language === "ko" ? "정산서" : "Settlement")!;
  expect([words.budget, words.actual].map((label) => Number(beside(settlement.slice(17), label)))).toEqual([budget_total, actual_total]);
});

test("check of the sample finds what the sample expects, in the file and in the workbook alike", async () => {
  const file = await visit("check", sample, "--json");
  const workbook = await visit("check", at("ko.xlsx"), "--json");
  expect(JSON.parse(workbook.out)).toEqual(JSON.parse(file.out));
  const { findings, counts } = JSON.parse(file.out) as { findings: { rule: string; severity: string }[]; counts: unknown };
  const expected = sampleJson()["expected"] as { errors: unknown[]; warnings: { rule: string }[] };
  expect(findings.filter(({ severity }) => severity === "must")).toHaveLength(expected.errors.length);
  expect(findings.filter(({ severity }) => severity === "should").map(({ rule }) => rule)).toEqual(expected.warnings.map(({ rule }) => rule));
  expect(counts).toEqual({ must: 0, should: 1, note: 0 });
  expect([file.code, workbook.code]).toEqual([0, 0]);
  expect(file.aside).toEqual([]);
});

test("export, build, export: the same file and the same workbook, passports too where they are asked for", async () => {
  await visit("export", at("ko.xlsx"), "-o", at("once.json"), "--with-passports");
  await visit("build", at("once.json"), "-o", at("again.xlsx"));
  await visit("export", at("again.xlsx"), "-o", at("twice.json"), "--with-passports");
  expect(readFileSync(at("twice.json"), "utf8")).toBe(readFileSync(at("once.json"), "utf8"));
  expect(readFileSync(at("again.xlsx")).equals(readFileSync(at("ko.xlsx")))).toBe(true);
  const { visitors, expenses } = JSON.parse(readFileSync(at("once.json"), "utf8")) as Record<string, Record<string, unknown>[]>;
  const given = sampleJson() as Record<string, Record<string, unknown>[]>;
  expect(visitors!.map(({ id }) => id)).toEqual(given["visitors"]!.map(({ id }) => id));
  expect(expenses!.map(({ total_krw }) => total_krw)).toEqual(given["expenses"]!.map(({ total_krw }) => total_krw));
});

test("an export that is not asked for passports has none, says so, and is a visit file all the same", async () => {
  const { aside } = await visit("export", at("ko.xlsx"), "-o", at("shared.json"));
  expect(aside).toEqual([expect.stringMatching(/여권정보.*--with-passports/)]);
  const json = JSON.parse(readFileSync(at("shared.json"), "utf8")) as Record<string, unknown>;
  expect(Object.keys(json)).not.toContain("passports");
  for (const { passport_name } of sampleJson()["passports"] as { passport_name: string }[]) expect(JSON.stringify(json)).not.toContain(passport_name);
  const { out } = await visit("check", at("shared.json"), "--json");
  // Guests who need an invitation ask for the sheet that was left out.
  expect(JSON.parse(out)).toMatchObject({ counts: { must: 0, should: 2, note: 0 } });
});

test("close fills summary and settlement, and closing again changes nothing", async () => {
  await visit("close", at("ko.xlsx"), "-o", at("closed.xlsx"));
  await visit("close", at("closed.xlsx"), "-o", at("closed-again.xlsx"));
  expect(readFileSync(at("closed-again.xlsx")).equals(readFileSync(at("closed.xlsx")))).toBe(true);
  const rows = (await recalculated(readFileSync(at("closed.xlsx")))).get("요약")!;
  expect([beside(rows, "필수 건수"), beside(rows, "권고 건수")]).toEqual(["0", "1"]);
});

describe("the sample visit on its last day, closed and archived in a terminal", () => {
  beforeAll(async () => {
    writeFileSync(at("running.json"), JSON.stringify(unclosedSample({})));
    await visit("build", at("running.json"), "-o", at("running.xlsx"));
  });

  test.each([
    ["closed", []],
    ["archived", ["--archive"]],
  ])("%s: LibreOffice works out the settlement of the sample, to the won", async (status, how) => {
    const { code, aside } = await visit("close", at("running.xlsx"), "-o", at(`${status}.xlsx`), ...how);
    expect([code, aside]).toEqual([0, []]);
    const bytes = readFileSync(at(`${status}.xlsx`));
    expect([await ooxmlErrors(bytes), xlsxFaults(bytes)]).toEqual([[], []]);
    const found = await recalculated(bytes);
    const [settlement, summary] = [found.get("정산서")!, found.get("요약")!];
    const expected = sampleJson()["settlement"] as Settled;
    for (const { category, budget, actual, variance, rate_pct } of expected.lines) {
      expect([category, ...settlement.find(([name]) => name === category)!.slice(1, 5).map(Number)]).toEqual([category, budget, actual, variance, rate_pct]);
    }
    // The labels of the totals stand under the table, whose headers are some of them too.
    const totals = settlement.slice(17);
    const labelled: Readonly<Record<string, number>> = { "예산 합계": expected.budget_total, "실적 합계": expected.actual_total, 차액: expected.variance_total, "집행률(%)": expected.execution_rate_pct, "공급가액 합계": expected.supply_total, "부가세 합계": expected.vat_total, "공제 부가세": expected.vat_deductible_total, "기업업무추진비 합계": expected.entertainment_account_total, "1인당 비용": expected.per_guest, "연인원(인·일)": expected.guest_days, "1인 1일당 비용": expected.per_guest_day, "적격증빙 미비 건수": 0 };
    expect(Object.fromEntries(Object.keys(labelled).map((label) => [label, Number(beside(totals, label))]))).toEqual(labelled);
    const besides = { ...expected.by_payment, 사용액: expected.advance.spent, 잔액: 0 };
    expect(Object.fromEntries(Object.keys(besides).map((label) => [label, Number(beside(settlement, label))]))).toEqual(besides);
    expect(["예산 합계", "실적 합계", "차액", "1인당 비용"].map((label) => Number(beside(summary, label)))).toEqual([expected.budget_total, expected.actual_total, expected.variance_total, expected.per_guest]);
    expect(beside(summary, "상태")).toBe({ closed: "종료", archived: "보관" }[status]);
    if (status === "archived") expect(personalLeaks(bytes, personalValues(sampleJson()))).toEqual([]);
  });

  test("with a task left open it is filled but neither closed nor archived, says so, and ends with 1", async () => {
    writeFileSync(at("open.json"), JSON.stringify(unclosedSample({ task: true })));
    await visit("build", at("open.json"), "-o", at("open.xlsx"));
    const { code, aside } = await visit("close", at("open.xlsx"), "-o", at("filled.xlsx"), "--archive");
    expect([code, aside]).toEqual([1, [expect.stringMatching(/점검표!.*CLO-04/), expect.stringContaining("보관하지 않았습니다")]]);
    expect(JSON.parse((await visit("check", at("filled.xlsx"), "--json")).out)).toMatchObject({ counts: { must: 0 } });
  });
});

test("what is broken in the file is found in the built workbook at the same cells", async () => {
  const json = sampleJson() as Record<string, Record<string, unknown>[]>;
  json["rooms"]![0]!["occupants"] = ["V999"];
  json["banquets"]![0]!["staff_arrive_at"] = "2026-11-10T18:00";
  writeFileSync(at("broken.json"), JSON.stringify(json));
  await visit("build", at("broken.json"), "-o", at("broken.xlsx"));
  const file = await visit("check", at("broken.json"), "--json");
  const workbook = await visit("check", at("broken.xlsx"), "--json");
  expect(JSON.parse(workbook.out)).toEqual(JSON.parse(file.out));
  expect(workbook.code).toBe(1);
  const { findings } = JSON.parse(workbook.out) as { findings: { rule: string; sheet: string; cell: string }[] };
  expect(findings.map(({ rule }) => rule)).toEqual(expect.arrayContaining(["BAN-03", "READ-REF"]));
  expect(findings.every(({ cell }) => /^[A-Z]+\d+$/.test(cell))).toBe(true);
});

test("what cannot be read in the file stands in its cell as it was told, and build says how much there is of it", async () => {
  const json = sampleJson() as Record<string, Record<string, unknown>[]>;
  json["expenses"]![3]!["date"] = "곧";
  writeFileSync(at("unreadable.json"), JSON.stringify(json));
  const { aside } = await visit("build", at("unreadable.json"), "-o", at("unreadable.xlsx"));
  expect(aside).toEqual([expect.stringMatching(/1건/)]);
  const { findings } = JSON.parse((await visit("check", at("unreadable.xlsx"), "--json")).out) as { findings: { rule: string; sheet: string }[] };
  expect(findings).toContainEqual(expect.objectContaining({ rule: "READ-TYPE", sheet: "지출내역" }));
});
