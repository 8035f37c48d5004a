import { applyRemedy } from "../../src/actions/apply-remedy";
import { checkVisit } from "../../src/actions/check-visit";
import { confirmVisit } from "../../src/actions/confirm-visit";
import { exportVisit } from "../../src/actions/export-visit";
import { loadVisit } from "../../src/actions/load-visit";
import { undoLast } from "../../src/actions/undo-last";
import type { Language } from "../../src/language/language";
import type { Day } from "../../src/values/day";
import { openWorkbench } from "../../src/workbench/host/node-host";
import { bookPicture } from "../kit/book-picture";
import { sampleJson } from "../kit/sample";
import { sheetNamed, workbench, type Workbench } from "../kit/workbench";

const confirmedOn = "2026-11-06" as Day;
const today = "2026-11-08" as Day;

let bench: Workbench;
beforeEach(() => {
  bench = workbench();
});
afterEach(() => bench.close());

/** The sample's request, people, runs and log of changes, confirmed and not yet begun. */
function confirmedSample(status = "확정"): Record<string, unknown> {
  const { visit, visitors, hosts, vehicles, transport, change_log } = sampleJson();
  return { visit: { ...(visit as object), status, as_of: null }, visitors, hosts, vehicles, transport, change_log };
}

async function changesFound() {
  const { findings, heading } = await checkVisit({ today, minutes: 0 });
  const told = findings.filter(({ finding }) => ["REQ-14", "VIS-11"].includes(finding.rule));
  return { told, heard: told.map(({ finding }) => `${finding.rule} ${finding.name ?? ""}`).sort(), confirmedOn: heading.confirmedOn };
}

function put(sheet: string, table: string, header: RegExp, row: number, value: string | number): void {
  const { area, columns } = bench.book.tableNamed(table)!;
  sheetNamed(bench, sheet).put(area.top + 1 + row, area.left + columns.findIndex(({ name }) => header.test(name)), value);
}

const words = { ko: { visitors: "방문자명단", log: "변경이력", record: "확정기록" }, en: { visitors: "Visitors", log: "Changes", record: "As confirmed" } } as const;

test.each(["ko", "en"] as const)("in %s: a flight that changes after confirmation is found until the log tells of it", async (language: Language) => {
  const titles = words[language];
  await loadVisit({ json: confirmedSample(), language });
  expect(await changesFound()).toMatchObject({ heard: [], confirmedOn: null });

  const before = bookPicture(bench.book);
  await confirmVisit({ today: confirmedOn });
  expect(await changesFound()).toMatchObject({ heard: [], confirmedOn });
  await undoLast();
  expect(bookPicture(bench.book)).toEqual(before);
  await confirmVisit({ today: confirmedOn });

  put(titles.visitors, "tblVisitors", /^(도착편명|Arrival no)/, 2, "KE999");
  const { told, heard } = await changesFound();
  expect(heard).toEqual(["REQ-14 changed", "VIS-11 changed"]);

  // Saved and opened again, and as a file put into a workbook of the other language, it is known as well.
  const { json } = await exportVisit({ today });
  const bytes = await bench.book.save();
  bench.close();
  bench = workbench();
  await loadVisit({ json, language: language === "ko" ? "en" : "ko" });
  expect((await changesFound()).heard).toEqual(heard);
  bench.close();
  bench = await openWorkbench(bytes);

  await applyRemedy(told.find(({ finding }) => finding.rule === "REQ-14")!);
  expect((await changesFound()).heard).toEqual([...Array<string>(2).fill("REQ-14 blank"), "REQ-14 untold", "VIS-11 changed"]);
  put(titles.log, "tblChange", /^(일자|On)/, 2, 46334);
  put(titles.log, "tblChange", /^(작성|By)/, 2, "H04");
  put(titles.log, "tblChange", /^(통지대상|Notified)/, 2, "H07");
  put(titles.visitors, "tblVisitors", /^(복창일|Read back on)/, 2, 46334);
  expect((await changesFound()).heard).toEqual([]);
});

test("what is written down anew stands instead of the old, shorter too; nothing changes when nothing did", async () => {
  await loadVisit({ json: confirmedSample(), language: "ko" });
  await confirmVisit({ today: confirmedOn });
  expect((await confirmVisit({ today: confirmedOn })).undoable).toBe(false);
  const { json } = await exportVisit({ today });
  const record = json["confirmed"] as readonly { sheet: string; item: string }[];
  const { visitors } = confirmedSample() as { visitors: readonly unknown[] };
  expect(record.filter(({ sheet }) => sheet === "방문자명단")).toHaveLength(visitors.length);

  const { area, columns } = bench.book.tableNamed("tblVisitors")!;
  const row = area.top + visitors.length;
  for (let at = 0; at < columns.length; at += 1) if (!sheetNamed(bench, "방문자명단").formula(row, area.left + at)?.startsWith("=")) sheetNamed(bench, "방문자명단").put(row, area.left + at, null);
  expect((await changesFound()).heard).toContain("REQ-14 gone");
  await confirmVisit({ today });
  const anew = await changesFound();
  expect(anew.heard).not.toContain("REQ-14 gone");
  expect(anew.confirmedOn).toBe(today);
  const after = (await exportVisit({ today })).json["confirmed"] as readonly unknown[];
  expect(after).toHaveLength(record.length - 1);
});

test("a visit that is not confirmed has nothing to write down", async () => {
  await loadVisit({ json: confirmedSample("작성중"), language: "ko" });
  const before = bookPicture(bench.book);
  await expect(confirmVisit({ today })).rejects.toThrow("not confirmed yet");
  expect(bookPicture(bench.book)).toEqual(before);
});
