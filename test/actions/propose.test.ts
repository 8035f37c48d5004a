import { applyProposal } from "../../src/actions/apply-proposal";
import { loadVisit } from "../../src/actions/load-visit";
import { makePaper } from "../../src/actions/make-paper";
import { propose, type Proposed } from "../../src/actions/propose";
import { showPlan } from "../../src/actions/show-plan";
import { undoLast } from "../../src/actions/undo-last";
import { readCells } from "../../src/excel/read-cells";
import { writtenLines } from "../../src/planning/proposal";
import type { Day } from "../../src/values/day";
import { bookPicture } from "../kit/book-picture";
import { sampleJson } from "../kit/sample";
import { sheetNamed, typeAsUser, workbench, type Workbench } from "../kit/workbench";

const today = "2026-11-20" as Day;
const seats = { today, kind: "seating", about: "B1", keeps: true };

type Found = Extract<Proposed, { proposal: unknown }>;

let bench: Workbench;
beforeAll(async () => {
  bench = workbench();
  await loadVisit({ json: sampleJson(), language: "ko" });
});

/** The place of a cell of a table, by its header and by a value in another column. */
function cellOf(table: string, header: string, column: string, value: string): readonly [string, number, number] {
  const found = bench.book.sheets.flatMap((sheet) => sheet.tables.map((each) => ({ sheet, each }))).find(({ each }) => each.name === table);
  if (!found) throw new Error(`There is no table ${table}.`);
  const { sheet, each } = found;
  const { top, left, bottom, right } = each.area;
  const at = (words: string): number => Array.from({ length: right - left + 1 }, (_, index) => left + index).find((index) => sheet.text(top, index).replace(" *", "") === words) ?? -1;
  for (let row = top + 1; row <= bottom; row += 1) if (sheet.value(row, at(column)) === value) return [sheet.name, row, at(header)];
  throw new Error(`There is no ${value} in ${table}.`);
}

/** The cell of a form's field, by its workbook name. */
function fieldOf(name: string): readonly [string, number, number] {
  const area = bench.book.areaOf(bench.book.names.find((each) => each.name === name)?.formula ?? "", null);
  if (!area) throw new Error(`There is no field ${name}.`);
  return [area.sheet.name, area.top, area.left];
}

async function proposal(wish: Parameters<typeof propose>[0]): Promise<Found> {
  const found = await propose(wish);
  if (!found || !("proposal" in found)) throw new Error("There is no proposal.");
  return found;
}

test("the kinds of proposals name the banquets and meetings that there are", async () => {
  const { proposers } = await showPlan({ today });
  expect(proposers.find(({ kind }) => kind === "seating")).toMatchObject({ isReady: true, subjects: [{ id: "B1", name: { ko: "환영 만찬" } }, { id: "B2", name: { ko: "송별 만찬" } }] });
});

test("what stands well stays: no line changes", async () => {
  const { proposal: found, come } = await proposal(seats);
  expect(found.lines.filter(({ fate }) => fate !== "same")).toEqual([]);
  expect(come).toEqual([]);
});

test("seats taken by the wrong guests are proposed anew, applied in one step, and undone without a trace", async () => {
  const [sheet, row, column] = cellOf("tblVisitors", "의전순서", "ID", "V005");
  typeAsUser(bench, sheet, row, column, 2);
  const [, other] = cellOf("tblVisitors", "의전순서", "ID", "V002");
  typeAsUser(bench, sheet, other, column, 3);
  const before = bookPicture(bench.book);
  const found = await proposal(seats);
  expect(found.goes).toBeGreaterThan(0);
  expect(await applyProposal(found)).toMatchObject({ undoable: true });
  const seating = sheetNamed(bench, "좌석배치");
  const [, at, person] = cellOf("tblSeats", "인물ID", "좌석번호", "2");
  expect(seating.value(at, person)).toBe("V005");
  await undoLast();
  expect(bookPicture(bench.book)).toEqual(before);
});

test("a proposal that was made before somebody edited the visit is not written", async () => {
  const found = await proposal({ ...seats, keeps: false });
  const [sheet, row, column] = cellOf("tblVisitors", "의전순서", "ID", "V003");
  typeAsUser(bench, sheet, row, column, 4);
  const before = bookPicture(bench.book);
  await expect(applyProposal(found)).rejects.toMatchObject({ what: { en: expect.stringContaining("has changed since") as string } });
  expect(bookPicture(bench.book)).toEqual(before);
});

