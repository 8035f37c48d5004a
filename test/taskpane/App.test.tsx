/** @jest-environment jsdom */
import { Failure } from "../../src/excel/failure";
import { checkedWith, everySheet, openPane, outcome, overviewWith, type OpenPane } from "../kit/pane";

let pane: OpenPane;
afterEach(async () => {
  await pane.close();
  localStorage.clear();
});

const wishes = (action: string): readonly unknown[] => pane.asked.filter((each) => each.action === action).map(({ wish }) => wish);

test("an empty workbook: two buttons to begin with, and what they will do", async () => {
  pane = await openPane({ lookOver: () => Promise.resolve(overviewWith([])) });
  expect(pane.all("main button").map((button) => button.textContent)).toEqual(["새 접대 시작", "예시로 둘러보기"]);
  expect(pane.text()).toContain(`시트 ${everySheet.length}개를 추가합니다`);
  expect(pane.all('[role="tab"]').length).toBe(0);
});

test("a new visit adds every sheet and goes on in the panel that comes", async () => {
  let present: readonly string[] = [];
  pane = await openPane({
    lookOver: () => Promise.resolve(overviewWith(present)),
    addSheets: () => {
      present = everySheet;
      return Promise.resolve(outcome("시트를 추가했습니다."));
    },
  });
  await pane.click(pane.button("새 접대 시작"));
  expect(wishes("addSheets")).toEqual([{ language: "ko" }]);
  expect(pane.all('[role="tab"][aria-selected="true"]').map((tab) => tab.textContent.trim())).toEqual(["준비"]);
  expect(document.activeElement?.tagName).toBe("MAIN");
  expect(pane.text()).toContain("시트를 추가했습니다.");
});

test("the sample is filled in and checked at once", async () => {
  let present: readonly string[] = [];
  pane = await openPane({
    lookOver: () => Promise.resolve(overviewWith(present)),
    sampleVisit: () => Promise.resolve({ visit: {} }),
    loadVisit: () => {
      present = everySheet;
      return Promise.resolve(outcome("예시를 채웠습니다."));
    },
    checkVisit: () => Promise.resolve(checkedWith([])),
  });
  await pane.click(pane.button("예시로 둘러보기"));
  expect(wishes("loadVisit")).toEqual([{ json: { visit: {} }, language: "ko" }]);
  expect(pane.text()).toContain("문제 없음");
});

test("sheets that come from the ribbon or a colleague end the first run", async () => {
  let present: readonly string[] = [];
  pane = await openPane({ lookOver: () => Promise.resolve(overviewWith(present)) });
  present = everySheet;
  await pane.changeWorkbook();
  expect(pane.all('[role="tab"]').length).toBe(4);
});

test("trouble is said in plain words, with what to do; the next try takes it away", async () => {
  let isLocked = true;
  pane = await openPane({
    fillSummary: () => (isLocked ? Promise.reject(new Failure({ ko: "{sheet} 시트가 보호되어 있습니다.", en: "" }, { ko: "보호를 풀고 다시 하세요.", en: "" }, { sheet: "요약" })) : Promise.resolve(outcome("채웠습니다."))),
  });
  await pane.click(pane.button("마감"));
  await pane.click(pane.button("요약 채우기"));
  expect(pane.all('[role="alert"]')[0]!.textContent).toBe("요약 시트가 보호되어 있습니다.보호를 풀고 다시 하세요.");
  isLocked = false;
  await pane.click(pane.button("요약 채우기"));
  expect(pane.all('[role="alert"]')[0]!.textContent).toBe("");
  expect(wishes("fillSummary")).toEqual([{ today: "2026-11-20", language: "ko" }, { today: "2026-11-20", language: "ko" }]);
});

test("an error of our own is trouble too, never silence", async () => {
  pane = await openPane({ fillSettlement: () => Promise.reject(new Error("cells of undefined")) });
  await pane.click(pane.button("마감"));
  await pane.click(pane.button("정산서 채우기"));
  expect(pane.all('[role="alert"]')[0]!.textContent).toContain("cells of undefined");
});

test("undo stands beside what it undoes", async () => {
  pane = await openPane({ fillSummary: () => Promise.resolve(outcome("채웠습니다.")), undoLast: () => Promise.resolve(outcome("되돌렸습니다.", false)) });
  await pane.click(pane.button("마감"));
  await pane.click(pane.button("요약 채우기"));
  await pane.click(pane.button("되돌리기"));
  expect(pane.text()).toContain("되돌렸습니다.");
  expect(() => pane.button("되돌리기")).toThrow("no button");
});

