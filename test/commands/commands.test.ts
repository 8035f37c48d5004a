import { forgetLastChange, lastChange } from "../../src/actions/last-change";
import { hearNews, type News } from "../../src/actions/news";
import { undoLast } from "../../src/actions/undo-last";
import { whichWorkbook } from "../../src/excel/which-workbook";
import { workbench, type Workbench } from "../kit/workbench";

// Excel is the genuine library over a workbook; of Office there is what the functions' page asks of it.

type Function = (event: { readonly completed: () => void }) => void;

let functions: Map<string, Function>;
let dialogs: URL[];
let bench: Workbench;

beforeEach(async () => {
  bench = workbench();
  functions = new Map();
  dialogs = [];
  const displayDialogAsync = (address: string, _: unknown, callback: (answer: { readonly status: string }) => void): void => {
    dialogs.push(new URL(address));
    callback({ status: "failed" });
  };
  Object.assign(globalThis, {
    location: { href: "https://visit.example/commands.html" },
    Office: {
      actions: { associate: (name: string, each: Function) => functions.set(name, each) },
      onReady: () => Promise.resolve(),
      AsyncResultStatus: { Failed: "failed" },
      context: { displayLanguage: "ko-KR", document: { url: "https://files.example/Visit.xlsx" }, requirements: { isSetSupported: () => true }, ui: { displayDialogAsync } },
    },
  });
  // In a world of its own, as the page has: the last change it keeps is not the pane's.
  await jest.isolateModulesAsync(async () => {
    await import("../../src/commands/commands");
  });
});
afterEach(forgetLastChange);

const press = (name: string): Promise<void> => new Promise((completed) => functions.get(name)!({ completed }));

const sheetNames = (): string[] => bench.book.sheets.map(({ name }) => name);

/** What a pane beside this workbook hears while something is done. */
async function heardDuring(deed: () => Promise<void>): Promise<News[]> {
  const heard: News[] = [];
  const end = hearNews(whichWorkbook, (news) => heard.push(news));
  await deed();
  end();
  return heard;
}

test("an open pane hears what was done, and undoes it exactly", async () => {
  const heard = await heardDuring(() => press("addSheets"));
  expect(heard).toMatchObject([{ kind: "done", outcome: { undoable: true } }]);
  expect(sheetNames().length).toBeGreaterThan(10);
  await undoLast();
  expect(sheetNames()).toEqual(["Sheet1"]);
});

test("what changed nothing leaves the pane's own last change alone", async () => {
  await heardDuring(() => press("addSheets"));
  const kept = lastChange();
  const heard = await heardDuring(() => press("addSheets"));
  expect(heard).toMatchObject([{ kind: "done", outcome: { undoable: false }, change: null }]);
  expect(lastChange()).toBe(kept);
});

test("an open pane hears why something could not be done, and no dialog opens", async () => {
  const heard = await heardDuring(() => press("fillSummary"));
  expect(heard).toMatchObject([{ kind: "trouble" }]);
  expect(dialogs).toEqual([]);
});

test("without a pane the reason is said in a dialog, in Office's language; the function ends even where none opens", async () => {
  await press("fillSummary");
  const said = new URLSearchParams(dialogs[0]!.hash.slice(1));
  expect([dialogs.length, dialogs[0]!.pathname, said.get("language")]).toEqual([1, "/assets/notice.html", "ko"]);
  expect([said.get("what"), said.get("remedy")].every((words) => /[가-힣]/.test(words ?? ""))).toBe(true);
});

test("without a pane a success needs no words", async () => {
  await press("addSheets");
  expect(sheetNames().length).toBeGreaterThan(10);
  expect(dialogs).toEqual([]);
});
