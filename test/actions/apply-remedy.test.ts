import { applyRemedy } from "../../src/actions/apply-remedy";
import { checkVisit } from "../../src/actions/check-visit";
import { goToCell } from "../../src/actions/go-to-cell";
import { loadVisit } from "../../src/actions/load-visit";
import { undoLast } from "../../src/actions/undo-last";
import type { Day } from "../../src/values/day";
import { bookPicture } from "../kit/book-picture";
import { sampleJson } from "../kit/sample";
import { workbench } from "../kit/workbench";

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
