import { addSheets } from "../../src/actions/add-sheets";
import { applyStandards } from "../../src/actions/apply-standards";
import { checkVisit } from "../../src/actions/check-visit";
import { loadVisit } from "../../src/actions/load-visit";
import { settleEdition } from "../../src/actions/settle-edition";
import { showStandards, type StandardsShown } from "../../src/actions/show-standards";
import { tryStandards } from "../../src/actions/try-standards";
import { undoLast } from "../../src/actions/undo-last";
import { Failure } from "../../src/excel/failure";
import { say } from "../../src/language/say";
import type { Day } from "../../src/values/day";
import type { StandardEdit } from "../../src/visit/with-standards";
import { bookPicture } from "../kit/book-picture";
import { sampleJson } from "../kit/sample";
import { sheetNamed, typeAsUser, workbench, type Workbench } from "../kit/workbench";

const today = "2026-11-20" as Day;
let bench: Workbench;
beforeEach(() => {
  bench = workbench();
});
afterEach(() => bench.close());

/** The request, the budget and what they are held against: enough to see numbers matter. */
function smallVisit(): Record<string, unknown> {
  const { visit, visitors, rooms, banquets, budget, ranks, standards } = sampleJson();
  return { visit, visitors, rooms, banquets, budget, ranks, standards };
}

function cellOf({ groups }: StandardsShown, english: string) {
  const found = groups.flatMap(({ cells }) => cells).find(({ label }) => label.en === english);
  if (!found) throw new Error(`no standard ${english}`);
  return found;
}

const editOf = (shown: StandardsShown, english: string, value: number | string): StandardEdit => {
  const { part, row, column } = cellOf(shown, english);
  return { part, row, column, value };
};

/** The cell of 기준표 beside a limit's key. */
function valueAt(key: string, header = "값"): unknown {
  const { area, columns } = bench.book.tableNamed("tblParam")!;
  const at = (name: string): number => area.left + columns.findIndex((column) => column.name === name);
  for (let row = area.top + 1; row <= area.bottom; row += 1) if (area.sheet.value(row, at("항목")) === key) return area.sheet.value(row, at(header));
  throw new Error(`no limit ${key}`);
}

test("what is tried is told with its cells and amounts, and nothing is written; applied, it holds, and can be undone", async () => {
  await loadVisit({ json: smallVisit(), language: "ko" });
  const before = bookPicture(bench.book);
  const shown = await showStandards({ today });
  const edits = [editOf(shown, "A · Banquet per head", 50_000), editOf(shown, "Contingency at most", 1)];
  const tried = await tryStandards({ today, edits });
  expect(bookPicture(bench.book)).toEqual(before);
  expect(tried.changes.map(({ label, old, value }) => [label.ko, old, value])).toEqual([["A등급 · 연회 1인", 100_000, 50_000], ["예비비 한도", 10, 1]]);
  expect(new Set(tried.come.map(({ finding }) => finding.rule))).toEqual(new Set(["BAN-10", "BUD-02", "BUD-03", "READ-STANDARD"]));
  expect(tried.come.find(({ finding }) => finding.rule === "BAN-10")?.address?.sheet).toBe("연회");
  expect(tried.go).toEqual([]);
  expect(tried.allowances.find(({ after }) => after.name.en === "Banquet per head, at most")).toMatchObject({ before: 100_000, after: { amount: 50_000 } });
  await applyStandards(tried.changes);
  const rules = (await checkVisit({ today, minutes: 0 })).findings.map(({ finding }) => finding.rule);
  expect(rules).toEqual(expect.arrayContaining(["BAN-10", "BUD-02", "BUD-03"]));
  expect(valueAt("contingency_max_pct")).toBe(1);
  await undoLast();
  expect(bookPicture(bench.book)).toEqual(before);
});

test("a cell that changed since it was tried is not written over", async () => {
  await addSheets({ sheets: ["request", "standards"], language: "ko" });
  const shown = await showStandards({ today });
  const { changes } = await tryStandards({ today, edits: [editOf(shown, "Idle gap worth a word", 60)] });
  const { area, columns } = bench.book.tableNamed("tblParam")!;
  typeAsUser(bench, area.sheet.name, area.top + 1 + changes[0]!.edit.row, area.left + columns.findIndex(({ name }) => name === "값"), 90);
  await expect(applyStandards(changes)).rejects.toThrow(Failure);
  expect(valueAt("idle_gap_warn_min")).toBe(90);
});

