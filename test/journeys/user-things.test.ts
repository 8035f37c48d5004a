import fc from "fast-check";
import { addSheets } from "../../src/actions/add-sheets";
import { applyRemedy } from "../../src/actions/apply-remedy";
import { archiveVisit, showArchive } from "../../src/actions/archive-visit";
import { checkVisit, type FindingAt } from "../../src/actions/check-visit";
import { closeOut } from "../../src/actions/close-out";
import { fillSettlement } from "../../src/actions/fill-settlement";
import { fillSummary } from "../../src/actions/fill-summary";
import { forgetLastChange } from "../../src/actions/last-change";
import { loadVisit } from "../../src/actions/load-visit";
import { makePaper } from "../../src/actions/make-paper";
import { undoLast } from "../../src/actions/undo-last";
import { waiveFinding } from "../../src/actions/waive-finding";
import { Failure } from "../../src/excel/failure";
import type { Day } from "../../src/values/day";
import { bookPicture } from "../kit/book-picture";
import { sampleJson } from "../kit/sample";
import { anyUserThing, doAsUser, userThings, type UserThing } from "../kit/user-things";
import { workbench } from "../kit/workbench";

const today = "2026-11-20" as Day;

/** The sample visit's banquets, hosts and closing papers, with reception staff ten minutes late for the first dinner. */
function lateSample(): Record<string, unknown> {
  const { visit, hosts, banquets, settlement, summary } = sampleJson();
  const [first, ...others] = banquets as readonly object[];
  return { visit, hosts, banquets: [{ ...first, staff_arrive_at: "2026-11-10T17:40" }, ...others], settlement, summary };
}

async function late(): Promise<FindingAt | undefined> {
  const { findings } = await checkVisit({ today, minutes: 0 });
  return findings.find(({ finding }) => finding.rule === "BAN-03");
}

/** Everything that an action may be asked to do to such a workbook; nothing where there is nothing to do. */
const deeds: Readonly<Record<string, () => Promise<unknown>>> = {
  "load a visit": () => loadVisit({ json: lateSample(), language: "ko" }),
  "load a longer one": () => {
    const json = lateSample();
    const hosts = json["hosts"] as readonly object[];
    return loadVisit({ json: { ...json, hosts: [...hosts, ...hosts.map((host, at) => ({ ...host, id: `Z${at}` }))] }, language: "ko" });
  },
  "put a finding right": async () => {
    const found = await late();
    return found && applyRemedy(found);
  },
  "let it stand": async () => {
    const found = await late();
    return found && waiveFinding(found, { reason: "호텔과 합의", by: "한서준", on: today, today });
  },
  "fill the summary": () => fillSummary({ today, language: "ko" }),
  "fill the settlement": () => fillSettlement({ today, language: "ko" }),
  "close the visit": () => closeOut({ today, reasons: {} }),
  "archive it": async () => archiveVisit({ shown: await showArchive({ today }), today }),
  "make a paper": () => makePaper({ paper: "visit-application", today, language: "ko" }),
  "add a sheet": () => addSheets({ sheets: ["gifts", "tours"], language: "ko" }),
};

/** One of everything, so that no run of the test goes without. */
const oneOfEach: readonly UserThing[] = [
  ...(["column inside", "column beside", "rows below", "format", "width", "note", "sort", "hide row"] as const).map((does, at) => ({ does, table: at, at: at + 1 })),
  { does: "filter", table: 0, at: 3 },
  { does: "sheet", at: 0 },
];

test("whatever people made of the workbook stands exactly as it did after every action, and undo brings all the rest back", async () => {
  const done = new Set<string>();
  await fc.assert(
    fc.asyncProperty(fc.array(anyUserThing, { minLength: 5, maxLength: 9 }) as fc.Arbitrary<readonly UserThing[]>, async (made) => {
      const bench = workbench();
      try {
        await loadVisit({ json: lateSample(), language: "ko" });
        for (const thing of made) doAsUser(bench, thing);
        const own = userThings(bench);
        for (const [name, deed] of Object.entries(deeds)) {
          const before = bookPicture(bench.book);
          forgetLastChange();
          const isDone = await deed().then((outcome) => outcome !== undefined && (outcome as { undoable: boolean }).undoable, refused);
          expect([name, userThings(bench)]).toEqual([name, own]);
          if (!isDone) expect([name, bookPicture(bench.book)]).toEqual([name, before]);
          else {
            done.add(name);
            await undoLast();
          }
          expect([`${name}, undone`, bookPicture(bench.book)]).toEqual([`${name}, undone`, before]);
          expect([`${name}, undone`, userThings(bench)]).toEqual([`${name}, undone`, own]);
        }
      } finally {
        bench.close();
      }
    }),
    { numRuns: 3, examples: [[oneOfEach]] },
  );
  expect(done).toEqual(new Set(Object.keys(deeds)));
});

/** What an action refuses, as where there is no room for a table to grow, it says; then nothing may have changed. */
function refused(error: unknown): false {
  if (error instanceof Failure) return false;
  throw error;
}
