import { addSheets } from "../../src/actions/add-sheets";
import { applyRemedy } from "../../src/actions/apply-remedy";
import { checkVisit } from "../../src/actions/check-visit";
import { exportVisit } from "../../src/actions/export-visit";
import { fillSettlement } from "../../src/actions/fill-settlement";
import { fillSummary } from "../../src/actions/fill-summary";
import { loadVisit } from "../../src/actions/load-visit";
import { undoLast } from "../../src/actions/undo-last";
import { waiveFinding } from "../../src/actions/waive-finding";
import { withdrawWaiver } from "../../src/actions/withdraw-waiver";
import { readCells } from "../../src/excel/read-cells";
import type { Language } from "../../src/language/language";
import type { Day } from "../../src/values/day";
import { readVisit } from "../../src/visit/read-visit";
import { openWorkbench } from "../../src/workbench/host/node-host";
import { bookPicture } from "../kit/book-picture";
import { sampleJson } from "../kit/sample";
import { sheetNamed, workbench, type Workbench } from "../kit/workbench";

const today = "2026-11-20" as Day;
const wish = { reason: "앞 행사와 겹쳐 호텔과 합의", by: "한서준", on: "2026-11-09" as Day, today };

let bench: Workbench;
beforeEach(() => {
  bench = workbench();
});
afterEach(() => bench.close());

/** The sample visit's banquets, hosts and closing papers, with reception staff ten minutes late for the first dinner. */
function lateSample(): unknown {
  const { visit, hosts, banquets, settlement, summary } = sampleJson();
  const [first, ...others] = banquets as readonly object[];
  return { visit, hosts, banquets: [{ ...first, staff_arrive_at: "2026-11-10T17:40" }, ...others], settlement, summary };
}

async function late() {
  const { findings, waived, counts } = await checkVisit({ today, minutes: 0 });
  const isLate = ({ finding }: { finding: { rule: string } }): boolean => finding.rule === "BAN-03";
  return { standing: findings.filter(isLate), waived: waived.filter(isLate), must: counts.must, remarks: findings.filter(({ finding }) => finding.rule.startsWith("WAIVER")).map(({ finding }) => finding.rule) };
}

/** The row and column of a table's cell, by its header in either language. */
function spot(table: string, header: RegExp, row: number): readonly [row: number, column: number] {
  const { area, columns } = bench.book.tableNamed(table)!;
  return [area.top + 1 + row, area.left + columns.findIndex(({ name }) => header.test(name))];
}

function put(sheet: string, table: string, header: RegExp, row: number, value: string | number | null): void {
  sheetNamed(bench, sheet).put(...spot(table, header, row), value);
}

/** The texts of a table's rows that hold any. */
function rowsOf(sheet: string, table: string): readonly (readonly string[])[] {
  const { area, columns } = bench.book.tableNamed(table)!;
  const on = sheetNamed(bench, sheet);
  return Array.from({ length: area.bottom - area.top }, (_, row) => columns.map((_each, column) => on.text(area.top + 1 + row, area.left + column))).filter((row) => row.some((text) => text !== ""));
}

const words = { ko: { banquets: "연회", waivers: "예외승인", settlement: "정산서" }, en: { banquets: "Banquets", waivers: "Waivers", settlement: "Settlement" } } as const;

