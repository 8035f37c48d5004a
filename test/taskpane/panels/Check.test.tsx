/** @jest-environment jsdom */
import { checkedWith, everySheet, findingAt, openPane, outcome, overviewWith, type Answers, type OpenPane } from "../../kit/pane";

const three = [findingAt("C7"), findingAt("H5", "should", "연회"), findingAt("K5", "note", "연회")];

let pane: OpenPane;
afterEach(async () => {
  await pane.close();
  localStorage.clear();
});

async function openChecked(answers: Answers = {}): Promise<void> {
  pane = await openPane({ checkVisit: () => Promise.resolve(checkedWith(three)), goToCell: () => Promise.resolve(), ...answers });
  await pane.click(pane.button("점검"));
  await pane.click(pane.button("접대 점검"));
}

const rows = (): readonly HTMLElement[] => pane.all(".finding-main");
const went = (): readonly unknown[] => pane.asked.filter(({ action }) => action === "goToCell").map(({ wish }) => wish);
const focused = (): string | null => document.activeElement?.querySelector(".cell")?.textContent ?? null;

test("findings stand under their sheets, each with severity in words and its cell", async () => {
  await openChecked();
  expect(pane.all(".sheet-findings h2").map((heading) => heading.textContent)).toEqual(["방문자명단", "연회"]);
  expect(rows().map((row) => row.textContent)).toEqual(["필수방문자명단!C7C7 칸이 비었습니다", "권고연회!H5H5 칸이 비었습니다", "참고연회!K5K5 칸이 비었습니다"]);
});

test("a click goes to the cell, by its address", async () => {
  await openChecked();
  await pane.click(rows()[1]!);
  expect(went()).toEqual([{ sheet: "연회", cell: "H5" }]);
});

test("Tab stops at one row; arrows, Home and End move among them", async () => {
  await openChecked();
  expect(rows().map((row) => row.tabIndex)).toEqual([0, -1, -1]);
  await pane.focus(rows()[0]!);
  await pane.press("ArrowDown");
  expect(focused()).toBe("연회!H5");
  expect(rows().map((row) => row.tabIndex)).toEqual([-1, 0, -1]);
  await pane.press("End");
  expect(focused()).toBe("연회!K5");
  await pane.press("ArrowDown");
  expect(focused()).toBe("연회!K5");
  await pane.press("Home");
  await pane.press("ArrowUp");
  expect(focused()).toBe("방문자명단!C7");
});

test("F8 and Shift+F8 go from one finding to the next, round the ends", async () => {
  await openChecked();
  for (let times = 0; times < 4; times += 1) await pane.press("F8");
  await pane.press("F8", { shiftKey: true });
  await pane.press("F8", { isComposing: true });
  expect(went()).toEqual([
    { sheet: "방문자명단", cell: "C7" },
    { sheet: "연회", cell: "H5" },
    { sheet: "연회", cell: "K5" },
    { sheet: "방문자명단", cell: "C7" },
    { sheet: "연회", cell: "K5" },
  ]);
});

test("the buttons for next and previous do the same", async () => {
  await openChecked();
  await pane.click(pane.button("다음 (F8)"));
  await pane.click(pane.button("다음 (F8)"));
  await pane.click(pane.button("이전 (Shift+F8)"));
  expect(went().length).toBe(3);
  expect(pane.all('[aria-current="true"]').map((row) => row.querySelector(".cell")?.textContent)).toEqual(["방문자명단!C7"]);
});

test("counts show and hide their own, and are told in words", async () => {
  await openChecked();
  const status = (): string => pane.all('[role="status"].unseen')[0]!.textContent;
  expect(status()).toBe("필수 1건, 권고 1건, 참고 1건");
  await pane.click(pane.button("필수1"));
  expect(pane.button("필수1").getAttribute("aria-pressed")).toBe("false");
  expect(rows().length).toBe(2);
  expect(status()).toContain("3건 가운데 2건을 보입니다");
});

test("a remedy names its result, and the place in the list stays when it is carried out", async () => {
  const remedy = { words: { ko: "{to}으로", en: "Set to {to}" }, values: { to: "17:30" }, changes: [{ place: { part: "visitors" as const, row: 0 }, value: "17:30" }] };
  const wrong = findingAt("H5", "should", "연회", { remedy });
  let findings = [three[0]!, wrong, three[2]!];
  await openChecked({
    checkVisit: () => Promise.resolve(checkedWith(findings)),
    applyRemedy: () => {
      findings = [three[0]!, three[2]!];
      return Promise.resolve(outcome("고쳤습니다."));
    },
  });
  await pane.click(rows()[1]!);
  await pane.click(pane.button("17:30으로"));
  expect(pane.asked.find(({ action }) => action === "applyRemedy")?.wish).toBe(wrong);
  expect(rows().length).toBe(2);
  expect(focused()).toBe("연회!K5");
  expect(pane.text()).toContain("고쳤습니다.");
});

