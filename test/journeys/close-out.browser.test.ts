import { fieldOf } from "../kit/pane-panels";
import { unclosedSample } from "../kit/unclosed-sample";
import { everyCell, openVisitPage, paneIdle, type VisitPage } from "../kit/visit-page";

// The sample visit from its last day to the archive: what is open is put right or reasoned, the visit is closed, its personal
// facts are destroyed; undo brings back, at each step, every cell as it was.

let visit: VisitPage;

beforeAll(async () => {
  visit = await openVisitPage();
  await visit.page.getByRole("button", { name: "270" }).click();
  // The sample that the add-in brings along is closed: this one is not yet.
  await visit.page.route("**/sample-visit*.json", (route) => route.fulfill({ json: unclosedSample({ task: true }) }));
  await visit.press("예시로 둘러보기");
});
afterAll(() => visit.close());

const status = async (): Promise<string> => visit.cellText(...(await fieldOf(visit, "rq_status")));
const state = () => visit.pane.locator(".closing-state");

let running: unknown;
let closed: unknown;

test("what is open is shown, each a step from its cell, with what the visit comes to", async () => {
  await visit.goTo("마감");
  await visit.press("마감 살펴보기");
  expect(await state().textContent()).toContain("필수 1건이 남아 아직 종료할 수 없습니다");
  expect(await visit.pane.locator('.closing .finding[data-rule="CLO-04"] .sentence').textContent()).toContain("K04 예절교육 실시");
  expect(await visit.pane.locator(".closing-reasons input").evaluateAll((inputs) => inputs.map((input) => (input as HTMLInputElement).name))).toEqual(["meeting", "tour", "contingency"]);
  const totals = await visit.pane.locator(".settled").allTextContents();
  expect(totals.join(" ")).toMatch(/예산16,947,000실적16,122,600차액824,400.*1인당 \(12명\)1,343,5501인 1일당 \(36인·일\)447,850가지급금 잔액0/);
});

test("put right in its sheet it is gone, and the visit can be closed", async () => {
  await visit.type("점검표", await visit.cellUnder("점검표", "완료일", 3), "2026-11-04");
  await visit.press("다시 살펴보기");
  expect(await state().textContent()).toContain("종료할 수 있습니다");
  running = await everyCell(visit);
});

test("reasons are typed, the visit is closed in one step, and undo takes that back to the cell", async () => {
  await closeVisit();
  expect(await status()).toBe("종료");
  expect(await visit.cellText("정산서", await visit.cellUnder("정산서", "사유", 6))).toBe("보호구 단가 조정");
  expect(await visit.cellText(...(await fieldOf(visit, "sm_must_count")))).toBe("0");
  await visit.press("되돌리기");
  await state().waitFor();
  expect(await everyCell(visit)).toEqual(running);
});

test("closed again, what archiving destroys is counted before; done, it is gone, and undo brings it back to the cell", async () => {
  await closeVisit();
  closed = await everyCell(visit);
  await visit.press("보관할 때 지울 것 보기");
  expect(await visit.pane.locator(".archive-sheets").textContent()).toMatch(/방문자명단: \d+칸 지움/);
  await visit.press("지우고 보관");
  await visit.pane.getByText("보관한 방문입니다. 개인정보를 지웠고").waitFor();
  expect(await status()).toBe("보관");
  const archived = JSON.stringify(await everyCell(visit));
  const gone = ["+49 000 0000001", "글루텐", "오찬(할랄)", "E*****05", "WANG LIXIN", "010-0000-0001", '"='];
  expect(gone.filter((text) => archived.includes(text))).toEqual([]);
  expect(gone.filter((text) => JSON.stringify(closed).includes(text))).toEqual(gone);
  expect(archived.includes("●●●")).toBe(true);
  await visit.press("되돌리기");
  await visit.pane.getByRole("button", { name: "보관할 때 지울 것 보기" }).waitFor();
  expect(await everyCell(visit)).toEqual(closed);
});

test("nothing complained meanwhile", () => {
  expect(visit.complaints).toEqual([]);
});

/** Types the reasons that are asked for and closes the visit. */
async function closeVisit(): Promise<void> {
  await visit.pane.locator('.closing-reasons [name="meeting"]').fill("촬영 1시간 취소 환급");
  await visit.pane.locator('.closing-reasons [name="tour"]').fill("보호구 단가 조정");
  await visit.pane.locator('.closing-reasons [name="contingency"]').fill("항공 변경수수료 외 미사용");
  await visit.press("채우고 종료");
  await visit.pane.getByRole("button", { name: "보관할 때 지울 것 보기" }).waitFor();
  await paneIdle(visit.pane);
}
