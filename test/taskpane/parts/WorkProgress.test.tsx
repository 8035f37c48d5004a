/** @jest-environment jsdom */
import { act } from "react";
import { createRoot, type Root } from "react-dom/client";
import type { Progress } from "../../../src/actions/outcome";
import { WorkProgress } from "../../../src/taskpane/parts/WorkProgress";
import { SpeechContext, speechIn } from "../../../src/taskpane/speech";

const step = { ko: "시트를 쓰는 중", en: "Writing sheets" };
let root: Root;
let place: HTMLElement;

beforeEach(() => {
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });
  jest.useFakeTimers();
  place = document.createElement("div");
  root = createRoot(place);
});
afterEach(() => {
  act(() => root.unmount());
  jest.useRealTimers();
});

function show(progress: Progress | null): void {
  act(() => root.render(<SpeechContext.Provider value={speechIn("ko")}><WorkProgress progress={progress} /></SpeechContext.Provider>));
}

const pass = (milliseconds: number): void => act(() => jest.advanceTimersByTime(milliseconds));

test("work that is soon over shows no bar", () => {
  show({ step });
  pass(499);
  show(null);
  pass(1000);
  expect(place.textContent).toBe("");
});

test("longer work says its step, and how far it is where that can be counted", () => {
  show({ step });
  pass(500);
  expect(place.textContent).toContain("시트를 쓰는 중");
  show({ step, done: 3, of: 13 });
  expect(place.textContent).toContain("시트를 쓰는 중 (3/13)");
  expect(place.querySelector('[role="progressbar"]')?.getAttribute("aria-valuenow")).toBe("23");
  show(null);
  expect(place.textContent).toBe("");
});

test("the next work is waited for anew", () => {
  show({ step });
  pass(600);
  show(null);
  show({ step });
  expect(place.textContent).toBe("");
});
