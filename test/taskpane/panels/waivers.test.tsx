/** @jest-environment jsdom */
import { act } from "react";
import { checkedWith, findingAt, openPane, outcome, waivableAt, waivedAt, type Answers, type OpenPane } from "../../kit/pane";

let pane: OpenPane;
afterEach(async () => {
  await pane.close();
  localStorage.clear();
});

async function openChecked(answers: Answers = {}): Promise<void> {
  pane = await openPane({ checkVisit: () => Promise.resolve(checkedWith([waivableAt("C7"), findingAt("H5")])), ...answers });
  await pane.click(pane.button("점검"));
  await pane.click(pane.button("접대 점검"));
}

const field = (name: string): HTMLInputElement => pane.all(`[name="${name}"]`)[0] as HTMLInputElement;
const wishes = (action: string): readonly unknown[] => pane.asked.filter((each) => each.action === action).map(({ wish }) => wish);

/** Types a text into a field as a person does. */
async function type(name: string, text: string): Promise<void> {
  await act(() => {
    const input = field(name);
    // React passes over a value that was put through its own setter.
    Object.getOwnPropertyDescriptor(input.tagName === "TEXTAREA" ? HTMLTextAreaElement.prototype : HTMLInputElement.prototype, "value")?.set?.call(input, text);
    input.dispatchEvent(new Event("input", { bubbles: true }));
    return Promise.resolve();
  });
}

test("only what a rule says can be let stand", async () => {
  await openChecked();
  expect(pane.all(".waive").map((button) => button.closest("li")?.querySelector(".cell")?.textContent)).toEqual(["방문자명단!C7"]);
});

test("the form asks for a reason, with the name used last and today; what is missing is said beside its field", async () => {
  localStorage.setItem("visit-workbook.approver", "한서준");
  await openChecked();
  await pane.click(pane.button("예외 승인…"));
  expect([document.activeElement, field("by").value, field("on").value]).toEqual([field("reason"), "한서준", "2026-11-20"]);
  await type("by", " ");
  await pane.click(pane.button("예외로 승인"));
  expect(document.activeElement).toBe(field("reason"));
  expect(["reason", "by", "on"].map((name) => field(name).getAttribute("aria-invalid"))).toEqual(["true", "true", "false"]);
  const says = (name: string): string | null | undefined => document.getElementById(field(name).getAttribute("aria-describedby") ?? "")?.textContent;
  expect([says("reason"), says("by"), says("on")]).toEqual(["왜 그대로 두는지 적으세요.", "승인한 사람의 이름을 적으세요.", undefined]);
  await type("reason", "합의");
  expect(says("reason")).toBeUndefined();
  expect(wishes("waiveFinding")).toEqual([]);
});

test("waived, it leaves the list for the fold at its end, and the keyboard goes on at the finding after it", async () => {
  let isWaived = false;
  await openChecked({
    checkVisit: () => Promise.resolve(isWaived ? checkedWith([findingAt("H5")], [waivedAt("C7")]) : checkedWith([waivableAt("C7"), findingAt("H5")])),
    waiveFinding: () => {
      isWaived = true;
      return Promise.resolve(outcome("예외 승인 3번으로 적었습니다."));
    },
  });
  await pane.click(pane.button("예외 승인…"));
  await type("reason", "호텔과 합의");
  await type("by", "한서준");
  await pane.click(pane.button("예외로 승인"));
  expect(pane.asked.find(({ action }) => action === "waiveFinding")?.wish).toMatchObject({ address: { cell: "C7" } });
  expect(pane.all(".finding .cell").map((cell) => cell.textContent)).toEqual(["방문자명단!H5"]);
  expect(pane.all(".waived-fold").map((fold) => [fold.textContent, fold.getAttribute("aria-expanded")])).toEqual([["예외 승인 1건", "false"]]);
  expect(pane.all(".waived-finding")[0]!.textContent).toContain("호텔과 합의한서준 · 11.20(금) 승인");
  expect(document.activeElement?.textContent).toContain("H5");
  expect(localStorage.getItem("visit-workbook.approver")).toBe("한서준");
});

test("the last of the list gone, the keyboard goes on at the fold", async () => {
  let isWaived = false;
  await openChecked({
    checkVisit: () => Promise.resolve(isWaived ? checkedWith([], [waivedAt("C7")]) : checkedWith([waivableAt("C7")])),
    waiveFinding: () => {
      isWaived = true;
      return Promise.resolve(outcome("적었습니다."));
    },
  });
  await pane.click(pane.button("예외 승인…"));
  await type("reason", "합의");
  await type("by", "한서준");
  await pane.click(pane.button("예외로 승인"));
  expect(document.activeElement?.textContent).toBe("예외 승인 1건");
  expect(pane.text()).toContain("예외 승인 1건 말고는 문제 없음");
});

test("when it fails, nothing typed is lost", async () => {
  await openChecked({ waiveFinding: () => Promise.reject(new Error("busy")) });
  await pane.click(pane.button("예외 승인…"));
  await type("reason", "합의");
  await type("by", "한서준");
  await pane.click(pane.button("예외로 승인"));
  expect([field("reason").value, field("by").value]).toEqual(["합의", "한서준"]);
});

test("Escape and Cancel close the form and go back to its button; arrow keys stay in the fields", async () => {
  await openChecked();
  await pane.click(pane.button("예외 승인…"));
  await pane.press("ArrowDown");
  expect(document.activeElement).toBe(field("reason"));
  await pane.press("Escape");
  expect(document.activeElement).toBe(pane.button("예외 승인…"));
  await pane.click(pane.button("예외 승인…"));
  await pane.click(pane.button("그만두기"));
  expect(document.activeElement).toBe(pane.button("예외 승인…"));
});

test("a waiver is withdrawn from the fold, and its finding is back", async () => {
  let isWaived = true;
  await openChecked({
    checkVisit: () => Promise.resolve(isWaived ? checkedWith([], [waivedAt("C7")]) : checkedWith([waivableAt("C7")])),
    withdrawWaiver: () => {
      isWaived = false;
      return Promise.resolve(outcome("거두었습니다."));
    },
  });
  await pane.click(pane.button("예외 승인 1건"));
  expect(pane.all(".waived ul")[0]!.hidden).toBe(false);
  await pane.click(pane.button("3번 승인 거두기"));
  expect(wishes("withdrawWaiver")).toMatchObject([{ no: 3 }]);
  expect(pane.all(".finding .cell").map((cell) => cell.textContent)).toEqual(["방문자명단!C7"]);
  expect(pane.all(".waived")).toEqual([]);
  expect(document.activeElement).not.toBe(document.body);
});
