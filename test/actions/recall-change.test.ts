import { addSheets } from "../../src/actions/add-sheets";
import { forgetLastChange, keepLastChange, lastChange } from "../../src/actions/last-change";
import { recallChange } from "../../src/actions/recall-change";
import { undoLast } from "../../src/actions/undo-last";
import { bookPicture } from "../kit/book-picture";
import { workbench, type Workbench } from "../kit/workbench";

const here = () => Promise.resolve("Visit.xlsx");
const key = "visit-workbook.last-change";
let bench: Workbench;
let stored: Map<string, string>;
let goes: () => void;

beforeEach(() => {
  bench = workbench();
  stored = new Map();
  const sessionStorage = {
    getItem: (name: string) => stored.get(name) ?? null,
    setItem: (name: string, text: string) => void stored.set(name, text),
    removeItem: (name: string) => void stored.delete(name),
  };
  Object.assign(globalThis, { sessionStorage, addEventListener: (_: "pagehide", leave: () => void) => (goes = leave) });
});
afterEach(forgetLastChange);

/** The page goes and forgets all it knew. */
function leave(): void {
  goes();
  forgetLastChange();
}

test("what a page did last is undone exactly in the page that takes its place", async () => {
  expect(await recallChange(here)).toBeNull();
  const before = bookPicture(bench.book);
  await addSheets({ sheets: ["request"], language: "ko" });
  leave();
  const recalled = await recallChange(here);
  expect(recalled).toMatchObject({ undoable: true, values: { what: { en: expect.any(String) as string } } });
  expect(stored.size).toBe(0);
  await undoLast();
  expect(bookPicture(bench.book)).toEqual(before);
});

test("nothing lies in the storage while a page lives, and nothing is left there when there is nothing to undo", async () => {
  await recallChange(here);
  await addSheets({ sheets: ["request"], language: "ko" });
  expect(stored.size).toBe(0);
  await undoLast();
  leave();
  expect(stored.size).toBe(0);
});

test.each<[string, (left: { workbook: string; leftAt: number }) => object]>([
  ["another workbook", (left) => ({ ...left, workbook: "[]" })],
  ["a page of long ago", (left) => ({ ...left, leftAt: left.leftAt - 3_600_000 })],
])("what %s left is not undone here", async (_what, other) => {
  await recallChange(here);
  await addSheets({ sheets: ["request"], language: "ko" });
  leave();
  stored.set(key, JSON.stringify(other(JSON.parse(stored.get(key) ?? "") as { workbook: string; leftAt: number })));
  expect(await recallChange(here)).toBeNull();
  expect(lastChange()).toBeNull();
  expect(stored.size).toBe(0);
});

test("a change too large for the storage, and a browser that refuses it, end what could be undone", async () => {
  await recallChange(here);
  await addSheets({ sheets: ["request"], language: "ko" });
  const { words, snapshot } = lastChange() ?? { words: { ko: "", en: "" }, snapshot: null };
  if (!snapshot) throw new Error("Nothing was kept.");
  keepLastChange({ words: { ko: "가".repeat(1_000_001), en: words.en }, snapshot });
  leave();
  expect(stored.size).toBe(0);
  Object.assign(globalThis, { sessionStorage: null });
  expect(await recallChange(here)).toBeNull();
});
