import type { Cell } from "../schema/cell";
import { batches } from "./batches";
import { firstDifference } from "./difference";
import { Failure } from "./failure";
import type { WorkbookContent } from "./read-cells";
import type { Block } from "./reference";
import { restore, type FormerCells, type Snapshot } from "./snapshot";
import type { Step } from "./step";
import { ownRange, writeStep } from "./write-step";

/** What is fetched about one step while it is done: what stood there, what stands there now, and the id of what it added. */
interface Trace {
  readonly step: Step;
  readonly isNew: boolean;
  readonly before: Excel.Range | null;
  readonly after: Excel.Range | null;
  readonly added: Excel.Worksheet | Excel.ConditionalFormat | null;
}

/** Told before each request how many are done. */
export type Counted = (done: number, of: number) => void;

/**
 * Does the steps, nearly always in one sync: reads what will be written over, writes, and reads back what was written.
 * Gives what it takes to undo them. When Excel refuses a step or has kept something else than it was told, all is put
 * back and a Failure says so.
 */
export async function perform(context: Excel.RequestContext, steps: readonly Step[], before: WorkbookContent, counted?: Counted): Promise<Snapshot> {
  const sheets = new Set(steps.flatMap((step) => (step.kind === "sheet" ? [step.sheet] : [])));
  const traces: Trace[] = [];
  try {
    await sendInTurn(context, batches(steps), 0, (step) => traces.push(queue(context, step, sheets)), counted);
  } catch (error) {
    await restore(context, [snapshotOf(traces, before)]);
    throw error;
  }
  const snapshot = snapshotOf(traces, before);
  for (const { step, after } of traces) {
    const cell = step.kind === "cells" && after ? firstDifference(step, after.formulas as Cell[][]) : null;
    if (cell === null) continue;
    await restore(context, [snapshot]);
    throw new Failure(
      { ko: "{cell} 셀에 쓴 값을 엑셀이 다르게 적어서 모두 되돌렸습니다.", en: "Excel kept something else in {cell} than was written, so everything was put back." },
      { ko: "그 셀의 서식과 데이터 유효성 검사를 확인하고 다시 실행하세요.", en: "Look at the format and validation of that cell, then try again." },
      { cell },
    );
  }
  return snapshot;
}

async function sendInTurn(context: Excel.RequestContext, requests: readonly (readonly Step[])[], done: number, queueStep: (step: Step) => void, counted?: Counted): Promise<void> {
  const request = requests[done];
  if (!request) return;
  counted?.(done, requests.length);
  for (const step of request) queueStep(step);
  await context.sync();
  await sendInTurn(context, requests, done + 1, queueStep, counted);
}

/** Queues one step with its reading before and after. */
function queue(context: Excel.RequestContext, step: Step, newSheets: ReadonlySet<string>): Trace {
  const isNew = "at" in step && newSheets.has(step.at.sheet);
  const writesOver = (step.kind === "cells" || step.kind === "numberFormats") && !isNew;
  const before = writesOver ? ownRange(context, step.at).load({ formulas: true, values: true, numberFormat: true }) : null;
  const done = writeStep(context, step);
  if (done instanceof Excel.Range) return { step, isNew, before, after: done.load({ formulas: true }), added: null };
  if (!isNew) loadId(done);
  return { step, isNew, before, after: null, added: done };
}

/** What it takes to undo the steps that were done; of steps that Excel never reached, nothing was read. */
function snapshotOf(traces: readonly Trace[], content: WorkbookContent): Snapshot {
  const old = traces.filter(({ isNew }) => !isNew);
  const resized = old.flatMap(({ step }) => {
    const was = step.kind === "resize" ? content.tables.find(({ name }) => name === step.table) : undefined;
    return was && step.kind === "resize" ? [{ to: step.at, table: was.name, at: { sheet: was.sheet, top: was.top, left: was.left, rows: was.bottom - was.top + 1, columns: was.right - was.left + 1 } }] : [];
  });
  const grown = resized.map(({ at, to }) => ({ ...to, top: at.top + at.rows, rows: to.rows - at.rows }));
  return {
    sheets: old.flatMap(({ step, added }) => (step.kind === "sheet" ? idOf(added) : [])),
    names: old.flatMap(({ step }) => (step.kind === "name" && !content.formulaOfName.has(step.name) ? [step.name] : [])),
    cells: old.flatMap(({ step, before }) => (before && "at" in step ? formerCells(step.at, before, grown) : [])),
    tables: resized.map(({ table, at }) => ({ table, at })),
    grown,
    checks: old.flatMap(({ step }) => (step.kind === "check" ? [step.at] : [])),
    marks: old.flatMap(({ step, added }) => (step.kind === "mark" ? idOf(added).map((id) => ({ at: step.at, id })) : [])),
  };
}

function loadId(added: Trace["added"]): void {
  // Not `added?.load` in the second branch: the minifier makes the two one and forgets the question mark.
  if (!added) return;
  if (added instanceof Excel.Worksheet) added.load({ id: true });
  else added.load({ id: true });
}

function idOf(added: Trace["added"]): readonly string[] {
  const { id }: { id?: string } = added?.toJSON() ?? {};
  return id === undefined ? [] : [id];
}

/** The cells as they were; those into which a table grew were blank and are cleared whole instead. */
function formerCells(at: Block, before: Excel.Range, grown: readonly Block[]): readonly FormerCells[] {
  const { formulas, values, numberFormat } = before.toJSON();
  if (!formulas || !values || !numberFormat) return [];
  const growth = grown.find((block) => block.sheet === at.sheet && block.left <= at.left && at.left < block.left + block.columns && block.top < at.top + at.rows);
  const rows = growth ? Math.max(0, growth.top - at.top) : at.rows;
  if (rows === 0) return [];
  const upper = <T>(cells: unknown): T[][] => (cells as T[][]).slice(0, rows);
  return [{ at: { ...at, rows }, formulas: upper<Cell>(formulas), values: upper<Cell>(values), numberFormats: upper<string>(numberFormat) }];
}
