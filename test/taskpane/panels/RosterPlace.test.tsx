/** @jest-environment jsdom */
import "../../kit/text-coding";
import { act } from "react";
import type { RosterComparison } from "../../../src/actions/compare-roster";
import type { Compared } from "../../../src/roster/people/compare";
import { openPane, outcome, type OpenPane } from "../../kit/pane";

let pane: OpenPane;
afterEach(async () => {
  await pane.close();
  localStorage.clear();
});

const someone = (key: string, more: Partial<Compared>): Compared => ({ key, fate: "new", guest: { at: 1, values: { nameKo: "홍길동", company: "한빛전자" }, birth: null, doubts: [] }, visitor: null, changes: [{ column: "nameKo", before: null, after: "홍길동" }], doubts: [], candidates: [], ...more });
const comparison = (people: readonly Compared[]): RosterComparison => ({ people, delegation: "D1", delegations: ["D1", "D2"], language: "ko" });

async function type(text: string): Promise<void> {
  const box = pane.all("textarea")[0] as HTMLTextAreaElement;
  Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, "value")?.set?.call(box, text);
  act(() => void box.dispatchEvent(new Event("input", { bubbles: true })));
  await pane.focus(box);
}

async function choose(select: HTMLElement, value: string): Promise<void> {
  Object.getOwnPropertyDescriptor(HTMLSelectElement.prototype, "value")?.set?.call(select, value);
  act(() => void select.dispatchEvent(new Event("change", { bubbles: true })));
  await pane.focus(select);
}

/** The import stands open: its panel is fetched, which takes some turns. */
async function open(): Promise<void> {
  await pane.click(pane.button("명단 가져오기"));
  while (pane.all("textarea").length === 0) await pane.focus(document.body);
}

test("a door leads in, and Cancel back to it", async () => {
  pane = await openPane();
  await open();
  expect(document.activeElement?.textContent).toContain("명단 가져오기");
  await pane.click(pane.button("그만두기"));
  expect(document.activeElement).toBe(pane.button("명단 가져오기"));
});

test("from a paste to the people: what was matched is asked and remembered, what is left out is not written", async () => {
  const people = [someone("row 1", {}), someone("row 2", { guest: { at: 2, values: { nameKo: "이영희" }, birth: null, doubts: [] } })];
  pane = await openPane({ compareRoster: () => Promise.resolve(comparison(people)), importRoster: () => Promise.resolve(outcome("가져왔습니다.")) });
  await open();
  await type("성명\t담당\n홍길동\tA\n이영희\tB");
  await pane.click(pane.button("붙여넣은 명단 읽기"));
  expect(pane.text()).toContain("사람 2명 · 열 2개: 가져옴 1, 확인 0, 가져오지 않음 1");
  await choose(pane.all("select")[1]!, "customsNote");
  await pane.click(pane.button("통합 문서와 견주기"));
  expect(pane.asked.at(-1)).toMatchObject({ action: "compareRoster", wish: { mapping: ["fullName", "customsNote"], delegation: null } });
  await pane.click(pane.all('input[type="checkbox"]')[1]!);
  await pane.click(pane.button("명단 쓰기: 새 1 · 바뀜 0 · 취소 0"));
  expect(pane.asked.find(({ action }) => action === "importRoster")?.wish).toMatchObject({ delegation: "D1", chosen: [{ key: "row 1" }], language: "ko" });
  expect(pane.text()).toContain("가져왔습니다.");
  await open();
  await type("성명\t담당\n새 사람\tC");
  await pane.click(pane.button("붙여넣은 명단 읽기"));
  expect((pane.all("select")[1] as HTMLSelectElement).value).toBe("customsNote");
});

test("who it is has to be said before it is written", async () => {
  pane = await openPane({ compareRoster: ({ decisions }) => Promise.resolve(comparison([someone("row 1", decisions.get(1) === "new" ? {} : { fate: "open" })])) });
  await open();
  await type("성명\n홍길동");
  await pane.click(pane.button("붙여넣은 명단 읽기"));
  await pane.click(pane.button("통합 문서와 견주기"));
  expect(pane.button("쓸 것이 없습니다").getAttribute("aria-disabled")).toBe("true");
  await choose(pane.all("select").at(-1)!, "new");
  expect(pane.button("명단 쓰기: 새 1 · 바뀜 0 · 취소 0")).toBeDefined();
});
