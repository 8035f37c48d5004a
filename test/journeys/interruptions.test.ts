import { addSheets } from "../../src/actions/add-sheets";
import { applyRemedy } from "../../src/actions/apply-remedy";
import { archiveVisit, showArchive } from "../../src/actions/archive-visit";
import { checkVisit } from "../../src/actions/check-visit";
import { closeOut } from "../../src/actions/close-out";
import { fillSettlement } from "../../src/actions/fill-settlement";
import { fillSummary } from "../../src/actions/fill-summary";
import { loadVisit } from "../../src/actions/load-visit";
import { makePaper } from "../../src/actions/make-paper";
import { undoLast } from "../../src/actions/undo-last";
import { Failure } from "../../src/excel/failure";
import { Unfinished } from "../../src/excel/recovery";
import { say } from "../../src/language/say";
import type { Day } from "../../src/values/day";
import type { Fault } from "../../src/workbench/protocol/disturbances";
import { bookPicture } from "../kit/book-picture";
import { sampleJson } from "../kit/sample";
import { sheetNamed, workbench, type Workbench } from "../kit/workbench";

const today = "2026-11-20" as Day;
let bench: Workbench;

/** A workbook of a visit in which somebody has worked: own sheet, own column, own looks, own notes beside ours. */
beforeAll(async () => {
  bench = workbench();
  const { visit, visitors, itinerary, banquets, budget, expenses, rooms } = sampleJson();
  await addSheets({ sheets: ["request", "visitors", "itinerary", "banquets", "budget", "expenses", "summary", "settlement"], language: "ko" });
  await loadVisit({ json: { visit, visitors, itinerary, banquets, budget, expenses, rooms }, language: "ko" });
  const own = sheetNamed(bench, "Sheet1");
  own.put(0, 0, "우리 메모");
  own.put(1, 0, "=SUM(1,2)");
  const { area } = bench.book.tableNamed("tblVisitors")!;
  const visitorsSheet = area.sheet;
  visitorsSheet.put(area.top, area.right + 1, "우리 열");
  visitorsSheet.put(area.top + 1, area.right + 1, "모자 큼");
  visitorsSheet.restyle({ ...area, top: area.top + 1, bottom: area.top + 2 }, { fill: "#FFEE00", bold: true });
  visitorsSheet.addConditionalFormat({ areas: [{ ...area, left: area.right, top: area.top + 1 }], kind: "expression", formulas: ["LEN($A6)>3"], style: { fill: "#00FF00" }, stopIfTrue: false });
  visitorsSheet.put(area.bottom + 90, 0, "표 아래 메모");
});
afterAll(() => bench.close());
afterEach(() => bench.host.disturbances.clear());

const cell = (table: string, header: string, row: number): readonly [sheet: string, row: number, column: number] => {
  const { area, columns } = bench.book.tableNamed(table)!;
  return [area.sheet.name, area.top + 1 + row, area.left + columns.findIndex(({ name }) => name === header)];
};
const put = (table: string, header: string, row: number, value: string | number | null): void => {
  const [sheet, at, column] = cell(table, header, row);
  sheetNamed(bench, sheet).put(at, column, value);
};
const valueOf = (table: string, header: string, row: number): unknown => {
  const [sheet, at, column] = cell(table, header, row);
  return sheetNamed(bench, sheet).value(at, column);
};

async function remedyOfBanquets(): Promise<() => Promise<unknown>> {
  const { findings } = await checkVisit({ today, minutes: 0 });
  const found = findings.find(({ finding }) => finding.rule === "BAN-03");
  if (!found) throw new Error("Nothing is to be put right.");
  return () => applyRemedy(found);
}

/** More visitors than the table holds, so that it grows; and changed cells elsewhere. */
function largerVisit(): unknown {
  const { visit, visitors, banquets } = sampleJson() as Record<string, object[]>;
  const more = Array.from({ length: 40 }, (_, at) => ({ id: `W${at}`, status: "참석", name_ko: `손님 ${at}`, company: at % 2 ? "=1+1" : "0012" }));
  return { visit, visitors: [...visitors!, ...more], banquets: banquets!.slice(0, 1) };
}

/** Sheets that are there and some that are not yet. */
function partOfVisit(): unknown {
  const { visit, visitors, hosts, gifts, expenses } = sampleJson();
  return { visit, visitors, hosts, gifts, expenses };
}