test("a workbook that cannot be read is not taken for an empty one", async () => {
  let isBusy = true;
  pane = await openPane({ lookOver: () => (isBusy ? Promise.reject(new Failure({ ko: "바쁩니다.", en: "" }, { ko: "기다리세요.", en: "" })) : Promise.resolve(overviewWith(everySheet))) });
  expect(pane.text()).toContain("바쁩니다.");
  expect(() => pane.button("새 접대 시작")).toThrow("no button");
  isBusy = false;
  await pane.click(pane.button("통합 문서 다시 살펴보기"));
  expect(pane.all('[role="tab"]').length).toBe(4);
});

test("the language is switched by hand, and kept", async () => {
  pane = await openPane();
  await pane.click(pane.button("English"));
  expect(pane.all('[role="tab"]').map((tab) => tab.textContent.trim())).toEqual(["Set up", "Check", "Plan", "Close"]);
  expect(document.documentElement.lang).toBe("en");
  expect(localStorage.getItem("visit-workbook.language")).toBe("en");
});

test("new sheets are written in the workbook's language, whatever the pane speaks", async () => {
  pane = await openPane({ lookOver: () => Promise.resolve(overviewWith(["visitors"])), addSheets: () => Promise.resolve(outcome("추가했습니다.")) }, "en");
  await pane.click(pane.button(/^Add \d+ sheets$/));
  expect(wishes("addSheets")).toEqual([{ sheets: everySheet.filter((name) => name !== "visitors"), language: "ko" }]);
});

test("the theme is switched by hand: automatic, light, dark", async () => {
  pane = await openPane();
  await pane.click(pane.button("화면: 자동"));
  await pane.click(pane.button("화면: 밝게"));
  expect(document.documentElement.dataset["shade"]).toBe("dark");
  await pane.click(pane.button("화면: 어둡게"));
  expect(document.documentElement.dataset["shade"]).toBe("light");
  expect(localStorage.getItem("visit-workbook.theme")).toBeNull();
});

test("opened for a check, the pane checks at once", async () => {
  pane = await openPane({ checkVisit: () => Promise.resolve(checkedWith([])) }, "ko", "check");
  expect(pane.text()).toContain("문제 없음");
  expect(wishes("checkVisit")).toEqual([{ today: "2026-11-20", minutes: 842 }]);
});

test("opened for a check in an empty workbook, it is a first run", async () => {
  pane = await openPane({ lookOver: () => Promise.resolve(overviewWith([])) }, "ko", "check");
  expect(pane.button("새 접대 시작")).toBeDefined();
  expect(wishes("checkVisit")).toEqual([]);
});

test("while work runs its buttons are greyed, and a second click does nothing", async () => {
  let finish = (): void => undefined;
  const filled = new Promise<void>((resolve) => (finish = resolve));
  pane = await openPane({ fillSummary: () => filled.then(() => outcome("채웠습니다.")) });
  await pane.click(pane.button("마감"));
  await pane.click(pane.button("요약 채우기"));
  expect(pane.all(".shell")[0]!.getAttribute("aria-busy")).toBe("true");
  expect(pane.button("요약 채우기").getAttribute("aria-disabled")).toBe("true");
  await pane.click(pane.button("요약 채우기"));
  finish();
  await pane.press("Shift");
  expect(wishes("fillSummary").length).toBe(1);
  expect(pane.text()).toContain("채웠습니다.");
});

test("what the ribbon has done is said here, with its undo, and sheets it added are seen", async () => {
  let present: readonly string[] = ["visitors"];
  pane = await openPane({ lookOver: () => Promise.resolve(overviewWith(present)), undoLast: () => Promise.resolve(outcome("되돌렸습니다.", false)) });
  present = everySheet;
  await pane.tellNews({ kind: "done", outcome: outcome("시트를 추가했습니다."), change: null });
  expect(pane.all('[role="status"]').map((each) => each.textContent).join()).toContain("시트를 추가했습니다.");
  expect(pane.text()).toContain(`시트 ${everySheet.length}개가 모두 있습니다.`);
  await pane.click(pane.button("되돌리기"));
  expect(wishes("undoLast").length).toBe(1);
  expect(pane.text()).toContain("되돌렸습니다.");
});

test("what the ribbon could not do is said here, with what to do", async () => {
  pane = await openPane();
  await pane.tellNews({ kind: "trouble", trouble: { what: { ko: "{sheet} 시트가 보호되어 있습니다.", en: "" }, remedy: { ko: "보호를 푸세요.", en: "" }, values: { sheet: "요약" } } });
  expect(pane.all('[role="alert"]')[0]!.textContent).toBe("요약 시트가 보호되어 있습니다.보호를 푸세요.");
});
