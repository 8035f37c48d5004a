import { readFileSync } from "node:fs";
import { openVisitPage, paneIdle, type VisitPage } from "../kit/visit-page";

let visit: VisitPage;

beforeAll(async () => {
  visit = await openVisitPage();
  visit.page.setDefaultTimeout(30_000);
  await visit.page.getByRole("button", { name: "270" }).click();
  await visit.press("예시로 둘러보기");
  await visit.goTo("준비");
  await visit.press("기준 열기");
});
afterAll(() => visit.close());

const limitCell = async (key: string): Promise<string> => {
  const texts = await visit.page.evaluate((wanted) => {
    const { area, columns } = window.workbench.book.tableNamed("tblParam")!;
    const at = (name: string): number => area.left + columns.findIndex((column) => column.name === name);
    for (let row = area.top + 1; row <= area.bottom; row += 1) if (area.sheet.value(row, at("항목")) === wanted) return JSON.stringify(area.sheet.value(row, at("값")));
    return "–";
  }, key);
  return texts;
};

test("other numbers are tried by keyboard, applied in one click and undone in another", async () => {
  const { pane, page } = visit;
  await pane.getByText(/^한도 \d+개$/).focus();
  await page.keyboard.press("Enter");
  await pane.getByLabel("예비비 한도").fill("1");
  await pane.getByRole("button", { name: "미리 보기" }).focus();
  await page.keyboard.press("Enter");
  await paneIdle(pane);
  const result = pane.getByRole("group", { name: "미리 보기" });
  expect(await result.innerText()).toContain("바뀌는 칸 1");
  expect(await result.innerText()).toMatch(/예비비 .*원이 예산합계 .*원의 1%를 넘습니다/);
  expect(await limitCell("contingency_max_pct")).toBe("10");
  await visit.press("기준표에 적용");
  expect(await limitCell("contingency_max_pct")).toBe("1");
  await visit.press("되돌리기");
  expect(await limitCell("contingency_max_pct")).toBe("10");
});

test("a saved file holds the standards; opened again with another number it is tried, and can be thrown away", async () => {
  const { pane, page } = visit;
  const [saved] = await Promise.all([page.waitForEvent("download"), pane.getByRole("button", { name: "파일로 저장" }).click()]);
  expect(saved.suggestedFilename()).toBe("기준표-2024-08-27.json");
  const json = JSON.parse(readFileSync(await saved.path(), "utf8")) as { standards: { params: Record<string, unknown> } };
  json.standards.params["graft_meal_krw"] = 60_000;
  await pane.getByLabel("기준 파일 고르기").setInputFiles({ name: "ours.json", mimeType: "application/json", buffer: Buffer.from(JSON.stringify(json)) });
  const result = pane.getByRole("group", { name: "미리 보기" });
  await result.getByText("공직자등 식사 60,000 – 법정 한도 50,000보다 높음").waitFor();
  await paneIdle(pane);
  await pane.getByRole("button", { name: "버리기" }).click();
  expect(await result.count()).toBe(0);
  expect(await limitCell("graft_meal_krw")).toBe("50000");
});
