/** @jest-environment jsdom */
import { checkedWith, everySheet, openPane, outcome, overviewWith, type OpenPane } from "../../kit/pane";

let pane: OpenPane;
afterEach(async () => {
  await pane.close();
  localStorage.clear();
});

const wishes = (action: string): readonly unknown[] => pane.asked.filter((each) => each.action === action).map(({ wish }) => wish);
const boxes = (): readonly HTMLInputElement[] => pane.all('input[type="checkbox"]') as HTMLInputElement[];

test("the button counts what is chosen, and adds just that", async () => {
  pane = await openPane({ lookOver: () => Promise.resolve(overviewWith(["visitors"])), addSheets: () => Promise.resolve(outcome("추가했습니다.")) });
  expect(boxes().length).toBe(everySheet.length - 1);
  expect(pane.button(`시트 ${everySheet.length - 1}개 추가`)).toBeDefined();
  await pane.click(pane.button("없음"));
  expect(pane.button("추가할 시트를 고르세요.").getAttribute("aria-disabled")).toBe("true");
  await pane.click(boxes()[0]!);
  await pane.click(pane.button("시트 1개 추가"));
  expect(wishes("addSheets")).toEqual([{ sheets: ["request"], language: "ko" }]);
});

test("sheets that are there are marked, not offered", async () => {
  pane = await openPane();
  expect(boxes().length).toBe(0);
  expect(pane.text()).toContain(`시트 ${everySheet.length}개가 모두 있습니다.`);
  expect(pane.all(".badge").length).toBe(everySheet.length);
});

test("the sample says what it would replace before it does; Escape and Cancel leave all as it was", async () => {
  pane = await openPane({
    lookOver: () => Promise.resolve(overviewWith(everySheet, ["visitors", "lodging"])),
    sampleVisit: () => Promise.resolve({}),
    loadVisit: () => Promise.resolve(outcome("채웠습니다.")),
    checkVisit: () => Promise.reject(new Error("not in this test")),
  });
  await pane.click(pane.button("예시 방문 채우기"));
  expect(pane.text()).toContain("시트 2개의 입력 내용이 예시로 바뀝니다: 방문자명단, 숙박.");
  expect(document.activeElement?.getAttribute("aria-label")).toBe("예시 방문으로 바꿀까요?");
  await pane.press("Escape");
  expect(pane.text()).not.toContain("예시로 바뀝니다");
  expect(document.activeElement).toBe(pane.button("예시 방문 채우기"));
  await pane.click(pane.button("예시 방문 채우기"));
  await pane.click(pane.button("그만두기"));
  expect(wishes("loadVisit")).toEqual([]);
  await pane.click(pane.button("예시 방문 채우기"));
  await pane.click(pane.button("예시 방문 채우기"));
  expect(wishes("loadVisit")).toEqual([{ json: {}, language: "ko" }]);
});

test("what has to be said beside the outcome of a load is said with it", async () => {
  const also = [{ message: { ko: "넣지 못한 항목 {count}건: {paths}", en: "Left out ({count}): {paths}" }, values: { count: 2, paths: ["a.b", "c"] } }];
  pane = await openPane({
    lookOver: () => Promise.resolve(overviewWith(everySheet, [])),
    sampleVisit: () => Promise.resolve({}),
    loadVisit: () => Promise.resolve({ ...outcome("채웠습니다."), also }),
    checkVisit: () => Promise.resolve(checkedWith([])),
  });
  await pane.click(pane.button("예시 방문 채우기"));
  expect(pane.all('[role="status"] p').map(({ textContent }) => textContent)).toEqual(["채웠습니다.", "넣지 못한 항목 2건: a.b, c"]);
});
