import { everyCell, openVisitPage, paneIdle, type VisitPage } from "../kit/visit-page";

// A flight of the sample visit is two hours late: chosen, looked at, applied to every sheet, undone.

let visit: VisitPage;
let before: unknown;

beforeAll(async () => {
  visit = await openVisitPage();
  await visit.page.getByRole("button", { name: "270" }).click();
  await visit.press("예시로 둘러보기");
  before = await everyCell(visit);
  await visit.goTo("배치");
  await part().waitFor();
  await part().locator("summary").click();
});
afterAll(() => visit.close());

const part = () => visit.pane.locator("details.plan-part", { has: visit.pane.locator("summary", { hasText: "항공편 지연·변경" }) });
const lines = () => part().locator(".proposal-lines li").allTextContents();

/** What stands in the columns of a row of a table, by the row's id. */
async function row(sheet: string, id: string, ...headers: readonly string[]): Promise<readonly string[]> {
  const ids = await visit.cellUnder(sheet, "ID", 0);
  const [letters, first] = [ids.replace(/\d+/, ""), Number(ids.replace(/\D+/, ""))];
  let at = 0;
  while ((await visit.cellText(sheet, `${letters}${first + at}`)) !== id) at += 1;
  return Promise.all(headers.map(async (header) => visit.cellText(sheet, await visit.cellUnder(sheet, header, at))));
}

async function show(by: string): Promise<void> {
  await part().getByLabel("몇 분 늦는지").fill(by);
  await part().getByRole("button", { name: "제안 보기" }).click();
  await part().locator(".preview").waitFor();
  await paneIdle(visit.pane);
}

test("the flights are there by their numbers; what is no time is said in words", async () => {
  expect(await part().locator("option").allTextContents()).toEqual(expect.arrayContaining(["도착 LH712 11.10(화) 12:10", "출발 LH713 11.12(목) 16:45"]));
  await part().getByLabel("무엇을").selectOption({ label: "도착 LH712 11.10(화) 12:10" });
  await show("두 시간");
  expect(await part().locator(".preview").textContent()).toContain("'두 시간'은 분도 시각도 아닙니다");
  await part().getByRole("button", { name: "닫기" }).click();
});

test("a delay is shown from what to what, with its reason, before anything is written", async () => {
  await show("+120");
  const shown = await lines();
  expect(shown).toHaveLength(9);
  expect(shown[0]).toContain("마르쿠스 켈러: 도착일시 11.10(화) 12:10 → 14:10");
  expect(shown[0]).toContain("LH712편이 120분 늦어짐");
  expect(shown.join()).toContain("대기시각 11:45 → 13:45");
  expect(await everyCell(visit)).toEqual(before);
});

test("applied, every sheet says the new times", async () => {
  await part().getByRole("button", { name: "9줄 적용" }).click();
  await part().getByRole("button", { name: "제안 보기" }).waitFor();
  await paneIdle(visit.pane);
  expect(await row("방문자명단", "V001", "도착일시")).toEqual([expect.stringMatching(/14:10$/)]);
  expect(await row("영접·차량", "T02", "편 시각", "출발", "대기시각")).toEqual([expect.stringMatching(/14:10$/), expect.stringMatching(/15:20$/), expect.stringMatching(/13:45$/)]);
  expect(await row("일정", "S04", "시작", "종료")).toEqual([expect.stringMatching(/14:10$/), expect.stringMatching(/16:10$/)]);
  expect(await row("일정", "S26", "구분", "참석자")).toEqual(["숙박", "V001, V002, V003, V004"]);
});

test("undone, every cell is as it was, and nothing complained meanwhile", async () => {
  await visit.press("되돌리기");
  expect(await everyCell(visit)).toEqual(before);
  expect(visit.complaints).toEqual([]);
});
