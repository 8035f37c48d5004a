import type { Text } from "../language/text";
import type { Cell } from "../schema/cell";
import { a1 } from "../visit/a1";
import { batches } from "./batches";
import { firstDifference } from "./difference";
import { Failure } from "./failure";
import { askGround, hasMoved } from "./ground";
import type { WorkbookContent } from "./read-cells";
import { causeOf, recovered, unchanged } from "./recovery";
import { overlap } from "./reference";
import { isExcelError } from "./run";
import type { Snapshot } from "./snapshot";
import type { Step } from "./step";
import { snapshotOf, takenCells, type Trace } from "./trace";
import { ownRange, writeStep } from "./write-step";

/** Told before each request how many are done. */
export type Counted = (done: number, of: number) => void;

/** How many cells are named. */
const mostNamed = 3;

/**
 * Does the steps, nearly always in one sync: reads what will be written over, writes, and reads back what was written.
 * Gives what it takes to undo them. When Excel refuses a step, has kept something else than it was told, or somebody
 * else has changed what the plan was made on, all is put back and a Failure says so.
 * @param before the workbook as it was when the plan was made
 */
export async function perform(context: Excel.RequestContext, steps: readonly Step[], before: WorkbookContent, counted?: Counted): Promise<Snapshot> {
  const traces: Trace[] = [];
  try {
    await sendInTurn(context, batches(steps), 0, traces, before, counted);
    assertKept(traces);
  } catch (error) {
    // The batch was stopped before it wrote anything.
    if (isExcelError(error) && error.debugInfo.errorLocation === "Range.getIntersection") throw unchanged(new Moved());
    // Where cells were moved, formats that were read before are those of other cells.
    const known = error instanceof Moved ? { ...before, formats: new Map<string, never>() } : before;
    throw await recovered(context, snapshotOf(traces, known), causeOf(error), oldSheets(steps));
  }
  return snapshotOf(traces, before);
}

function newSheets(steps: readonly Step[]): ReadonlySet<string> {
  return new Set(steps.flatMap((step) => (step.kind === "sheet" ? [step.sheet] : [])));
}

/** The sheets that are there and are written to. */
function oldSheets(steps: readonly Step[]): ReadonlySet<string> {
  const added = newSheets(steps);
  return new Set(steps.flatMap((step) => ("at" in step && !added.has(step.at.sheet) ? [step.at.sheet] : [])));
}

async function sendInTurn(context: Excel.RequestContext, requests: readonly (readonly Step[])[], done: number, traces: Trace[], content: WorkbookContent, counted?: Counted): Promise<void> {
  const request = requests[done];
  if (!request) return;
  counted?.(done, requests.length);
  const all = requests.flat();
  const [added, touched] = [newSheets(all), oldSheets(all)];
  const ground = done === 0 && touched.size > 0 ? askGround(context, content, touched) : null;
  const earlier = [...traces];
  // All is read before anything is written: a step must not find what another has just put there.
  const reading = request.map((step) => readingOf(context, step, added));
  for (const [index, step] of request.entries()) {
    const isNew = "at" in step && added.has(step.at.sheet);
    const isAgain = earlier.some((trace) => "at" in step && "at" in trace.step && overlap(trace.step.at, step.at));
    traces.push({ step, isNew, isAgain, before: reading[index] ?? null, ...written(context, step, isNew) });
  }
  await context.sync();
  if (ground && hasMoved(ground, content)) throw new Moved();
  assertUntaken(traces.slice(earlier.length), content);
  await sendInTurn(context, requests, done + 1, traces, content, counted);
}

function readingOf(context: Excel.RequestContext, step: Step, added: ReadonlySet<string>): Excel.Range | null {
  if ((step.kind !== "cells" && step.kind !== "numberFormats") || added.has(step.at.sheet)) return null;
  return ownRange(context, step.at).load(step.kind === "cells" ? { formulas: true } : { formulas: true, numberFormat: true });
}

/** Queues a step, and asks for what it leaves. */
function written(context: Excel.RequestContext, step: Step, isNew: boolean): Pick<Trace, "after" | "added"> {
  const done = writeStep(context, step);
  if (done instanceof Excel.Range) return { after: done.load({ formulas: true }), added: null };
  // Not `done?.load` in the second branch: the minifier makes the two one and forgets the question mark.
  if (!done || isNew) return { after: null, added: done };
  if (done instanceof Excel.Worksheet) done.load({ id: true });
  else if (done instanceof Excel.Chart) done.load({ id: true });
  else done.load({ id: true });
  return { after: null, added: done };
}

const again: Text = { ko: "다시 실행하세요. 바뀐 내용으로 다시 합니다.", en: "Try again: it will go by what stands there now." };

/** Somebody has moved what the plan was made on. */
class Moved extends Failure {
  constructor() {
    super({ ko: "다른 사람이 그사이 행이나 열을 옮겨서 멈췄습니다.", en: "Somebody moved rows or columns in the meantime." }, again);
  }
}

/** Throws when somebody else has written into cells since the plan was made. */
function assertUntaken(traces: readonly Trace[], content: WorkbookContent): void {
  const taken = traces.flatMap((trace) => takenCells(trace, content));
  if (taken.length === 0) return;
  throw new Failure(
    { ko: "다른 사람이 그사이 {cells} 셀을 고쳐서 멈췄습니다. 그 사람이 적은 것은 그대로 있습니다.", en: "Somebody changed {cells} in the meantime; what they wrote stands." },
    again,
    { cells: taken.slice(0, mostNamed).map(({ sheet, top, left }) => `${sheet}!${a1(top, left)}`) },
  );
}

/** Throws when Excel has kept something else than it was told. */
function assertKept(traces: readonly Trace[]): void {
  for (const { step, after } of traces) {
    const cell = step.kind === "cells" && after ? firstDifference(step, after.formulas as Cell[][]) : null;
    if (cell === null) continue;
    throw new Failure(
      { ko: "{cell} 셀에 쓴 값을 엑셀이 다르게 적었습니다.", en: "Excel kept something else in {cell} than was written." },
      { ko: "그 셀의 서식과 데이터 유효성 검사를 확인하고 다시 실행하세요.", en: "Look at the format and validation of that cell, then try again." },
      { cell },
    );
  }
}