/** Each action that writes, with what has to be so before it; asked anew for each run. */
const deeds: Readonly<Record<string, () => Promise<() => Promise<unknown>>>> = {
  "add-sheets": async () => Promise.resolve(() => addSheets({ sheets: ["hosts", "lodging", "standards"], language: "ko" })),
  "load-visit": async () => Promise.resolve(() => loadVisit({ json: largerVisit(), language: "ko" })),
  "load-visit with new sheets": async () => Promise.resolve(() => loadVisit({ json: partOfVisit(), language: "ko" })),
  "apply-remedy": async () => {
    const [sheet, row, column] = cell("tblBanquets", "접대원도착", 0);
    sheetNamed(bench, sheet).put(row, column, Number(valueOf("tblBanquets", "시작", 0)));
    return remedyOfBanquets();
  },
  // Before anything is typed over a column's formulas: no Excel tells a program which formula such a column had.
  "close-out": async () => Promise.resolve(() => closeOut({ today, reasons: { 회의비: "취소 환급" } })),
  "archive-visit": async () => {
    const shown = await showArchive({ today });
    return () => archiveVisit({ shown, today });
  },
  "make-paper": async () => Promise.resolve(() => makePaper({ paper: "visit-application", today, language: "ko" })),
  "fill-summary": async () => {
    const summary = sheetNamed(bench, "요약");
    const used = summary.usedArea(true)!;
    for (let row = used.top; row <= used.bottom; row += 1) if (summary.formula(row, 1) !== null) summary.put(row, 1, 7);
    return Promise.resolve(() => fillSummary({ today, language: "ko" }));
  },
  "fill-settlement": async () => {
    put("tblSettlement", "실적", 0, 1);
    put("tblSettlement", "실적", 2, 77);
    put("tblSettlement", "사유", 1, "내 사유");
    return Promise.resolve(() => fillSettlement({ today, language: "ko" }));
  },
};

async function failureOf(work: () => Promise<unknown>): Promise<Failure> {
  const error: unknown = await work().then(() => null, (reason: unknown) => reason);
  if (error instanceof Failure) return error;
  throw new Error(`No failure: ${String(error)}`);
}

type Mode = Pick<Fault, "when" | "share">;
/** A sync that writes may break off anywhere; of one that only reads it is all the same how much was read. */
const modes = (writes: boolean): readonly Mode[] => [{ when: "before" }, ...(writes ? [0.15, 0.5, 0.9] : [0.5]).map((share): Mode => ({ when: "midway", share })), { when: "after" }];

describe.each(Object.entries(deeds))("%s", (_, prepared) => {
  test("takes at most three syncs; a fault on any of them leaves everything as it was, and says so", async () => {
    const deed = await prepared();
    const before = bookPicture(bench.book);
    bench.host.meter.reset();
    await deed();
    const { syncs } = bench.host.meter;
    expect(syncs).toBeLessThanOrEqual(3);
    const done = bookPicture(bench.book);
    expect(done).not.toEqual(before);
    await undoLast();
    expect(bookPicture(bench.book)).toEqual(before);
    for (let at = 1; at <= syncs; at += 1) {
      for (const mode of modes(at === syncs)) {
        bench.host.disturbances.failSync({ at, code: "GeneralException", ...mode });
        const { code, what, remedy, values } = await failureOf(deed);
        expect([at, mode, bench.host.disturbances.waiting, code]).toEqual([at, mode, 0, "GeneralException"]);
        expect(bookPicture(bench.book)).toEqual(before);
        expect(remedy.ko).not.toBe("");
        if (at === syncs) expect(say(what, "ko", values)).toContain("실행하기 전 그대로입니다");
      }
    }
    // Faults leave nothing behind that would stand in the way.
    await deed();
    expect(bookPicture(bench.book)).toEqual(done);
    await undoLast();
    expect(bookPicture(bench.book)).toEqual(before);
  });

  test("when putting back fails too, a failure says that a part may stand, and undo puts it back", async () => {
    const deed = await prepared();
    const before = bookPicture(bench.book);
    const twice: readonly (readonly Fault[])[] = [
      [{ at: 3, code: "GeneralException", when: "midway" }, { at: 4, code: "RequestAborted", when: "before" }],
      [{ at: 3, code: "GeneralException", when: "after" }, { at: 4, code: "RequestAborted", when: "after" }],
      [{ at: 3, code: "GeneralException", when: "after" }, { at: 5, code: "RequestAborted", when: "before" }],
      [{ at: 3, code: "GeneralException", when: "after" }, { at: 5, code: "RequestAborted", when: "midway" }],
      [{ at: 3, code: "GeneralException", when: "after" }, { at: 5, code: "RequestAborted", when: "after" }],
    ];
    for (const faults of twice) {
      for (const fault of faults) bench.host.disturbances.failSync(fault);
      const failure = await failureOf(deed);
      expect([faults, bench.host.disturbances.waiting]).toEqual([faults, 0]);
      expect(failure).toBeInstanceOf(Unfinished);
      expect(say(failure.what, "ko", failure.values)).toContain("일부만");
      await undoLast();
      expect(bookPicture(bench.book)).toEqual(before);
    }
  });

  test("undo with a fault on any of its syncs can be run again, and then all is as before", async () => {
    const deed = await prepared();
    const before = bookPicture(bench.book);
    for (let at = 1; at <= 2; at += 1) {
      for (const mode of modes(false)) {
        await deed();
        const done = bookPicture(bench.book);
        bench.host.disturbances.failSync({ at, code: "GeneralException", ...mode });
        await failureOf(undoLast);
        if (at === 1 || mode.when === "before") expect(bookPicture(bench.book)).toEqual(done);
        await undoLast();
        expect(bookPicture(bench.book)).toEqual(before);
      }
    }
  });
});
