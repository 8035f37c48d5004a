import type { Step } from "./step";

/** What one request may hold: Excel on the web takes 5 MB, and a budget well below leaves room for the answer. */
export const requestBytes = 2_000_000;

/** Estimates may fall a little short of what the client makes of a step. */
const estimated = 0.92 * requestBytes;

/** What a step costs beside its own contents: the paths to its range and an action for each property. Measured. */
const overheads: Readonly<Record<Step["kind"], number>> = {
  sheet: 500,
  cells: 400,
  numberFormats: 350,
  table: 900,
  resize: 500,
  name: 250,
  look: 430,
  width: 440,
  column: 440,
  height: 440,
  merge: 350,
  breaks: 250,
  check: 660,
  mark: 1500,
  chart: 9000,
  freeze: 600,
  paper: 2000,
  show: 300,
};
/** Six lines around and between cells, each with its style and colour. */
const ruleBytes = 2400;

/** The contents of a step in a request, in bytes: what is not ASCII takes three in UTF-8, six where the client escapes it. */
function contentBytes(value: unknown): number {
  const text = JSON.stringify(value);
  let bytes = 0;
  for (let index = 0; index < text.length; index += 1) bytes += text.charCodeAt(index) < 128 ? 1 : 3;
  return bytes;
}

/** Bytes that a step takes in a request; on the safe side. */
export function bytesOf(step: Step): number {
  const rules = step.kind === "look" && step.look.rules !== undefined ? ruleBytes : 0;
  return overheads[step.kind] + rules + contentBytes(step);
}

/** The steps in their order, cut into requests within the budget; nearly always one. */
export function batches(steps: readonly Step[], budget = estimated): readonly (readonly Step[])[] {
  const cut: Step[][] = [];
  let room = 0;
  for (const step of steps.flatMap((each) => slabs(each, budget))) {
    const bytes = bytesOf(step);
    const batch = cut.at(-1);
    if (batch && bytes <= room) {
      batch.push(step);
      room -= bytes;
    } else {
      cut.push([step]);
      room = budget - bytes;
    }
  }
  return cut;
}

/** A block of cells too large for one request, in slabs of rows. */
function slabs(step: Step, budget: number): readonly Step[] {
  if ((step.kind !== "cells" && step.kind !== "numberFormats") || step.at.rows === 1 || bytesOf(step) <= budget) return [step];
  const half = Math.floor(step.at.rows / 2);
  const upper = { ...step.at, rows: half };
  const lower = { ...step.at, top: step.at.top + half, rows: step.at.rows - half };
  const [one, other]: readonly [Step, Step] =
    step.kind === "cells"
      ? [{ ...step, at: upper, formulas: step.formulas.slice(0, half) }, { ...step, at: lower, formulas: step.formulas.slice(half) }]
      : [{ ...step, at: upper, formats: step.formats.slice(0, half) }, { ...step, at: lower, formats: step.formats.slice(half) }];
  return [...slabs(one, budget), ...slabs(other, budget)];
}
