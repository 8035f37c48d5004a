import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readArguments } from "../../src/cli/arguments";
import { runCommand } from "../../src/cli/commands";
import { sheets } from "../../src/sheets/catalogue";
import { recalculated } from "../kit/libreoffice";
import { ooxmlErrors } from "../kit/ooxml-validity";
import { sampleJson } from "../kit/sample";
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
  const summary = found.get(words.sheet)!;
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
