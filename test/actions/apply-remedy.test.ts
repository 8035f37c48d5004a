import { applyRemedy } from "../../src/actions/apply-remedy";
import { checkVisit } from "../../src/actions/check-visit";
import { goToCell } from "../../src/actions/go-to-cell";
import { loadVisit } from "../../src/actions/load-visit";
import { undoLast } from "../../src/actions/undo-last";
import type { Day } from "../../src/values/day";
import { bookPicture } from "../kit/book-picture";
import { sampleJson } from "../kit/sample";
import { sheetNamed, workbench } from "../kit/workbench";

test("a finding is one step from its cell, its remedy puts it right, and undo takes that back", async () => {
  const bench = workbench();
  const json = sampleJson() as Record<string, Record<string, unknown>[]>;
  json["banquets"]![0]!["staff_arrive_at"] = "2026-11-10T18:00";
  await loadVisit({ json, language: "ko" });
  const before = bookPicture(bench.book);
  const check = async () => (await checkVisit({ today: "2026-11-20" as Day, minutes: 0 })).findings.filter(({ finding }) => finding.rule === "BAN-03");
  const [found] = await check();
  await goToCell(found!.address!);
  const { sheet, top, left } = bench.book.selection;
  expect([sheet.name, sheet.value(top, left)]).toEqual(["연회", expect.closeTo(46336.75, 6)]);
  await applyRemedy(found!);
  expect(await check()).toEqual([]);
  await expect(applyRemedy(found!)).rejects.toThrow("changed since");
  await undoLast();
  expect(bookPicture(bench.book)).toEqual(before);
  bench.close();
});

test("several cells, a new row and a formula: what the rules ask for is what stands in the workbook", async () => {
  const bench = workbench();
  const json = sampleJson() as Record<string, Record<string, unknown>[]>;
  json["visitors"]![11]!["status"] = "취소";
  const [gone] = json["menu_substitutions"]!.splice(0, 1);
  await loadVisit({ json, language: "ko" });
  const find = async (rule: string) => (await checkVisit({ today: "2026-11-20" as Day, minutes: 0 })).findings.filter(({ finding }) => finding.rule === rule);

  const held = await find("VIS-15");
  expect([...new Set(held.map(({ finding }) => finding.place?.part))].sort()).toEqual(["banquets", "itinerary", "meetingSeats", "meetings", "menuSubstitutions", "rides", "rooms", "seats"]);
  expect(held[0]!.cells!.length).toBeGreaterThan(10);
  await applyRemedy(held[0]!);
  expect(await find("VIS-15")).toEqual([]);

  const [hungry] = await find("MENU-02");
  expect(hungry!.cells!.map(({ to }) => to)).toEqual([gone!["visitor_id"], gone!["dish_id"], gone!["alternative_id"]].map((id) => ({ ko: id, en: id })));
  await applyRemedy(hungry!);
  expect((await find("MENU-02")).map(({ finding }) => finding.values)).not.toContainEqual(hungry!.finding.values);

  const { area, columns } = bench.book.tableNamed("tblBudget")!;
  const budget = sheetNamed(bench, "예산");
  const amount = [area.top + 1, area.left + columns.findIndex(({ name }) => name.startsWith("금액"))] as const;
  budget.put(...amount, 1);
  const [typedOver] = await find("BUD-01");
  await applyRemedy(typedOver!);
  expect(await find("BUD-01")).toEqual([]);
  expect(budget.formula(...amount)).toMatch(/^=/);
  bench.close();
});