test("a file of one visit's standards brings them to another: limits with their source, grades, ranks and own words; what it does not tell stays", async () => {
  await addSheets({ sheets: ["request", "standards"], language: "en" });
  const file = {
    standards: {
      params: { rest_min_hours: { value: 10, source: "사내 규정 3조", valid_from: "2026-01-01" }, level_tolerance: 2, no_such_limit: 7, work_opens: "08:30" },
      grades: [{ grade: "A", banquet_cap: 120_000 }, { grade: "D", host_rank_max: 10, room_cap: { else: 90_000 }, banquet_cap: 20_000, meal_cap: 10_000, gift_cap: 10_000, notice_days: 1 }],
      lists: { payment_method: [{ word: "상품권" }, { word: "법인카드" }] },
      strange: 1,
    },
    ranks: [{ rank: 11, ko: "인턴" }],
  };
  const tried = await tryStandards({ today, edits: [], json: file });
  expect(tried.unknown).toEqual(["standards.params.no_such_limit", "standards.strange"]);
  expect(tried.changes.map(({ label, old, value }) => `${say(label, "ko")}: ${old ?? "–"} → ${value ?? "–"}`)).toEqual([
    "대등으로 보는 직급등급 차이: 1 → 2",
    "업무시간 시작: 09:00 → 08:30",
    "밤 휴식 최소: 9 → 10",
    "밤 휴식 최소 · 근거: 사내 기준 (House) → 사내 규정 3조",
    "밤 휴식 최소 · 시행일: – → 2026-01-01",
    "A등급 · 연회 1인: 100000 → 120000",
    "D등급 · 등급: – → D",
    "D등급 · 최저 주인 직급: – → 10",
    "D등급 · 객실 1박 (그 밖): – → 90000",
    "D등급 · 연회 1인: – → 20000",
    "D등급 · 식사 1인: – → 10000",
    "D등급 · 선물 1인: – → 10000",
    "D등급 · 통지(일 전): – → 1",
    "직급 11 · 직급등급: – → 11",
    "직급 11 · 우리 직위: – → 인턴",
    "결제수단: – → 상품권",
  ]);
  const before = bookPicture(bench.book);
  await applyStandards(tried.changes);
  const { json } = await showStandards({ today });
  expect(json["standards"]).toMatchObject({ params: { rest_min_hours: { value: 10, source: "사내 규정 3조", valid_from: "2026-01-01" }, level_tolerance: 2, work_opens: "08:30", idle_gap_warn_min: 120 } });
  expect((await tryStandards({ today, edits: [], json })).changes).toEqual([]);
  expect((await tryStandards({ today, edits: [], json: file })).changes).toEqual([]);
  await undoLast();
  expect(bookPicture(bench.book)).toEqual(before);
});

test("a file without standards is refused, and so is a workbook", async () => {
  await addSheets({ sheets: ["request", "standards"], language: "ko" });
  await expect(tryStandards({ today, edits: [], json: { visitors: [] } })).rejects.toThrow(Failure);
  bench.close();
  bench = workbench();
  await addSheets({ sheets: ["request"], language: "ko" });
  await expect(showStandards({ today })).rejects.toThrow(Failure);
});

describe("editions", () => {
  const spring = { ...(sampleJson()["visit"] as object), start: "2024-03-11T10:00", end: "2024-03-12T16:00" };

  /** What the check says of the edition. */
  async function told(): Promise<string[]> {
    const { findings } = await checkVisit({ today, minutes: 0 });
    return findings.filter(({ finding }) => finding.rule === "READ-STANDARD").map(({ finding }) => say(finding.message, "ko", finding.values));
  }

  test("a visit of an older edition gets that edition's standards, whether the sheet comes with the file or later", async () => {
    await loadVisit({ json: { visit: spring }, language: "ko" });
    expect([valueAt("edition"), valueAt("graft_meal_krw")]).toEqual(["2024-01-01", 30_000]);
    bench.book.removeSheet(sheetNamed(bench, "기준표"));
    await addSheets({ sheets: ["standards"], language: "ko" });
    expect([valueAt("edition"), valueAt("graft_meal_krw")]).toEqual(["2024-01-01", 30_000]);
    expect(await told()).toEqual([]);
  });

  test("moved over the border the edition is kept until somebody applies the new one, which leaves the company's own values", async () => {
    await loadVisit({ json: { visit: spring, standards: { params: { rest_min_hours: 8, graft_gift_krw: 40_000 } } }, language: "ko" });
    const { sheet, row, column } = startCell();
    typeAsUser(bench, sheet, row, column, "2026-11-10 10:00");
    expect(await told()).toEqual(expect.arrayContaining(["새 기준 2024-08-27이 있습니다 – 지금은 2024-01-01 기준으로 점검합니다"]));
    expect(valueAt("graft_meal_krw")).toBe(30_000);
    const before = bookPicture(bench.book);
    await settleEdition({ today, choice: "apply" });
    expect([valueAt("edition"), valueAt("graft_meal_krw"), valueAt("graft_gift_krw"), valueAt("rest_min_hours")]).toEqual(["2024-08-27", 50_000, 40_000, 8]);
    expect((await told()).some((words) => words.includes("새 기준"))).toBe(false);
    await undoLast();
    expect(bookPicture(bench.book)).toEqual(before);
    await settleEdition({ today, choice: "keep" });
    expect([valueAt("edition"), valueAt("graft_meal_krw")]).toEqual(["2024-01-01", 30_000]);
    expect((await told()).some((words) => words.includes("새 기준"))).toBe(false);
    await expect(settleEdition({ today, choice: "apply" })).rejects.toThrow(Failure);
  });

  function startCell() {
    const name = [...bench.book.names].find((each) => each.name === "rq_start")!;
    const [, sheet, letters, row] = /^=?'?([^'!]+)'?!\$([A-Z]+)\$(\d+)$/.exec(name.formula)!;
    return { sheet: sheet!, row: Number(row) - 1, column: letters!.charCodeAt(0) - 65 };
  }
});