test("a remedy of several cells shows them before it changes them", async () => {
  const place = { part: "visitors" as const, row: 0 };
  const remedy = { words: { ko: "모두 비우기", en: "Free all" }, changes: [{ place, value: null }, { place, value: null }] };
  const field = { ko: "투숙자1", en: "Guest 1" };
  const cells = [{ address: { sheet: "숙박", cell: "G5" }, field, to: { ko: "빈칸", en: "blank" } }, { address: { sheet: "선물", cell: "E7" }, field, to: "생략" }];
  const wrong = { ...findingAt("H5", "must", "연회", { remedy }), cells };
  await openChecked({ checkVisit: () => Promise.resolve(checkedWith([wrong])), applyRemedy: () => Promise.resolve(outcome("고쳤습니다.")) });
  const button = (): HTMLElement => pane.button("모두 비우기 (셀 2개)");
  await pane.click(button());
  expect(pane.all(".remedy-cells li").map((cell) => cell.textContent)).toEqual(["숙박!G5투숙자1 → 빈칸", "선물!E7투숙자1 → 생략"]);
  await pane.press("Escape");
  expect(document.activeElement).toBe(button());
  expect(pane.asked.some(({ action }) => action === "applyRemedy")).toBe(false);
  await pane.click(button());
  await pane.click(pane.button("2개 셀 바꾸기"));
  expect(pane.asked.find(({ action }) => action === "applyRemedy")?.wish).toBe(wrong);
});

test("an empty list says what was checked", async () => {
  await openChecked({ checkVisit: () => Promise.resolve(checkedWith([])) });
  expect(pane.text()).toContain("규칙 38개, 시트 13개 – 문제 없음");
});

test("the list follows an edit by itself, silently, and keeps the reader's place", async () => {
  const overview = overviewWith(everySheet);
  await openChecked({ checkChanges: () => Promise.resolve({ checked: { ...checkedWith([findingAt("B6"), three[0]!, three[2]!]), at: "14:05" as never }, overview }) });
  await pane.focus(rows()[0]!);
  await pane.changeWorkbook();
  await pane.until(() => pane.text().includes("14:05 점검"));
  expect(pane.asked.at(-1)).toMatchObject({ action: "checkChanges", wish: new Set(["a sheet"]) });
  expect(rows().map((row) => row.querySelector(".cell")?.textContent)).toEqual(["방문자명단!B6", "방문자명단!C7", "연회!K5"]);
  expect(focused()).toBe("방문자명단!C7");
  expect(pane.all(".checked-at")[0]!.getAttribute("aria-live")).toBe("off");
  expect(pane.all('[role="status"]').map((each) => each.textContent).join()).toContain("필수 2건, 권고 0건, 참고 1건");
  expect(pane.all(".notice, .is-stale").length).toBe(0);
});

test("the row on which the keyboard stood is gone: the one in its place has it", async () => {
  await openChecked({ checkChanges: () => Promise.resolve({ checked: checkedWith([three[0]!, three[2]!]), overview: overviewWith(everySheet) }) });
  await pane.focus(rows()[1]!);
  await pane.changeWorkbook();
  await pane.until(() => rows().length === 2);
  expect(focused()).toBe("연회!K5");
});

test("where the list cannot follow, the check grows old; it is young when it is run again", async () => {
  await openChecked({ checkChanges: () => Promise.reject(new Error("busy")) });
  expect(pane.text()).toContain("14:02 점검");
  await pane.changeWorkbook();
  await pane.until(() => pane.text().includes("14:02 점검 뒤 내용이 바뀌었습니다"));
  await pane.click(pane.button("다시 점검"));
  expect(pane.text()).not.toContain("내용이 바뀌었습니다");
});

test("a long check is stopped by its button; the list before it stays", async () => {
  let isLong = false;
  let wasWanted = true;
  await openChecked({
    checkVisit: async (_, isWanted) => {
      while (isLong && isWanted()) await new Promise((resolve) => setTimeout(resolve, 20));
      wasWanted = isWanted();
      return wasWanted ? checkedWith(three) : null;
    },
  });
  isLong = true;
  await pane.click(pane.button("다시 점검"));
  await pane.until(() => pane.all(".progress button").length === 1);
  await pane.click(pane.button("멈추기"));
  await pane.until(() => pane.all('[aria-busy="true"]').length === 0);
  expect([wasWanted, rows().length]).toEqual([false, 3]);
});

test("a finding about sheets that are not there offers to add them", async () => {
  const lodging = { ko: "숙박", en: "Lodging" };
  const missing = { finding: { ...three[0]!.finding, rule: "READ-SHEET", values: { sheets: [lodging] } }, address: null };
  await openChecked({
    lookOver: () => Promise.resolve(overviewWith(everySheet.filter((name) => name !== "lodging"))),
    checkVisit: () => Promise.resolve(checkedWith([missing])),
    addSheets: () => Promise.resolve(outcome("시트 1개를 추가했습니다.")),
  });
  await pane.click(pane.button("시트 추가: 숙박"));
  expect(pane.asked.find(({ action }) => action === "addSheets")?.wish).toEqual({ sheets: ["lodging"], language: "ko" });
});

test("a thousand are shown and the rest are counted", async () => {
  const many = Array.from({ length: 1203 }, (_, row) => findingAt(`B${row + 5}`));
  await openChecked({ checkVisit: () => Promise.resolve(checkedWith(many)) });
  expect(rows().length).toBe(1000);
  expect(pane.text()).toContain("203건이 더 있습니다");
});

test("two findings that say the same of one cell are two rows", async () => {
  await openChecked({ checkVisit: () => Promise.resolve(checkedWith([three[0]!, three[0]!])) });
  await pane.press("F8");
  await pane.press("F8");
  expect(pane.all(".finding.is-current")).toEqual([pane.all(".finding")[1]]);
});
