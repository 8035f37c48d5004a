import { batches, bytesOf } from "../../src/excel/batches";
import type { Step } from "../../src/excel/step";

const cells = (rows: number): Step => ({
  kind: "cells",
  at: { sheet: "방문자명단", top: 4, left: 0, rows, columns: 3 },
  formulas: Array.from({ length: rows }, (_, row) => [row, `이름 ${row}`, null]),
});
const name = (at: number): Step => ({ kind: "name", name: `n${at}`, formula: `=A${at}`, isKnown: false });

test("small steps make one request, in their order", () => {
  const steps = [name(1), cells(10), name(2)];
  expect(batches(steps)).toEqual([steps]);
});

test("no request is over the budget, no row is lost, and the order stays", () => {
  const budget = 20_000;
  const cut = batches([name(1), cells(2000), name(2)], budget);
  for (const batch of cut) expect(batch.reduce((sum, step) => sum + bytesOf(step), 0)).toBeLessThanOrEqual(budget);
  const steps = cut.flat();
  expect(steps[0]).toEqual(name(1));
  expect(steps.at(-1)).toEqual(name(2));
  let row = 0;
  for (const step of steps.slice(1, -1)) {
    if (step.kind !== "cells") throw new Error(step.kind);
    expect(step.at.top).toBe(4 + row);
    expect(step.formulas).toHaveLength(step.at.rows);
    expect(step.formulas[0]?.[0]).toBe(row);
    row += step.at.rows;
  }
  expect(row).toBe(2000);
});

test("a step that cannot be cut goes alone", () => {
  expect(batches([name(1), name(2)], 1)).toEqual([[name(1)], [name(2)]]);
});
