import { readFileSync } from "node:fs";
import { join } from "node:path";
import { addSheets } from "../src/actions/add-sheets";
import { checkVisit } from "../src/actions/check-visit";
import { fillSettlement } from "../src/actions/fill-settlement";
import { fillSummary } from "../src/actions/fill-summary";
import { checkedAgain } from "../src/actions/live-check";
import { loadVisit } from "../src/actions/load-visit";
import { undoLast } from "../src/actions/undo-last";
import type { Cell } from "../src/schema/cell";
import type { Slices } from "../src/values/slices";
import type { Day } from "../src/values/day";
import { readJson, type JsonReading } from "../src/visit/read-json";
import type { VisitReading } from "../src/visit/visit-reading";
import type { WorkbookCells } from "../src/visit/workbook-cells";
import { openWorkbench } from "../src/workbench/host/node-host";
import { cellsOf } from "../test/kit/given";
import { bundleSizes } from "./bundle-sizes";
import { paneReady } from "./pane-ready";
import { visitOfSize } from "./visit-of-size";

const today = "2026-11-20" as Day;
const sample = JSON.parse(readFileSync(join(__dirname, "../assets/sample-visit.json"), "utf8")) as Record<string, unknown>;

type Line = Readonly<Record<string, string | number>>;

/** Milliseconds that some work takes: the middle of so many runs. */
async function milliseconds(runs: number, work: () => unknown): Promise<number> {
  const taken: number[] = [];
  for (let run = 0; run < runs; run += 1) {
    const start = performance.now();
    await work();
    taken.push(performance.now() - start);
  }
  return Math.round(taken.sort((one, other) => one - other)[Math.floor(runs / 2)] ?? 0);
}

/** Syncs, bytes and time of each action, one after the other on one workbook through the genuine client. */
async function actionLines(): Promise<readonly Line[]> {
  const bench = await openWorkbench();
  const lines: Line[] = [];
  const measure = async (action: string, work: () => Promise<unknown>): Promise<void> => {
    bench.host.meter.reset();
    const ms = await milliseconds(1, work);
    const { syncs, batches, responseBytes } = bench.host.meter;
    lines.push({ action, syncs, "largest request (kB)": kilobytes(Math.max(0, ...batches.map(({ requestBytes }) => requestBytes))), "answers (kB)": kilobytes(responseBytes), ms });
  };
  const language = "ko";
  await measure("add all sheets", () => addSheets({ language }));
  await measure("add all sheets again", () => addSheets({ language }));
  await measure("undo", undoLast);
  await measure("load the sample", () => loadVisit({ json: sample, language }));
  await measure("check the sample", () => checkVisit({ today, minutes: 0 }));
  await measure("fill the settlement", () => fillSettlement({ today, language }));
  await measure("fill the summary", () => fillSummary({ today, language }));
  bench.close();
  return lines;
}

/** Visits of 12, 120, 1,200 and 12,000 visitors. */
const sizes = [1, 10, 100, 1000];

interface Timed<Result> {
  readonly result: Result;
  readonly ms: number;
  /** The longest that it went on without a pause in which a page could live. */
  readonly held: number;
}

/** Milliseconds that this process has worked: what other programs do meanwhile does not count. */
function worked(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

function timed<Result>(work: Slices<Result>): Timed<Result> {
  const start = worked();
  let [last, held] = [start, 0];
  for (;;) {
    const step = work.next();
    const now = worked();
    held = Math.max(held, now - last);
    last = now;
    if (step.done === true) return { result: step.value, ms: Math.round(now - start), held: Math.round(held) };
  }
}

/** The workbook with another number in one cell of a gift, and with another phone of a visitor, on which most rules look. */
function edited(cells: WorkbookCells, sheet: string, header: string, value: Cell): WorkbookCells {
  return {
    ...cells,
    sheets: cells.sheets.map((each) => {
      const at = each.name === sheet ? each.values.findIndex((row) => row.includes(header)) : -1;
      const column = each.values[at]?.indexOf(header) ?? -1;
      return at < 0 ? each : { ...each, values: each.values.map((row, index) => (index === at + 1 ? row.map((cell, place) => (place === column ? value : cell)) : row)) };
    }),
  };
}

/** Time to read and check a visit's cells, wholly and after one edit, without Excel; and how long the page was held at most. */
async function checkLines(): Promise<readonly Line[]> {
  const lines: Line[] = [];
  const wish = { today, minutes: 0 };
  // The compiler's own work is not to be counted with the smallest visit.
  for (const times of [1, 10, ...sizes]) {
    const { visit } = usable(readJson(visitOfSize(sample, times), { today }));
    const visitors = visit.visitors.length;
    const cells = cellsOf(visit, "ko");
    const whole = timed(checkedAgain(cells, wish));
    const { kept, checked } = whole.result;
    const gift = timed(checkedAgain(edited(cells, "선물", "단가", 51_000), wish, kept));
    const visitor = timed(checkedAgain(edited(cells, "방문자명단", "이메일", "a@b.example"), wish, kept));
    lines.push({
      visitors,
      findings: checked.findings.length,
      "whole (ms)": whole.ms,
      "ms a visitor": Math.round((whole.ms / visitors) * 100) / 100,
      "held (ms)": whole.held,
      "a gift's price (ms)": gift.ms,
      "rules asked": gift.result.kept.check.asked,
      "held (ms) ": gift.held,
      "a visitor's e-mail (ms)": visitor.ms,
      "rules asked ": visitor.result.kept.check.asked,
      "held (ms)  ": visitor.held,
    });
    await new Promise((resolve) => setTimeout(resolve, 0));
  }
  return lines.slice(-sizes.length);
}

function usable(read: JsonReading): VisitReading {
  if ("trouble" in read) throw new Error(read.trouble.en);
  return read;
}

function kilobytes(bytes: number): number {
  return Math.round(bytes / 1000);
}

/** Prints the lines under a title; a bench that cannot run here says why. */
async function print(title: string, lines: () => Promise<readonly Line[]>): Promise<void> {
  process.stdout.write(`\n${title}\n`);
  try {
    console.table(await lines());
  } catch (error) {
    process.stdout.write(`  not measured: ${error instanceof Error ? error.message : String(error)}\n`);
  }
}

async function main(): Promise<void> {
  // That part alone: npm run bench -- check
  if (process.argv.includes("check")) return print("Checking, without Excel", checkLines);
  await print("Actions on the workbench (genuine Office.js)", actionLines);
  await print("Checking, without Excel", checkLines);
  await print("The pane in Chromium (production bundle)", paneReady);
  await print("Bundle, by part", bundleSizes);
}

void main().then(() => process.exit(0));
