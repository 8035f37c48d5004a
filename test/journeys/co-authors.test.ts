import { addSheets } from "../../src/actions/add-sheets";
import { loadVisit } from "../../src/actions/load-visit";
import { undoLast } from "../../src/actions/undo-last";
import { Failure } from "../../src/excel/failure";
import { say } from "../../src/language/say";
import { insertCells } from "../../src/workbench/engine/reshape/insert-cells";
import type { Book } from "../../src/workbench/engine/model";
import { lastColumn } from "../../src/workbench/engine/address";
import { bookPicture } from "../kit/book-picture";
import { sheetNamed, workbench, type Workbench } from "../kit/workbench";

let bench: Workbench;
beforeEach(async () => {
  bench = workbench();
  await addSheets({ sheets: ["visitors", "summary", "settlement"], language: "ko" });
});
afterEach(() => bench.close());

const visit = { visitors: Array.from({ length: 4 }, (_, at) => ({ id: `V${at + 1}`, status: "참석", name_ko: `손님 ${at + 1}`, company: "한빛" })) };
const load = (json: unknown = visit) => loadVisit({ json, language: "ko" });
const spot = (table: string, header: string, row: number): readonly [sheet: string, row: number, column: number] => {
  const { area, columns } = bench.book.tableNamed(table)!;
  return [area.sheet.name, area.top + 1 + row, area.left + columns.findIndex(({ name }) => name === header)];
};
const value = (table: string, header: string, row: number): unknown => {
  const [sheet, at, column] = spot(table, header, row);
  return sheetNamed(bench, sheet).value(at, column);
};
const typing = (table: string, header: string, row: number, text: string) => (book: Book): void => {
  const [sheet, at, column] = spot(table, header, row);
  book.sheetNamed(sheet)!.put(at, column, text);
};
const editBeforeSync = (at: number, edit: (book: Book) => void): void => bench.host.disturbances.editBeforeSync(at, edit);
const loseAnswer = (at: number): void => bench.host.disturbances.failSync({ at, code: "GeneralException", when: "after" });

async function failureOf(work: () => Promise<unknown>): Promise<Failure> {
  const error: unknown = await work().then(() => null, (reason: unknown) => reason);
  if (error instanceof Failure) return error;
  throw new Error(`No failure: ${String(error)}`);
}
const told = ({ what, values }: Failure, language: "ko" | "en" = "ko"): string => say(what, language, values);

test("a cell that another person fills between our reading and our writing keeps what she wrote; nothing else has changed", async () => {
  editBeforeSync(3, typing("tblVisitors", "성명(한글)", 1, "그사이 적은 이름"));
  const failure = await failureOf(load);
  const [sheet, row] = spot("tblVisitors", "성명(한글)", 1);
  expect(told(failure)).toMatch(new RegExp(`^다른 사람이 그사이 ${sheet}!.*${row + 1} 셀을 고쳐서`));
  expect(told(failure, "en")).toContain("Somebody changed");
  expect([0, 1, 2].map((at) => value("tblVisitors", "성명(한글)", at))).toEqual([null, "그사이 적은 이름", null]);
  await load();
  expect(value("tblVisitors", "성명(한글)", 1)).toBe("손님 2");
  await undoLast();
  expect(value("tblVisitors", "성명(한글)", 1)).toBe("그사이 적은 이름");
});

test("a cell that is none of ours may be filled meanwhile: the work is done, and it stays", async () => {
  editBeforeSync(3, (book) => book.sheetNamed("Sheet1")!.put(5, 5, "her note"));
  await load();
  expect([value("tblVisitors", "성명(한글)", 3), sheetNamed(bench, "Sheet1").value(5, 5)]).toEqual(["손님 4", "her note"]);
});

test.each([
  ["a row inserted above the table", (book: Book): void => void insertCells({ sheet: book.tableNamed("tblVisitors")!.area.sheet, top: 1, bottom: 1, left: 0, right: lastColumn }, "down")],
  ["the table moved by a column", (book: Book): void => void insertCells({ sheet: book.tableNamed("tblVisitors")!.area.sheet, top: 0, bottom: 1048575, left: 0, right: 0 }, "right")],
  ["the sheet renamed", (book: Book): void => book.renameSheet(book.tableNamed("tblVisitors")!.area.sheet, "손님들")],
  ["the sheet deleted", (book: Book): void => book.removeSheet(book.tableNamed("tblVisitors")!.area.sheet)],
] as const)("%s meanwhile: nothing is written anywhere, in words", async (_, edit) => {
  let after: unknown;
  editBeforeSync(3, (book) => {
    edit(book);
    after = bookPicture(book);
  });
  const failure = await failureOf(load);
  expect(failure.remedy.ko).toContain("다시 실행");
  expect(bookPicture(bench.book)).toEqual(after);
});

