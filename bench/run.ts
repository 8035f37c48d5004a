import { readFileSync } from "node:fs";
import { join } from "node:path";
import { addSheets } from "../src/actions/add-sheets";
import { checked, checkVisit } from "../src/actions/check-visit";
import { fillSettlement } from "../src/actions/fill-settlement";
import { fillSummary } from "../src/actions/fill-summary";
import { loadVisit } from "../src/actions/load-visit";
import { undoLast } from "../src/actions/undo-last";
import type { Day } from "../src/values/day";
import { readJson, type JsonReading } from "../src/visit/read-json";
import { readVisit } from "../src/visit/read-visit";
import type { VisitReading } from "../src/visit/visit-reading";
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

/** Time to check a visit, from its file and from cells, without Excel. */
async function checkLines(): Promise<readonly Line[]> {
  const lines: Line[] = [];
  for (const times of [1, 100]) {
    const json = visitOfSize(sample, times);
    const runs = times === 1 ? 5 : 1;
    const reading = usable(readJson(json, { today }));
    const cells = cellsOf(reading.visit, "ko");
    lines.push({
      visit: times === 1 ? "the sample" : `${times} times the sample`,
      visitors: reading.visit.visitors.length,
      findings: checked(reading, 0).findings.length,
      "file: read (ms)": await milliseconds(runs, () => readJson(json, { today })),
      "cells: read (ms)": await milliseconds(runs, () => readVisit(cells, { today })),
      "check (ms)": await milliseconds(runs, () => checked(reading, 0)),
    });
  }
  return lines;
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
  await print("Actions on the workbench (genuine Office.js)", actionLines);
  await print("Checking, without Excel", checkLines);
  await print("The pane in Chromium (production bundle)", paneReady);
  await print("Bundle, by part", bundleSizes);
}

void main().then(() => process.exit(0));
