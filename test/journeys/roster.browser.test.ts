import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { AxeResults } from "axe-core";
import { openVisitPage, paneIdle, type VisitPage } from "../kit/visit-page";

// A roster comes, is imported by keyboard, comes again changed, and is a diff.

const axe = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");
const headers = ["성명", "회사명", "직책", "국적", "입국일", "입국시간", "항공편", "여권번호"];
const people = [
  ["마르쿠스 켈러(Markus KELLER)", "Keller AG", "Group CEO", "독일", "11/10", "오후 12:10", "LH712", "C01234567"],
  ["율리아 브란트(Julia BRANDT)", "Keller AG", "CFO", "독일", "11/10", "오후 12:10", "LH712", "C01234568"],
  ["왕리신", "Keller Shanghai", "总经理", "中国", "11/10", "미정", "MU5041", "E12345678"],
];
const changed = [people[0]!, people[2]!.map((cell, at) => (at === 5 ? "15:30" : cell)), ["새 손님", "Keller AG", "Engineer", "독일", "11/10", "정오쯤", "LH712", ""]];
const pasted = (rows: readonly (readonly string[])[]): string => [headers, ...rows].map((row) => row.join("\t")).join("\n");

let visit: VisitPage;
beforeAll(async () => {
  visit = await openVisitPage();
  visit.page.setDefaultTimeout(60_000);
  await visit.page.getByRole("button", { name: "270" }).click();
  await visit.press("새 접대 시작");
});
afterAll(() => visit.close());

async function expectNoBarrier(): Promise<void> {
  const frame = visit.page.frames().find((each) => each.url().includes("/taskpane.html"))!;
  await frame.evaluate(axe);
  const { violations } = await frame.evaluate(() => (globalThis as unknown as { axe: { run: () => Promise<AxeResults> } }).axe.run());
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`)).toEqual([]);
  expect(await frame.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBeLessThanOrEqual(0);
}

/** No barrier in any dress; a picture of each where a folder for them is named. */
async function expectNoBarrierInAnyDress(name: string): Promise<void> {
  for (const dress of [{ colorScheme: "light" }, { colorScheme: "dark" }, { colorScheme: "light", forcedColors: "active" }] as const) {
    await visit.page.emulateMedia({ forcedColors: "none", ...dress });
    await expectNoBarrier();
    const folder = process.env["PICTURES"];
    if (folder) await visit.page.screenshot({ path: join(folder, `${name}-${dress.colorScheme}${"forcedColors" in dress ? "-forced" : ""}.png`) });
  }
  await visit.page.emulateMedia({ colorScheme: "light", forcedColors: "none" });
}

/** Goes on with Tab to what bears a name, and presses Enter. */
async function tabTo(name: RegExp): Promise<void> {
  const frame = visit.page.frames().find((each) => each.url().includes("/taskpane.html"))!;
  const passed: string[] = [];
  for (let times = 0; times < 40; times += 1) {
    const focused = await frame.evaluate(() => document.activeElement?.getAttribute("aria-label") ?? document.activeElement?.textContent ?? "");
    if (name.test(focused)) return;
    passed.push(focused.slice(0, 30));
    await visit.page.keyboard.press("Tab");
  }
  throw new Error(`Tab never came to ${name}, but to ${passed.join(" | ")}.`);
}

async function openImport(): Promise<void> {
  await visit.goTo("준비");
  await visit.pane.getByRole("button", { name: "명단 가져오기" }).focus();
  await visit.page.keyboard.press("Enter");
  await visit.pane.getByRole("heading", { name: /명단 가져오기 1\/3/ }).waitFor();
}

async function paste(text: string): Promise<void> {
  await visit.pane.getByRole("textbox").focus();
  await visit.page.keyboard.insertText(text);
  await tabTo(/붙여넣은 명단 읽기/);
  await visit.page.keyboard.press("Enter");
  await visit.pane.getByRole("heading", { name: /열 맞추기/ }).waitFor();
}

test("what is no roster is said, with a way out", async () => {
  await openImport();
  await expectNoBarrierInAnyDress("source");
  await visit.pane.locator('input[type="file"]').setInputFiles({ name: "a.xls", mimeType: "", buffer: Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 1, 2, 3]) });
  await visit.pane.getByText("예전 형식의 엑셀 파일(.xls)은 읽지 못합니다.").waitFor();
  await expectNoBarrier();
});

test("columns are matched by keyboard; passport numbers are neither shown nor taken", async () => {
  await paste(pasted(people));
  expect(await visit.pane.getByText("C01234567").count()).toBe(0);
  expect(await visit.pane.getByRole("combobox", { name: /'여권번호'/ }).count()).toBe(0);
  const flight = visit.pane.getByRole("combobox", { name: /'항공편'/ });
  expect(await flight.inputValue()).toBe("arrivalNo");
  await flight.focus();
  await flight.selectOption("departureNo");
  expect(await flight.inputValue()).toBe("departureNo");
  await flight.selectOption("arrivalNo");
  await expectNoBarrierInAnyDress("columns");
});

test("the people are shown before anything is written, then written by one button", async () => {
  await visit.pane.getByRole("heading", { name: /열 맞추기/ }).focus();
  await tabTo(/통합 문서와 견주기/);
  await visit.page.keyboard.press("Enter");
  await visit.pane.getByRole("heading", { name: /사람 확인하기/ }).waitFor();
  await visit.pane.getByText("확인할 사람 1명").waitFor();
  expect(await visit.cellText("방문자명단", await visit.cellUnder("방문자명단", "ID", 0))).toBe("");
  await expectNoBarrierInAnyDress("people");
  await tabTo(/명단 쓰기: 새 3 · 바뀜 0 · 취소 0/);
  await visit.page.keyboard.press("Enter");
  await visit.pane.getByText("명단을 가져왔습니다: 새 사람 3명, 바뀐 사람 0명, 취소 0명").waitFor();
  await paneIdle(visit.pane);
  expect(await visit.cellText("방문자명단", await visit.cellUnder("방문자명단", "성명(한글)", 2))).toBe("왕리신");
});

test("the same roster once more, changed: a diff", async () => {
  await openImport();
  await paste(pasted(changed));
  await visit.press("통합 문서와 견주기");
  await visit.pane.getByText("명단에서 빠진 사람 1명").waitFor();
  await visit.pane.getByText("그대로인 사람 1명").waitFor();
  await expectNoBarrierInAnyDress("diff");
  await visit.press(/^명단 쓰기: 새 1 · 바뀜 1 · 취소 1$/);
  await visit.pane.getByText("명단을 가져왔습니다: 새 사람 1명, 바뀐 사람 1명, 취소 1명").waitFor();
  expect(await visit.cellText("방문자명단", await visit.cellUnder("방문자명단", "상태", 1))).toBe("취소");
  expect(await visit.cellText("방문자명단", await visit.cellUnder("방문자명단", "ID", 3))).toBe("V004");
  await visit.press("되돌리기");
  expect(await visit.cellText("방문자명단", await visit.cellUnder("방문자명단", "상태", 1))).toBe("참석");
});

test("in English too", async () => {
  await visit.press("English");
  await visit.goTo("Set up");
  await visit.press("Import a roster");
  await expectNoBarrierInAnyDress("source-en");
  await visit.pane.getByRole("textbox").fill(pasted(changed));
  await visit.press("Read what was pasted");
  await expectNoBarrierInAnyDress("columns-en");
  await visit.press("Compare with the workbook");
  await expectNoBarrierInAnyDress("people-en");
});