describe.each(["ko", "en"] as const)("in %s", (language: Language) => {
  const titles = words[language];
  beforeEach(() => loadVisit({ json: lateSample(), language }));

  test("waived, saved and opened again it stays waived; the cell changed, the finding is back and the waiver says it has expired", async () => {
    const before = bookPicture(bench.book);
    const { standing: [found], must } = await late();
    await waiveFinding(found!, wish);
    expect(await late()).toMatchObject({ standing: [], must: must - 1, remarks: [] });
    const bytes = await bench.book.save();
    await undoLast();
    expect(bookPicture(bench.book)).toEqual(before);
    bench.close();
    bench = await openWorkbench(bytes);
    expect((await late()).waived.map(({ waiver: { reason, by, hostId, on } }) => [reason, by, hostId, on])).toEqual([[wish.reason, "한서준", "H01", "2026-11-09"]]);
    put(titles.banquets, "tblBanquets", /^(접대원도착|Staff arrive)/, 0, 46336.74);
    const after = await late();
    expect([after.standing.length, after.waived.length, after.remarks]).toEqual([1, 0, ["WAIVER-EXPIRED"]]);
  });

  test("rows that move and a workbook in the other language leave it in force", async () => {
    const { standing: [found] } = await late();
    await waiveFinding(found!, wish);
    const { json } = await exportVisit({ today });
    expect(json["waivers"]).toMatchObject([{ no: 1, rule: "BAN-03", sheet: titles.banquets, item: "B1", by: "한서준" }]);
    const banquets = json["banquets"] as unknown[];
    bench.close();
    bench = workbench();
    await loadVisit({ json: { ...json, banquets: [...banquets].reverse() }, language: language === "ko" ? "en" : "ko" });
    expect(await late()).toMatchObject({ standing: [], waived: [{ waiver: { no: 1 } }], remarks: [] });
  });

  test("withdrawn, the finding is back and the row stays with its day; undo puts it in force again", async () => {
    const { standing: [found] } = await late();
    await waiveFinding(found!, wish);
    const { waiver } = (await late()).waived[0]!;
    await withdrawWaiver(waiver, { today });
    expect(await late()).toMatchObject({ standing: [{ finding: { rule: "BAN-03" } }], waived: [] });
    expect(rowsOf(titles.waivers, "tblWaiver")[0]!.join()).toContain("2026-11-20");
    await expect(withdrawWaiver(waiver, { today })).rejects.toThrow("changed since");
    await undoLast();
    expect(await late()).toMatchObject({ standing: [], remarks: [] });
  });

  test("a row typed by hand covers with rule, item, reason, name and day; its remedy seals it", async () => {
    const cells: readonly (readonly [RegExp, string | number])[] = [[/^(규칙|Rule)/, "ban-03"], [/^(대상|Item)/, "b1"], [/^(사유|Reason)/, "합의"], [/^(승인자|Approved by)/, "H01"], [/^(승인일|Approved on)/, 46335]];
    for (const [header, value] of cells) put(titles.waivers, "tblWaiver", header, 0, value);
    expect(await late()).toMatchObject({ standing: [], remarks: ["WAIVER-OPEN"] });
    const { findings } = await checkVisit({ today, minutes: 0 });
    await applyRemedy(findings.find(({ finding }) => finding.rule === "WAIVER-OPEN")!);
    expect(await late()).toMatchObject({ standing: [], remarks: [] });
    put(titles.banquets, "tblBanquets", /^(접대원도착|Staff arrive)/, 0, 46336.74);
    expect((await late()).remarks).toEqual(["WAIVER-EXPIRED"]);
  });

  test("the settlement lists every waiver with its state, seals those typed by hand, and twice changes nothing; undo empties it", async () => {
    const { standing: [found] } = await late();
    await waiveFinding(found!, wish);
    put(titles.waivers, "tblWaiver", /^(규칙|Rule)/, 1, "ROOM-04");
    const before = bookPicture(bench.book);
    await fillSettlement({ today, language });
    const [first, second] = rowsOf(titles.settlement, "tblSettlementWaivers");
    expect(first).toEqual(expect.arrayContaining(["1", "BAN-03", "한서준", wish.reason, expect.stringContaining("2026-11-09"), language === "ko" ? "유효" : "In force"]));
    expect(second).toEqual(expect.arrayContaining(["2", "ROOM-04", language === "ko" ? "미비" : "Incomplete"]));
    const filled = bookPicture(bench.book);
    expect((await fillSettlement({ today, language })).undoable).toBe(false);
    expect(bookPicture(bench.book)).toEqual(filled);
    await undoLast();
    expect(bookPicture(bench.book)).toEqual(before);
  });

  test("the summary counts what is let stand apart from what is found", async () => {
    const { standing: [found], must } = await late();
    await waiveFinding(found!, wish);
    await fillSummary({ today, language });
    const { summary } = await Excel.run(async (context) => readVisit(await readCells(context), { today }).visit);
    expect(summary).toMatchObject({ mustCount: must - 1, waivedCount: 1 });
  });
});

test("without a waiver the settlement says that there is none", async () => {
  await loadVisit({ json: lateSample(), language: "ko" });
  await fillSettlement({ today, language: "ko" });
  expect(rowsOf("정산서", "tblSettlementWaivers").map((row) => row.filter((text) => text !== ""))).toEqual([["없음"]]);
});

test("the sheet comes with the first waiver when it is not there, and goes with its undo", async () => {
  await loadVisit({ json: lateSample(), language: "ko" });
  bench.book.removeSheet(sheetNamed(bench, "예외승인"));
  const before = bookPicture(bench.book);
  const { standing: [found] } = await late();
  const missed = (await checkVisit({ today, minutes: 0 })).findings.filter(({ finding }) => finding.rule === "READ-SHEET");
  expect(JSON.stringify(missed)).not.toContain("예외승인");
  await waiveFinding(found!, wish);
  expect(rowsOf("예외승인", "tblWaiver")).toHaveLength(1);
  await undoLast();
  expect(bookPicture(bench.book)).toEqual(before);
});

test("a full table grows by one row, formulas and all, and what was typed in it stays", async () => {
  await loadVisit({ json: lateSample(), language: "ko" });
  const { area } = bench.book.tableNamed("tblWaiver")!;
  const rows = area.bottom - area.top;
  for (let row = 0; row < rows; row += 1) put("예외승인", "tblWaiver", /^사유/, row, `=${row}`);
  const { standing: [found] } = await late();
  await waiveFinding(found!, { ...wish, reason: "=1+1" });
  const { area: grown } = bench.book.tableNamed("tblWaiver")!;
  expect(grown.bottom).toBe(area.bottom + 1);
  const [row, column] = spot("tblWaiver", /^사유/, rows);
  expect([sheetNamed(bench, "예외승인").formula(row, column), sheetNamed(bench, "예외승인").value(row, column)]).toEqual([null, "=1+1"]);
  expect(sheetNamed(bench, "예외승인").formula(...spot("tblWaiver", /^확인/, rows))).not.toBeNull();
});

test("a finding that has changed since the check is not waived", async () => {
  await loadVisit({ json: lateSample(), language: "ko" });
  const { standing: [found] } = await late();
  put("연회", "tblBanquets", /^접대원도착/, 0, 46336.74);
  const before = bookPicture(bench.book);
  await expect(waiveFinding(found!, wish)).rejects.toThrow("changed since");
  expect(bookPicture(bench.book)).toEqual(before);
});

test("new sheets hold a table of waivers in both languages", async () => {
  await addSheets({ language: "en", sheets: ["waivers"] });
  expect(bench.book.tableNamed("tblWaiver")!.columns.map(({ name }) => name).slice(0, 3)).toEqual(["No.", "Rule", "Sheet"]);
});
