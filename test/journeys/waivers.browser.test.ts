import type { Frame } from "playwright-core";
import { paneFrame } from "../kit/barriers";
import { openVisitPage, paneIdle, type VisitPage } from "../kit/visit-page";

// A finding is let stand, seen and taken back, with the keyboard alone once the workbook is filled.

let visit: VisitPage;
let frame: Frame;

beforeAll(async () => {
  visit = await openVisitPage();
  await visit.page.getByRole("button", { name: "270" }).click();
  frame = paneFrame(visit);
  await visit.press("예시로 둘러보기");
  await visit.type("연회", await visit.cellUnder("연회", "접대원도착", 0), "2026-11-10 17:40");
  await visit.goTo("점검");
  await visit.press("다시 점검");
});
afterAll(() => visit.close());

const late = () => visit.pane.locator('.finding[data-rule="BAN-03"]');

test("the keyboard opens the form at the reason; a blank reason is said beside it", async () => {
  await late().locator(".finding-main").focus();
  await pressUntil("예외 승인…");
  await visit.page.keyboard.press("Enter");
  expect(await focusedName()).toBe("reason");
  await visit.page.keyboard.press("Tab");
  await visit.page.keyboard.type("한서준");
  await visit.page.keyboard.press("Enter");
  expect(await focusedName()).toBe("reason");
  expect(await visit.pane.getByText("왜 그대로 두는지 적으세요.").isVisible()).toBe(true);
});

test("with a reason it is let stand: gone from the list, folded at its end, and the keyboard is still somewhere", async () => {
  await visit.pane.locator('[name="reason"]').focus();
  await visit.page.keyboard.type("앞 행사와 겹쳐 호텔과 합의");
  await visit.page.keyboard.press("Tab");
  await visit.page.keyboard.press("Enter");
  await visit.pane.locator(".waived-fold").waitFor();
  await paneIdle(visit.pane);
  expect(await late().count()).toBe(0);
  expect(await frame.evaluate(() => document.activeElement === document.body)).toBe(false);
  expect(await visit.cellText("예외승인", await visit.cellUnder("예외승인", "사유", 0))).toBe("앞 행사와 겹쳐 호텔과 합의");
});

test("the fold shows reason, name and day; from there it is withdrawn and the finding is back", async () => {
  await visit.pane.locator(".waived-fold").focus();
  await visit.page.keyboard.press("Enter");
  const waived = visit.pane.locator(".waived-finding");
  await waived.waitFor({ state: "visible" });
  expect(await waived.textContent()).toContain("앞 행사와 겹쳐 호텔과 합의");
  expect(await waived.textContent()).toContain("한서준");
  await pressUntil("1번 승인 거두기");
  await visit.page.keyboard.press("Enter");
  await late().waitFor();
  expect(await visit.pane.locator(".waived").count()).toBe(0);
});

test("nothing complained meanwhile", () => {
  expect(visit.complaints).toEqual([]);
});

/** Presses Tab until the element of that name has the keyboard. */
async function pressUntil(name: string): Promise<void> {
  const reached: string[] = [];
  for (let times = 0; times < 8; times += 1) {
    const now = await focusedName();
    if (now === name) return;
    reached.push(now);
    await visit.page.keyboard.press("Tab");
  }
  throw new Error(`Tab does not lead to ${name}, but to ${reached.join(" | ")}.`);
}

function focusedName(): Promise<string> {
  return frame.evaluate(() => document.activeElement?.getAttribute("name") ?? document.activeElement?.textContent ?? "");
}
