import { a1 } from "../../src/visit/a1";
import { openVisitPage, paneIdle, sheetTexts, type VisitPage } from "../kit/visit-page";

// The ribbon's buttons run in a page of their own, beside a pane that follows the workbook.

let visit: VisitPage;
beforeAll(async () => {
  visit = await openVisitPage();
});
afterAll(() => visit.close());

const press = (control: string): Promise<void> => visit.page.locator(`[data-command="${control}"]`).click();

/** The cell at the right of a field's name. */
async function cellBeside(sheet: string, name: string): Promise<string> {
  const texts = await sheetTexts(visit.page, sheet);
  const row = texts.findIndex((cells) => cells.includes(name));
  return a1(row, texts[row]!.indexOf(name) + 1);
}

/** Protects the summary, or takes its protection away, as a person does. */
function protect(isWanted: boolean): Promise<void> {
  const frame = visit.page.frames().find((each) => each.url().includes("/taskpane.html"))!;
  return frame.evaluate(
    (wanted) =>
      Excel.run(async (context) => {
        const { protection } = context.workbook.worksheets.getItem("요약");
        if (wanted) protection.protect();
        else protection.unprotect();
        await context.sync();
      }),
    isWanted,
  );
}

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

test("what the ribbon filled is undone in the open pane", async () => {
  const findings = await cellBeside("요약", "필수 건수");
  await visit.type("요약", findings, "77");
  await press("Visit.Summary");
  await visit.pane.getByRole("status").getByText(/^요약을 .*채웠습니다/).waitFor();
  expect(await visit.cellText("요약", findings)).not.toBe("77");
  await visit.press("되돌리기");
  expect(await visit.cellText("요약", findings)).toBe("77");
  expect(await visit.pane.getByRole("button", { name: "되돌리기" }).count()).toBe(0);
});

test("what the ribbon could not do is said in the open pane, with what to do", async () => {
  await protect(true);
  await press("Visit.Summary");
  await visit.pane.getByRole("alert").getByText("'요약' 시트가 보호되어 쓸 수 없습니다.").waitFor();
  await protect(false);
});

test("the ribbon's check opens the pane at 점검 and checks at once; what was done before can still be undone", async () => {
  const total = await cellBeside("요약", "필수 건수");
  await visit.type("요약", total, "78");
  await visit.goTo("마감");
  await visit.press("요약 채우기");
  expect(await visit.cellText("요약", total)).not.toBe("78");
  const cell = await visit.cellUnder("연회", "접대원도착", 0);
  await visit.type("연회", cell, "2026-11-10 17:40");
  await press("Visit.Check");
  await visit.pane.getByRole("tab", { name: "점검", selected: true }).waitFor();
  await paneIdle(visit.pane);
  await visit.pane.locator('.finding[data-rule="BAN-03"]').waitFor();
  await visit.press("되돌리기");
  expect(await visit.cellText("요약", total)).toBe("78");
});

test("the page that Office's dialog shows runs under its own content policy", async () => {
  const page = await visit.context.newPage();
  await page.goto(`${visit.address}assets/notice.html#${new URLSearchParams({ language: "en", what: "A sheet is protected.", remedy: "Unprotect it." }).toString()}`);
  await page.getByRole("heading", { name: "A sheet is protected." }).waitFor();
  expect(await page.getByRole("alert").innerText()).toContain("Unprotect it.");
  await page.close();
});

test("over plain http Office refuses the dialog and says so, so that no function waits for it", async () => {
  const functions = visit.page.frames().find((frame) => frame.url().includes("/commands.html"))!;
  const refusal = await functions.evaluate(
    () =>
      new Promise((resolve) => {
        const options = { displayInIframe: true, promptBeforeOpen: false };
        Office.context.ui.displayDialogAsync(`${location.origin}/assets/notice.html`, options, ({ status, error }) => resolve([status, error.code]));
      }),
  );
  expect(refusal).toEqual(["failed", 12005]);
});

test("nothing complained meanwhile", () => {
  expect(visit.complaints).toEqual([]);
});
