import { checkVisit } from "../../src/actions/check-visit";
import { closeOut } from "../../src/actions/close-out";
import { loadVisit } from "../../src/actions/load-visit";
import { showCloseOut } from "../../src/actions/show-close-out";
import { undoLast } from "../../src/actions/undo-last";
import { waiveFinding } from "../../src/actions/waive-finding";
import type { Language } from "../../src/language/language";
import type { Day } from "../../src/values/day";
import { bookPicture } from "../kit/book-picture";
import { sampleJson } from "../kit/sample";
import { workbench, type Workbench } from "../kit/workbench";
import { unclosedSample } from "../kit/unclosed-sample";

const today = "2026-11-20" as Day;

async function opened(json: Record<string, unknown>, language: Language = "ko"): Promise<Workbench> {
  const bench = workbench();
  await loadVisit({ json, language });
  return bench;
}

const close = (reasons: Readonly<Record<string, string>> = {}) => closeOut({ today, reasons });

/** What stands under a header of a table in the row of a key, which stands in the table's first column. */
function under({ book }: Workbench, table: string, header: string, key: string): unknown {
  const { area } = book.tableNamed(table)!;
  const column = Array.from({ length: area.right - area.left + 1 }, (_, at) => area.left + at).find((at) => area.sheet.text(area.top, at) === header)!;
  const row = Array.from({ length: area.bottom - area.top }, (_, at) => area.top + 1 + at).find((at) => area.sheet.text(at, area.left) === key)!;
  return area.sheet.value(row, column);
}

test("what is open is shown, with what the visit comes to; nothing is written", async () => {
  const bench = await opened(unclosedSample({ task: true, evidence: true }));
  const before = bookPicture(bench.book);
  const { status, open, unreasoned, totals, advance, isReady } = await showCloseOut({ today });
  expect([status, isReady]).toEqual(["running", true]);
  expect(open.map(({ finding }) => finding.rule).sort()).toEqual(["CLO-04", "EXP-02"]);
  expect(unreasoned.map(({ category, why }) => [category, why])).toEqual([["meeting", "differs"], ["tour", "over"], ["contingency", "differs"]]);
  const { settlement } = sampleJson() as { settlement: Record<string, unknown> };
  expect(totals).toMatchObject({
    budget: settlement["budget_total"],
    actual: settlement["actual_total"],
    supply: settlement["supply_total"],
    vat: settlement["vat_total"],
    vatDeductible: settlement["vat_deductible_total"],
    perGuest: settlement["per_guest"],
    guestDays: settlement["guest_days"],
    perGuestDay: settlement["per_guest_day"],
    guests: 12,
  });
  expect(Object.fromEntries(totals.byPayment)).toEqual({ transfer: 3_510_000, companyCard: 12_399_600, advanceCash: 213_000 });
  expect(totals.byAccount.reduce((sum, [, total]) => sum + total, 0)).toBe(settlement["actual_total"]);
  expect(advance).toEqual({ amount: 500_000, spent: 213_000, returned: 287_000, balance: 0 });
  expect(bookPicture(bench.book)).toEqual(before);
});

test("with something open the papers are filled, but the visit is not closed; undo takes that back", async () => {
  const bench = await opened(unclosedSample({ task: true }));
  const before = bookPicture(bench.book);
  const { message, open, undoable } = await close();
  expect([message.en, open.length, undoable]).toEqual([expect.stringContaining("not closed"), 1, true]);
  expect((await checkVisit({ today, minutes: 0 })).heading.status).toBe("running");
  await undoLast();
  expect(bookPicture(bench.book)).toEqual(before);
});

test("with nothing open the visit is closed in three syncs: reasons written, papers filled, status set; undo takes all of it back", async () => {
  const bench = await opened(unclosedSample({}));
  const before = bookPicture(bench.book);
  bench.host.meter.reset();
  expect(await close({ meeting: "촬영 1시간 취소 환급", tour: "=보호구 단가 조정" })).toMatchObject({ open: [], undoable: true });
  expect(bench.host.meter.syncs).toBeLessThanOrEqual(3);
  const { heading, findings } = await checkVisit({ today, minutes: 0 });
  expect(heading.status).toBe("closed");
  expect(findings.map(({ finding }) => finding.rule)).toEqual(["ITN-07", "EXP-08"]);
  expect([under(bench, "tblSettlement", "사유", "회의비"), under(bench, "tblSettlement", "사유", "참관비")]).toEqual(["촬영 1시간 취소 환급", "=보호구 단가 조정"]);
  expect(under(bench, "tblSettlement", "예산 줄", "연회비")).toBe("BG07, BG08, BG09, BG10, BG11");
  const { book } = bench;
  const counts = ["sm_must_count", "sm_should_count"].map((name) => book.names.find((item) => item.name === name)!).map((item) => book.evaluate(item.formula, book.active, 0, 0));
  expect(counts).toEqual([0, 2]);
  await undoLast();
  expect(bookPicture(bench.book)).toEqual(before);
});

test("what people typed on the papers survives a refill, a reason that stands already too; closing again changes nothing", async () => {
  const bench = await opened(unclosedSample({}));
  const { area } = bench.book.tableNamed("tblSettlement")!;
  await close({ meeting: "촬영 취소", tour: "단가", contingency: "미사용" });
  bench.book.edit("user", "typing", () => {
    area.sheet.put(area.top + 1, area.left + 5, "객실 단가 협의");
  });
  const before = bookPicture(bench.book);
  const { message, undoable } = await close({ meeting: "다른 사유" });
  expect([message.en, undoable]).toEqual([expect.stringContaining("closed already"), false]);
  expect(bookPicture(bench.book)).toEqual(before);
  expect(under(bench, "tblSettlement", "사유", "숙박비")).toBe("객실 단가 협의");
});

test("numbers that were pasted over formulas are put right by closing, not asked for", async () => {
  const bench = await opened(unclosedSample({}));
  const { area } = bench.book.tableNamed("tblSettlement")!;
  bench.book.edit("user", "typing", () => {
    area.sheet.put(area.top + 1, area.left + 2, 1);
  });
  expect((await showCloseOut({ today })).open).toEqual([]);
  await close();
  expect(under(bench, "tblSettlement", "실적", "숙박비")).toBe(5_690_000);
});

test("a must that is let stand is counted apart and does not keep the visit open", async () => {
  await opened(unclosedSample({ task: true }));
  const { findings } = await checkVisit({ today, minutes: 0, status: "closed" });
  const task = findings.find(({ finding }) => finding.rule === "CLO-04")!;
  await waiveFinding(task, { reason: "다음 방문에서", by: "한서준", on: today, today, status: "closed" });
  const { open, waived } = await showCloseOut({ today });
  expect([open, waived.map(({ finding, waiver }) => [finding.rule, waiver.by])]).toEqual([[], [["CLO-04", "한서준"]]]);
});

test("without the papers' sheets it is said which one is missing", async () => {
  const { visit, visitors, hosts } = unclosedSample({});
  await opened({ visit, visitors, hosts });
  expect((await showCloseOut({ today })).isReady).toBe(false);
  await expect(close()).rejects.toMatchObject({ values: { sheet: { en: "Settlement" } } });
});
