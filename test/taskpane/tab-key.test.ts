/** @jest-environment jsdom */
import { tabWithinPane } from "../../src/taskpane/tab-key";

const asked: string[] = [];
beforeAll(() => {
  // jsdom lays nothing out; here what is hidden says so.
  Element.prototype.checkVisibility = function () {
    return this.closest("[hidden]") === null;
  };
  tabWithinPane(document);
  window.addEventListener("keydown", ({ key }) => asked.push(key));
});
beforeEach(() => {
  asked.length = 0;
  document.body.innerHTML = `<button id="first"></button><h2 id="heading" tabindex="-1"></h2><summary id="last" tabindex="0"></summary><p id="end" tabindex="-1"></p><button disabled></button><button tabindex="-1"></button><div hidden><button></button></div>`;
});

function press(id: string, key: string, shiftKey = false): readonly string[] {
  document.getElementById(id)?.dispatchEvent(new KeyboardEvent("keydown", { key, shiftKey, bubbles: true, cancelable: true }));
  return asked;
}

test.each([["first", false], ["heading", false], ["heading", true], ["last", true], ["end", true]])("within the pane Office.js is not asked: from %s, backward %s", (id, isBackward) => {
  expect(press(id, "Tab", isBackward)).toEqual([]);
});

test.each([["first", true], ["last", false], ["end", false]])("out of the pane only Excel knows the way: from %s, backward %s", (id, isBackward) => {
  expect(press(id, "Tab", isBackward)).toEqual(["Tab"]);
});

test("other keys are Excel's", () => {
  expect(press("heading", "F6")).toEqual(["F6"]);
});