test("a proposal can be stopped, and says why there is none", async () => {
  expect(await propose({ ...seats, about: "B9" })).toMatchObject({ trouble: { words: { en: expect.stringContaining("not on the banquets sheet") as string } } });
  expect(await propose({ ...seats, keeps: false }, undefined, () => false)).toBeNull();
});

test("a paper is made beside what is there, twice if wanted, and undone", async () => {
  expect((await showPlan({ today })).papers.find(({ key }) => key === "rooming-list")).toMatchObject({ isReady: true });
  const before = bookPicture(bench.book);
  await makePaper({ today, paper: "rooming-list", language: "ko" });
  await makePaper({ today, paper: "rooming-list", language: "en" });
  expect(bench.book.sheets.map(({ name }) => name).slice(-2)).toEqual(["객실 배정표", "Rooming list"]);
  await undoLast();
  // Only the last change can be undone; the first paper goes as its owner would make it go.
  bench.book.removeSheet(sheetNamed(bench, "객실 배정표"));
  expect(bookPicture(bench.book)).toEqual(before);
});

test("a paper is known as one by a hidden name of its sheet, under whatever name", async () => {
  await makePaper({ today, paper: "rooming-list", language: "ko" });
  bench.book.renameSheet(sheetNamed(bench, "객실 배정표"), "호텔에 보낼 것");
  const { papers } = await Excel.run((context) => readCells(context, { everySheet: true }));
  expect([...papers]).toEqual([["호텔에 보낼 것", "rooming-list"]]);
  expect(bench.book.names.find(({ name }) => name === "visit_paper")?.visible).toBe(false);
});

test("cells of a form are written, the level with the hosts of banquets, and undone without a trace", async () => {
  const [request, gradeRow, gradeColumn] = fieldOf("rq_grade");
  const [, levelRow, levelColumn] = fieldOf("rq_reception_level");
  typeAsUser(bench, request, gradeRow, gradeColumn, "B");
  typeAsUser(bench, request, levelRow, levelColumn, "");
  const [banquets, row, column] = cellOf("tblBanquets", "주인", "ID", "B1");
  typeAsUser(bench, banquets, row, column, "");
  const before = bookPicture(bench.book);
  const wish = { today, kind: "level", keeps: true };
  const found = await proposal(wish);
  expect(found.goes).toBeGreaterThan(0);
  expect(await applyProposal(found)).toMatchObject({ undoable: true });
  const sheet = sheetNamed(bench, request);
  expect([sheet.value(gradeRow, gradeColumn), sheet.value(levelRow, levelColumn), sheetNamed(bench, banquets).value(row, column)]).toEqual(["A", "대등", "H01"]);
  expect(writtenLines((await proposal(wish)).proposal)).toEqual([]);
  await undoLast();
  expect(bookPicture(bench.book)).toEqual(before);
});

test("a budget follows the other sheets: changed cells, new rows, formulas alive, and undone without a trace", async () => {
  const [banquets, row, column] = cellOf("tblBanquets", "인원", "ID", "B1");
  typeAsUser(bench, banquets, row, column, 25);
  const [gifts, giftRow, giftColumn] = cellOf("tblGifts", "품목", "ID", "G12");
  typeAsUser(bench, gifts, giftRow, giftColumn, "인삼차");
  const before = bookPicture(bench.book);
  const wish = { today, kind: "budget", keeps: true };
  expect(await applyProposal(await proposal(wish))).toMatchObject({ undoable: true, values: { added: 1, changed: 2 } });
  const amountOf = (id: string): readonly [unknown, string | null] => {
    const [sheet, line, amount] = cellOf("tblBudget", "금액", "ID", id);
    return [sheetNamed(bench, sheet).value(line, amount), sheetNamed(bench, sheet).formula(line, amount)];
  };
  for (const [id, amount] of [["BG07", 25 * 95_000], ["BG20", 11 * 45_000], ["BG28", 45_000]] as const) expect(amountOf(id)).toEqual([amount, expect.stringMatching(/^=/)]);
  expect(writtenLines((await proposal(wish)).proposal)).toEqual([]);
  await undoLast();
  expect(bookPicture(bench.book)).toEqual(before);
});
