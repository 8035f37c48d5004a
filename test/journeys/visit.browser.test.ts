import sample from "../../assets/sample-visit.json";
import { sheetsInOrder } from "../../src/taskpane/sheet-of-part";
import { openVisitPage, paneIdle, sheetTexts, type VisitPage } from "../kit/visit-page";

// One visit from an empty workbook to a settled one, as a person goes through it: each test goes on where the last ended.

/** Five slips of the keyboard in the sample visit: sheet, header, row of the table, what is typed, and the rule that sees it. */
const slips = [
  ["방문자명단", "전화", 3, "49-000", "VIS-08"],
  ["일정", "시작", 11, "2026-11-11 11:50", "ITN-03"],
  ["숙박", "1박 단가", 1, "360000", "ROOM-04"],
  ["연회", "접대원도착", 0, "2026-11-10 17:40", "BAN-03"],
  ["지출내역", "목적", 2, "접대", "EXP-03"],
] as const;

let visit: VisitPage;
/** Addresses of what was typed wrong, as the pane names them. */
const broken: string[] = [];

beforeAll(async () => {
  visit = await openVisitPage();
});
afterAll(() => visit.close());

const titles = sheetsInOrder.map(({ title }) => title.ko);
const rows = () => visit.pane.locator(".finding");

test("an empty workbook: a new visit adds every sheet", async () => {
  await visit.press("새 접대 시작");
  const names = await visit.page.evaluate(() => window.workbench.sheetNames());
  expect(names.filter((name) => titles.includes(name))).toEqual(titles);
  expect(await visit.pane.getByText(`시트 ${titles.length}개가 모두 있습니다.`).isVisible()).toBe(true);
});

test("the sample visit is filled in", async () => {
  await visit.press("예시 방문 채우기");
  expect(await visit.pane.getByRole("heading", { level: 1 }).textContent()).toBe(sample.visit.title_ko);
  const name = await visit.cellUnder("방문자명단", "성명(한글)", sample.visitors.length - 1);
  expect(await visit.cellText("방문자명단", name)).toBe(sample.visitors.at(-1)!.name_ko);
});

test("it has the findings it is said to have", async () => {
  await visit.goTo("점검");
  await visit.press("다시 점검");
  const found = await rows().evaluateAll((items) => items.map((item) => item.getAttribute("data-rule")));
  expect([...new Set(found)]).toEqual(sample.expected.warnings.map(({ rule }) => rule));
});

test("five cells typed wrong are five findings", async () => {
  const before = await rows().count();
  for (const [sheet, header, row, text] of slips) {
    const address = await visit.cellUnder(sheet, header, row);
    await visit.type(sheet, address, text);
    broken.push(`${sheet}!${address}`);
  }
  await rows().nth(before + slips.length - 1).waitFor();
  await visit.press("다시 점검");
  expect(await rows().count()).toBe(before + slips.length);
  for (const [, , , , rule] of slips) expect(await visit.pane.locator(`[data-rule="${rule}"]`).count()).toBe(1);
});

test("each of them is one Enter away", async () => {
  const addresses = await visit.pane.locator(".finding .cell").allTextContents();
  expect(addresses).toEqual(expect.arrayContaining(broken));
  for (const address of broken) {
    await visit.pane.locator(".finding-main", { has: visit.pane.getByText(address, { exact: true }) }).focus();
    await visit.page.keyboard.press("Enter");
    await paneIdle(visit.pane);
    const { sheet, address: cell } = await visit.page.evaluate(() => window.workbench.activeCell());
    expect(`${sheet}!${cell}`).toBe(address);
  }
});

test("F8 goes through all of them and round", async () => {
  const count = await rows().count();
  await visit.pane.locator(".finding-main").first().focus();
  const first = await visit.pane.locator(".finding .cell").first().textContent();
  for (let times = 0; times < count; times += 1) {
    await visit.page.keyboard.press("F8");
    await paneIdle(visit.pane);
  }
  const { sheet, address } = await visit.page.evaluate(() => window.workbench.activeCell());
  expect(`${sheet}!${address}`).toBe(first);
});

test("Ctrl+Z takes back what was typed, and the findings with it", async () => {
  await visit.page.evaluate(([sheet]) => window.workbench.selectAddress(sheet!, "A1"), [titles[0]]);
  for (let times = 0; times < slips.length; times += 1) await visit.page.keyboard.press("Control+z");
  await visit.press("다시 점검");
  const found = await rows().evaluateAll((items) => items.map((item) => item.getAttribute("data-rule")));
  expect([...new Set(found)]).toEqual(sample.expected.warnings.map(({ rule }) => rule));
});

test("the settlement is worked out again where a number was typed over it; undo puts the number back", async () => {
  const cell = await visit.cellUnder("정산서", "실적", 0);
  const right = await visit.cellText("정산서", cell);
  await visit.type("정산서", cell, "1");
  await visit.goTo("마감");
  await visit.press("정산서 채우기");
  expect(await visit.cellText("정산서", cell)).toBe(right);
  await visit.press("되돌리기");
  expect(await visit.cellText("정산서", cell)).toBe("1");
  await visit.press("정산서 채우기");
  expect(await visit.cellText("정산서", cell)).toBe(right);
});

test("summary and settlement tell the totals of the visit", async () => {
  await visit.press("요약 채우기");
  const { budget_total, actual_total } = sample.expected.totals;
  for (const sheet of ["요약", "정산서"]) {
    const texts = (await sheetTexts(visit.page, sheet)).flat();
    expect(texts).toEqual(expect.arrayContaining([budget_total.toLocaleString("en-US"), actual_total.toLocaleString("en-US")]));
  }
});

test("saved and opened again, it is the same visit", async () => {
  const before = await allTexts();
  const bytes = await visit.page.evaluate(() => window.workbench.save());
  await visit.page.evaluate(() => window.workbench.newBook());
  await visit.pane.getByRole("button", { name: "새 접대 시작" }).waitFor();
  await visit.page.evaluate((saved) => window.workbench.open(saved, "Visit.xlsx"), bytes);
  await visit.pane.getByRole("tab", { name: "점검" }).waitFor();
  await paneIdle(visit.pane);
  expect(await allTexts()).toEqual(before);
  await visit.goTo("점검");
  await visit.press("접대 점검");
  const found = await rows().evaluateAll((items) => items.map((item) => item.getAttribute("data-rule")));
  expect([...new Set(found)]).toEqual(sample.expected.warnings.map(({ rule }) => rule));
});

test("nothing complained meanwhile, and no other machine was asked", () => {
  expect(visit.complaints).toEqual([]);
});

async function allTexts(): Promise<Record<string, string[][]>> {
  const names = await visit.page.evaluate(() => window.workbench.sheetNames());
  return Object.fromEntries(await Promise.all(names.map(async (name) => [name, await sheetTexts(visit.page, name)] as const)));
}
