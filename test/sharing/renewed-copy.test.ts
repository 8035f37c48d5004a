import { loadVisit } from "../../src/actions/load-visit";
import { makePaper } from "../../src/actions/make-paper";
import { renewWorkbook } from "../../src/actions/renew-visit";
import { workbookInPackage } from "../../src/sharing/workbook-in-package";
import { atOnce } from "../../src/values/slices";
import type { Day } from "../../src/values/day";
import { newVisitFrom, renewalOf } from "../../src/visit/new-visit";
import { readVisit } from "../../src/visit/read-visit";
import { visitJson } from "../../src/visit/write-json";
import { openBook } from "../../src/workbench/engine/open-book";
import { tellingTexts } from "../../src/visit/telling-texts";
import { unpackedParts } from "../../src/xlsx/package";
import { recalculated } from "../kit/libreoffice";
import { ooxmlErrors } from "../kit/ooxml-validity";
import { packageTexts } from "../kit/package-texts";
import { sampleJson } from "../kit/sample";
import { edits, typeAsUser, workbench } from "../kit/workbench";
import { xlsxFaults } from "../kit/xlsx-lint";

const today = "2026-11-23" as Day;
const start = "2027-03-02" as Day;
let whole: Uint8Array;
let made: Uint8Array;
let leftOut: readonly string[];

function reading(bytes: Uint8Array) {
  return readVisit(atOnce(workbookInPackage(atOnce(unpackedParts(bytes)))), { today });
}

beforeAll(async () => {
  const bench = workbench();
  await loadVisit({ json: sampleJson(), language: "ko" });
  await makePaper({ today, paper: "handbook", language: "ko" });
  const { area } = bench.book.tableNamed("tblVisitors")!;
  edits(bench).insertColumns(area.sheet.name, 5);
  typeAsUser(bench, area.sheet.name, area.top, 5, "우리 메모");
  typeAsUser(bench, area.sheet.name, area.top + 1, 5, "공항에서 뵌 분");
  edits(bench).addSheet("회의 준비");
  typeAsUser(bench, "회의 준비", 0, 0, "율리아 브란트(V002)에게 자료 보내기, 천징 동석");
  typeAsUser(bench, "회의 준비", 1, 0, "=COUNTA(접대인원!A5:A30)");
  whole = await bench.book.save();
  const renewed = (await renewWorkbook(whole, { start, today }))!;
  [made, leftOut] = [renewed.bytes, renewed.leftOut];
});

test("the workbook of the new visit says what the new visit says as a file, and is valid", async () => {
  const before = reading(whole);
  const wanted = visitJson({ rows: newVisitFrom(before, renewalOf(before, start)!) }, { withApart: true });
  expect(visitJson(reading(made), { withApart: true })).toEqual(wanted);
  expect(await ooxmlErrors(made)).toEqual([]);
  expect(xlsxFaults(made)).toEqual([]);
});

test("nobody who came is named in any part of it; papers are left out, own sheets and columns stay", async () => {
  const { visitors, passports } = sampleJson() as Record<string, Record<string, string>[]>;
  const people = [...visitors!.flatMap(({ id, name_ko, name_roman, phone, email }) => [id, name_ko, name_roman, phone, email]), ...passports!.map(({ passport_name }) => passport_name)].filter((text): text is string => text !== undefined && text !== "");
  // A hint of ours shows how an id is written, "V001": it tells of nobody.
  const texts = [...packageTexts(made)].map(([path, text]) => [path, text.replace(/ prompt="[^"]*"/g, "")] as const);
  // Words of ours hold some of the names by chance, as "원천징수" does.
  const { anywhere, alone } = tellingTexts(people);
  expect(alone).toEqual(["천징"]);
  expect(anywhere.flatMap((text) => texts.filter(([, part]) => part.includes(text)).map(([path]) => `${text} in ${path}`))).toEqual([]);
  expect(leftOut.length).toBeGreaterThan(0);
  const book = await openBook(made, "ko");
  expect(book.sheets.map(({ name }) => name).filter((name) => leftOut.includes(name))).toEqual([]);
  expect([...packageTexts(made).values()].join("")).not.toMatch(/prompt="[^"]*●/);
  const own = book.sheetNamed("회의 준비")!;
  expect([own.text(0, 0), own.formula(1, 0), own.value(1, 0)]).toEqual(["●●●(●●●)에게 자료 보내기, ●●● 동석", "=COUNTA(접대인원!A5:A30)", 9]);
  const sheet = book.sheetNamed("방문자명단")!;
  expect([sheet.value(3, 5), sheet.text(4, 5)]).toEqual(["우리 메모", ""]);
});

test("LibreOffice opens it without an error and works everything out anew", async () => {
  const found = await recalculated(made);
  const errors = [...found].flatMap(([name, rows]) => rows.flatMap((row) => row.filter((cell) => /^(#[A-Z/0!?]+[!?A]?|Err:\d+)$/.test(cell)).map((cell) => `${name}: ${cell}`)));
  expect(errors).toEqual([]);
  const summary = found.get("요약")!.flat();
  expect(summary[summary.indexOf("참석 인원") + 1]).toBe("0");
  expect(summary[summary.indexOf("실적 합계") + 1]).toBe("0");
  expect(Number(summary[summary.indexOf("예산 합계") + 1])).toBeGreaterThan(0);
  expect(summary.some((cell) => cell.includes("2027-03-02"))).toBe(true);
});

test("what changes with the days is said: weekdays, days of rest, what is left to type", async () => {
  const notes = async (day: string): Promise<readonly string[]> => (await renewWorkbook(whole, { start: day as Day, today }))!.notes.map(({ message }) => message.en);
  expect(await notes("2027-03-02")).toEqual([expect.stringContaining("Type the visit number")]);
  expect(await notes("2027-02-06")).toEqual([expect.stringContaining("weekdays"), expect.stringContaining("days of rest"), expect.stringContaining("Type")]);
});