test("what another person types while we put back stays, and is named", async () => {
  loseAnswer(3);
  editBeforeSync(4, typing("tblVisitors", "회사", 2, "다른 회사"));
  const failure = await failureOf(load);
  const [sheet, row] = spot("tblVisitors", "회사", 2);
  expect(told(failure)).toMatch(new RegExp(`남겨 두었습니다: ${sheet}![A-Z]+${row + 1}$`));
  expect([0, 1, 2, 3].map((at) => value("tblVisitors", "회사", at))).toEqual([null, null, "다른 회사", null]);
});

test("a sheet that we add and must take back is left when somebody has typed on it already", async () => {
  loseAnswer(3);
  editBeforeSync(4, (book) => book.sheetNamed("숙박")!.put(40, 3, "벌써 적음"));
  const failure = await failureOf(() => addSheets({ sheets: ["lodging", "menu"], language: "ko" }));
  expect(told(failure)).toContain("숙박!D41");
  expect(sheetNamed(bench, "숙박").value(40, 3)).toBe("벌써 적음");
  expect(bench.book.sheetNamed("메뉴")).toBeNull();
});

test("undo takes nothing away that was typed since: on an added sheet nothing is undone, and the cells are named", async () => {
  await addSheets({ sheets: ["lodging"], language: "ko" });
  const [sheet, row, column] = spot("tblRooms", "호실", 0);
  bench.book.edit("user", "typing", () => sheetNamed(bench, sheet).put(row, column, "1203"));
  const done = bookPicture(bench.book);
  expect(told(await failureOf(undoLast))).toMatch(/^되돌리면 그 뒤에 적은 1칸이 없어져서/);
  expect(bookPicture(bench.book)).toEqual(done);
  bench.book.edit("user", "typing", () => sheetNamed(bench, sheet).put(row, column, null));
  await undoLast();
  expect(bench.book.sheetNamed(sheet)).toBeNull();
});

test("undo leaves the cells that were changed since, and says which", async () => {
  await load();
  bench.host.disturbances.editAsRemote(typing("tblVisitors", "회사", 2, "새 회사"));
  const { also } = await undoLast();
  expect(also?.map(({ message, values }) => say(message, "ko", values))).toEqual([expect.stringMatching(/1칸은 그대로 두었습니다: 방문자명단!/)]);
  expect([1, 2].map((at) => value("tblVisitors", "회사", at))).toEqual([null, "새 회사"]);
});

test("rows that a table grew by are kept when something was typed under them", async () => {
  const many = { visitors: Array.from({ length: 40 }, (_, at) => ({ id: `V${at + 1}`, status: "참석", name_ko: `손님 ${at + 1}` })) };
  await load(many);
  const { area } = bench.book.tableNamed("tblVisitors")!;
  bench.book.edit("user", "typing", () => area.sheet.put(area.bottom + 1, area.left + 1, "참석"));
  const done = bookPicture(bench.book);
  expect((await failureOf(undoLast)).remedy.ko).toContain("비운 뒤");
  expect(bookPicture(bench.book)).toEqual(done);
});

test("a protected sheet: the failure names it and says what to do, and all is as before", async () => {
  const [sheet] = spot("tblVisitors", "회사", 0);
  sheetNamed(bench, sheet).protection = { options: {} };
  const before = bookPicture(bench.book);
  const failure = await failureOf(() => loadVisit({ json: { ...visit, hosts: [{ id: "H1", name_ko: "주인" }] }, language: "ko" }));
  expect([failure.code, told(failure), say(failure.remedy, "ko", failure.values)]).toEqual([
    "AccessDenied",
    "'방문자명단' 시트가 보호되어 쓸 수 없습니다. 통합 문서는 실행하기 전 그대로입니다.",
    "'방문자명단' 시트에서 검토 > 시트 보호 해제를 한 뒤 다시 실행하세요.",
  ]);
  expect(bookPicture(bench.book)).toEqual(before);
  sheetNamed(bench, sheet).protection = null;
  await load();
  expect(value("tblVisitors", "회사", 0)).toBe("한빛");
});
