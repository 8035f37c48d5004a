import { forgetLastChange, lastChange, type LastChange } from "../../src/actions/last-change";
import { hearNews, tellPane, type News } from "../../src/actions/news";

const change: LastChange = {
  words: { ko: "요약 채우기", en: "Filling the summary" },
  snapshot: { sheets: [], names: [], cells: [{ at: { sheet: "요약", top: 4, left: 1, rows: 1, columns: 1 }, formulas: [["=1+1"]], values: [[2]], numberFormats: [["General"]], written: [[3]] }], fresh: [], tables: [], grown: [], checks: [], charts: [], marks: [] },
};
const done: News = { kind: "done", outcome: { message: { ko: "채웠습니다.", en: "Filled." }, undoable: true }, change };
const trouble: News = { kind: "trouble", trouble: { what: { ko: "보호된 시트입니다.", en: "Protected." }, remedy: { ko: "푸세요.", en: "Unprotect it." }, values: {} } };

/** Milliseconds to wait where nobody is going to answer. */
const short = 50;

const endings: (() => void)[] = [];
function paneBeside(workbook: string | Promise<string>): News[] {
  const heard: News[] = [];
  endings.push(hearNews(() => Promise.resolve(workbook), (news) => heard.push(news)));
  return heard;
}

afterEach(() => {
  for (const end of endings.splice(0)) end();
  forgetLastChange();
});

test("a pane beside the workbook hears what was done, and can undo it", async () => {
  const heard = paneBeside("A");
  expect(await tellPane("A", done)).toBe(true);
  expect(heard).toEqual([done]);
  expect(lastChange()).toEqual(change);
});

test("a pane hears of trouble, and keeps the change it had", async () => {
  const heard = paneBeside("A");
  await tellPane("A", done);
  expect(await tellPane("A", trouble)).toBe(true);
  expect(heard).toEqual([done, trouble]);
  expect(lastChange()).toEqual(change);
});

test("a pane beside another workbook hears nothing and undoes nothing of it", async () => {
  const other = paneBeside("B");
  expect(await tellPane("A", done, short)).toBe(false);
  expect(other).toEqual([]);
  expect(lastChange()).toBeNull();
});

test("of two panes the one beside the workbook answers", async () => {
  const other = paneBeside("B");
  const own = paneBeside("A");
  expect(await tellPane("A", trouble)).toBe(true);
  expect([own, other]).toEqual([[trouble], []]);
});

test("without a pane, or after it is closed, nobody answers", async () => {
  const heard = paneBeside("A");
  endings.pop()!();
  expect(await tellPane("A", done, short)).toBe(false);
  expect(heard).toEqual([]);
});

test("a pane that does not know its workbook keeps silent", async () => {
  const heard = paneBeside(Promise.reject(new Error("Excel is busy.")));
  expect(await tellPane("A", done, short)).toBe(false);
  expect(heard).toEqual([]);
});

test("where pages cannot talk to each other, nobody answers", async () => {
  const { BroadcastChannel: kept } = globalThis;
  Reflect.deleteProperty(globalThis, "BroadcastChannel");
  try {
    const heard = paneBeside("A");
    expect(await tellPane("A", done)).toBe(false);
    expect(heard).toEqual([]);
  } finally {
    globalThis.BroadcastChannel = kept;
  }
});
