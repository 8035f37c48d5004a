import { loadVisit } from "../../src/actions/load-visit";
import { makePaper } from "../../src/actions/make-paper";
import { undoLast } from "../../src/actions/undo-last";
import type { Day } from "../../src/values/day";
import { sampleJson } from "../kit/sample";
import { sheetNamed, workbench, type Workbench } from "../kit/workbench";

const today = "2026-11-20" as Day;

/** What stands on a sheet, row by row. */
function textsOn(bench: Workbench, name: string): readonly (readonly unknown[])[] {
  const sheet = sheetNamed(bench, name);
  const used = sheet.usedArea(true)!;
  return Array.from({ length: used.bottom + 1 }, (_, row) => Array.from({ length: used.right + 1 }, (_none, column) => sheet.value(row, column)).filter((value) => value !== null && value !== ""));
}

test("the settlement is printed as the sheets stand, to the won, its waivers by rule and name alone; undo takes it away", async () => {
  const bench = workbench();
  const waivers = [{ no: 1, rule: "MENU-01", sheet: "연회메뉴", item: "M104", what: "율리아 브란트: 채식인데 한우", reason: "본인이 괜찮다고 함", by: "한서준", on: "2026-11-09" }];
  await loadVisit({ json: { ...sampleJson(), waivers }, language: "ko" });
  const before = bench.book.sheets.map(({ name }) => name);
  await makePaper({ today, paper: "settlement-paper", language: "ko" });
  const [added] = bench.book.sheets.map(({ name }) => name).filter((name) => !before.includes(name));
  const rows = textsOn(bench, added!);
  expect(rows).toContainEqual(["합계", 16_947_000, 16_122_600, 824_400, 95.1]);
  expect(rows).toContainEqual(["참석 인원", "12", "1인당 비용", "1,343,550"]);
  const waiver = rows.find((row) => row.includes("MENU-01"));
  expect(waiver).toHaveLength(6);
  expect(rows.flat().join("\n")).not.toMatch(/채식|본인이 괜찮다고/);
  await undoLast();
  expect(bench.book.sheets.map(({ name }) => name)).toEqual(before);
});
