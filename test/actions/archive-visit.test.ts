import { archiveVisit, showArchive } from "../../src/actions/archive-visit";
import { checkVisit } from "../../src/actions/check-visit";
import { fillSettlement } from "../../src/actions/fill-settlement";
import { lastChange } from "../../src/actions/last-change";
import { loadVisit } from "../../src/actions/load-visit";
import { makePaper } from "../../src/actions/make-paper";
import { recallChange } from "../../src/actions/recall-change";
import { undoLast } from "../../src/actions/undo-last";
import { papers } from "../../src/papers/catalogue";
import type { Language } from "../../src/language/language";
import type { Day } from "../../src/values/day";
import { bookPicture } from "../kit/book-picture";
import { personalLeaks, personalValues } from "../kit/personal-values";
import { sampleJson } from "../kit/sample";
import { edits, sheetNamed, workbench, type Workbench } from "../kit/workbench";

const today = "2026-11-23" as Day;
const leaking = personalValues(sampleJson());

async function sampleWorkbook(language: Language): Promise<Workbench> {
  const bench = workbench();
  await loadVisit({ json: sampleJson(), language });
  return bench;
}

async function archive(): Promise<Awaited<ReturnType<typeof archiveVisit>>> {
  return archiveVisit({ shown: await showArchive({ today }), today });
}

describe.each(["ko", "en"] as const)("the sample visit with every paper made (%s)", (language) => {
  let bench: Workbench;
  let before: unknown;

  beforeAll(async () => {
    bench = await sampleWorkbook(language);
    // Every paper once; in the other language those that say most.
    for (const { key } of papers) if (language === "ko" || ["kitchen-sheet", "handbook"].includes(key)) await makePaper({ today, paper: key, language });
    before = bookPicture(bench.book);
  });

  test("holds what is to be destroyed, before", async () => {
    const leaks = personalLeaks(await bench.book.save(), leaking).join("\n");
    const words = { ko: /[가-힣+*@]/, en: /[+*@]|^[A-Z][a-z]/ }[language];
    for (const value of leaking.filter((each) => words.test(each))) expect(leaks).toContain(`: ${value} – `);
  });

  test("is archived without any of it in any part of the file, and nothing of it is in what could be kept by a browser", async () => {
    expect(await archive()).toMatchObject({ undoable: true });
    expect(personalLeaks(await bench.book.save(), leaking)).toEqual([]);
    const stored: string[] = [];
    const listeners: (() => void)[] = [];
    Object.assign(globalThis, { sessionStorage: { getItem: () => null, removeItem: () => undefined, setItem: (_key: string, text: string) => stored.push(text) }, addEventListener: (_name: string, listener: () => void) => listeners.push(listener) });
    await recallChange(() => Promise.resolve("here"));
    for (const leave of listeners) leave();
    expect([lastChange()?.keptIn, listeners.length, stored]).toEqual(["memory", 1, []]);
  });

  test("has no live formula of ours left, is 보관, and a check asks for nothing that was destroyed", async () => {
    const live = bench.book.sheets.flatMap((sheet) => {
      const used = sheet.usedArea(false);
      return Array.from({ length: (used?.bottom ?? 0) + 1 }, (_, row) => Array.from({ length: (used?.right ?? 0) + 1 }, (__, column) => sheet.formula(row, column))).flat().filter((formula) => formula !== null).map((formula) => `${sheet.name} ${formula}`);
    });
    expect(live).toEqual([]);
    const { findings, heading } = await checkVisit({ today, minutes: 0 });
    expect(heading.status).toBe("archived");
    expect(findings.map(({ finding }) => [finding.rule, finding.severity])).toEqual([["ITN-07", "should"]]);
  });

  test("is not filled or archived again", async () => {
    await expect(fillSettlement({ today, language })).rejects.toMatchObject({ what: { en: expect.stringContaining("archived") as string } });
    await expect(archive()).rejects.toMatchObject({ what: { en: expect.stringContaining("Only a closed visit") as string } });
  });

  test("comes back whole by undo", async () => {
    await undoLast();
    expect(bookPicture(bench.book)).toEqual(before);
  });
});

test("a phone is known however it is written, in a cell of numbers too", async () => {
  const json = sampleJson() as Record<string, Record<string, unknown>[]>;
  Object.assign(json["gifts"]![0]!, { note: "연락: 010.0000.0001, +82 10 0000 0002" });
  Object.assign(json["hosts"]![0]!, { phone: "010-0000-0001" });
  Object.assign(json["vehicles"]![0]!, { driver_phone: "02-123-4567" });
  const bench = workbench();
  await loadVisit({ json, language: "ko" });
  const { area } = bench.book.tableNamed("tblGifts")!;
  const note = Array.from({ length: area.right - area.left + 1 }, (_, at) => area.left + at).find((at) => area.sheet.text(area.top, at) === "비고")!;
  bench.book.edit("user", "typing", () => {
    area.sheet.put(area.top + 2, note, 21234567);
  });
  await archive();
  expect([area.sheet.text(area.top + 1, note), area.sheet.text(area.top + 2, note)]).toEqual(["연락: ●●●, +82 ●●●", "●●●"]);
});

test("what users added stays and is named; what has changed since it was shown is not archived", async () => {
  const bench = await sampleWorkbook("ko");
  const user = edits(bench);
  user.addSheet("메모");
  user.type("메모", "B2", "V009는 할랄");
  user.type("메모", "B3", "=방문자명단!A5");
  const { area } = bench.book.tableNamed("tblGifts")!;
  user.type(area.sheet.name, `A${area.bottom + 5}`, "잣 빼고");
  const shown = await showArchive({ today });
  expect(shown.foreign.map(({ sheet }) => sheet)).toEqual(["메모", "선물"].sort((one, other) => bench.book.sheets.findIndex(({ name }) => name === one) - bench.book.sheets.findIndex(({ name }) => name === other)));
  user.type("메모", "B4", "우유 없이");
  await expect(archiveVisit({ shown, today })).rejects.toMatchObject({ what: { en: expect.stringContaining("has changed since") as string } });
  expect(await archive()).toMatchObject({ also: [{ values: { cells: expect.arrayContaining(["메모!B2, B4"]) as string[] } }] });
  expect(sheetNamed(bench, "메모").text(1, 1)).toBe("V009는 할랄");
  expect(sheetNamed(bench, "메모").formula(2, 1)).toBe("=방문자명단!A5");
});
