import { applyProposal } from "../../src/actions/apply-proposal";
import { loadVisit } from "../../src/actions/load-visit";
import { propose, type Proposed } from "../../src/actions/propose";
import { undoLast } from "../../src/actions/undo-last";
import type { Day } from "../../src/values/day";
import { bookPicture } from "../kit/book-picture";
import { sampleJson } from "../kit/sample";
import { workbench, type Workbench } from "../kit/workbench";

const today = "2026-11-10" as Day;

type Found = Extract<Proposed, { proposal: unknown }>;

let bench: Workbench;
beforeAll(async () => {
  bench = workbench();
  await loadVisit({ json: sampleJson(), language: "ko" });
});

/** What a table says in some columns, row by row, by their headers. */
function rowsOf(table: string, ...headers: readonly string[]): readonly (readonly string[])[] {
  const found = bench.book.sheets.flatMap((sheet) => sheet.tables.map((each) => ({ sheet, each }))).find(({ each }) => each.name === table);
  if (!found) throw new Error(`There is no table ${table}.`);
  const { sheet, each } = found;
  const { top, left, bottom, right } = each.area;
  const at = headers.map((header) => Array.from({ length: right - left + 1 }, (_, index) => left + index).find((index) => sheet.text(top, index).replace(" *", "") === header) ?? -1);
  return Array.from({ length: bottom - top }, (_, index) => at.map((column) => sheet.text(top + 1 + index, column)));
}

async function proposal(wish: Omit<Parameters<typeof propose>[0], "today" | "keeps">): Promise<Found> {
  const found = await propose({ ...wish, today, keeps: true });
  if (!found || !("proposal" in found)) throw new Error("There is no proposal.");
  return found;
}

test("a flight two hours late is applied to every sheet in one step, and undone without a trace", async () => {
  const before = bookPicture(bench.book);
  const found = await proposal({ kind: "delay", about: "arrival V001", answers: { by: "+120" } });
  expect(found.come.filter(({ severity }) => severity === "must")).toEqual([]);
  expect(bookPicture(bench.book)).toEqual(before);
  expect(await applyProposal(found)).toMatchObject({ undoable: true });
  expect(rowsOf("tblVisitors", "ID", "도착일시").filter(([, at]) => at?.endsWith("14:10")).map(([id]) => id)).toEqual(["V001", "V002", "V003", "V004"]);
  expect(rowsOf("tblTransport", "ID", "출발", "대기시각").filter(([id]) => id === "T02" || id === "T03").map(([, departs, meets]) => [departs?.slice(-5), meets?.slice(-5)])).toEqual([["15:20", "13:45"], ["15:20", "13:45"]]);
  expect(rowsOf("tblItinerary", "ID", "구분", "시작", "종료", "참석자").find(([id]) => id === "S26")).toEqual(["S26", "숙박", expect.stringMatching(/16:10$/), expect.stringMatching(/17:30$/), "V001, V002, V003, V004"]);
  await undoLast();
  expect(bookPicture(bench.book)).toEqual(before);
});

test("an itinerary that was emptied is proposed anew, written in one step, and undone", async () => {
  bench = workbench();
  await loadVisit({ json: { ...sampleJson(), itinerary: [] }, language: "ko" });
  const before = bookPicture(bench.book);
  const found = await proposal({ kind: "itinerary" });
  expect(found.come.filter(({ severity, rule }) => severity === "must" && rule.startsWith("ITN"))).toEqual([]);
  expect(await applyProposal(found)).toMatchObject({ undoable: true, values: { changed: 0 } });
  const rows = rowsOf("tblItinerary", "ID", "구분", "내용", "연결ID").filter(([id]) => id !== "");
  expect(rows.length).toBe(found.proposal.lines.length);
  expect(rows).toContainEqual([expect.stringMatching(/^S\d\d$/), "연회", "환영 만찬", "B1"]);
  // What was written is complete: asked again, nothing is missing.
  expect((await proposal({ kind: "itinerary" })).proposal.lines.every(({ fate }) => fate === "same")).toBe(true);
  await undoLast();
  expect(bookPicture(bench.book)).toEqual(before);
});

test("runs that were emptied are proposed anew, with who rides, in one step, and undone without a trace", async () => {
  bench = workbench();
  await loadVisit({ json: { ...sampleJson(), transport: [] }, language: "ko" });
  const before = bookPicture(bench.book);
  const found = await proposal({ kind: "vehicles" });
  expect(found.come.filter(({ severity, rule }) => severity === "must" && rule.startsWith("TRN"))).toEqual([]);
  expect(found.goes).toBeGreaterThan(0);
  expect(await applyProposal(found)).toMatchObject({ undoable: true, values: { changed: 0 } });
  const runs = rowsOf("tblTransport", "ID", "구분", "차량", "편명").filter(([id]) => id !== "");
  expect(runs).toContainEqual(["T02", "영접", "C01", "LH712"]);
  expect(rowsOf("tblRides", "운행ID", "인물ID", "좌석").filter(([run]) => run === "T02")).toEqual([["T02", "V001", "뒤우"], ["T02", "V004", "조수석"], ["T02", "H02", "뒤좌"]]);
  expect((await proposal({ kind: "vehicles" })).proposal.lines.every(({ fate }) => fate === "same")).toBe(true);
  await undoLast();
  expect(bookPicture(bench.book)).toEqual(before);
});

test("a run that staff fixed is left as it is, also when its guest is cancelled", async () => {
  const sample = sampleJson();
  const visitors = (sample["visitors"] as readonly Record<string, unknown>[]).map((row) => (row["id"] === "V012" ? { ...row, status: "취소" } : row));
  const transport = (sample["transport"] as readonly Record<string, unknown>[]).map((row) => (row["id"] === "T01" ? { ...row, fixed: "Y" } : row));
  bench = workbench();
  await loadVisit({ json: { ...sample, visitors, transport }, language: "ko" });
  const found = await proposal({ kind: "vehicles" });
  expect(await applyProposal(found)).toMatchObject({ undoable: true });
  const riders = (run: string): readonly (string | undefined)[] => rowsOf("tblRides", "운행ID", "인물ID").filter(([id]) => id === run).map(([, person]) => person);
  expect(riders("T01")).toContain("V012");
  expect(riders("T13")).not.toContain("V012");
});
