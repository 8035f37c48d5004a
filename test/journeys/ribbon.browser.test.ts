import { openVisitPage, paneIdle, type VisitPage } from "../kit/visit-page";

// The ribbon's buttons run in a page of their own, beside a pane that follows the workbook.

let visit: VisitPage;
beforeAll(async () => {
  visit = await openVisitPage();
});
afterAll(() => visit.close());

const press = (control: string): Promise<void> => visit.page.locator(`[data-command="${control}"]`).click();

test("sheets that the ribbon adds are seen by the open pane", async () => {
  await visit.pane.getByRole("button", { name: "새 접대 시작" }).waitFor();
  await press("Visit.AddSheets");
  await visit.pane.getByRole("tab", { name: "준비" }).waitFor();
  await paneIdle(visit.pane);
  expect(await visit.page.evaluate(() => window.workbench.sheetNames())).toEqual(expect.arrayContaining(["접대신청", "요약", "정산서"]));
});

test("a number typed over the settlement is worked out again", async () => {
  await visit.press("예시 방문 채우기");
  const cell = await visit.cellUnder("정산서", "실적", 0);
  const right = await visit.cellText("정산서", cell);
  await visit.type("정산서", cell, "1");
  await press("Visit.Settlement");
  await visit.page.waitForFunction(([at, wanted]) => window.workbench.cellText("정산서", at!) === wanted, [cell, right]);
});

test("a check goes to the gravest finding's cell", async () => {
  const cell = await visit.cellUnder("연회", "접대원도착", 0);
  await visit.type("연회", cell, "2026-11-10 17:40");
  await visit.page.evaluate(() => window.workbench.selectAddress("접대신청", "A1"));
  await press("Visit.Check");
  await visit.page.waitForFunction(([at]) => {
    const { sheet, address } = window.workbench.activeCell();
    return sheet === "연회" && address === at;
  }, [cell]);
});

test("nothing complained meanwhile", () => {
  expect(visit.complaints).toEqual([]);
});
