import { rangeAddress } from "../address";
import type { Cell } from "../cell-grid";
import { mendCharts } from "../charts/mend-charts";
import { mendCells } from "../mending";
import { EngineError, type Area } from "../model";
import { areaMeant } from "../references";
import type { WorkBook } from "../workbook";
import type { WorkSheet } from "../worksheet";
import { moveCharts } from "./charts-after";
import { formulaAfter, sharedFormulaAfter } from "./formula-after";
import { moveLayout } from "./layout-after";
import { areaAfter, cellAfter, inverse, isTorn, isWhole, lastLine, lineAfter, reachedArea, type LineChange } from "./line-change";
import { moveConditionalFormats, moveValidations } from "./rules-after";
import { assertTablesHold, moveTables } from "./tables-after";

/** Refuses, with Excel's own codes, a change that would tear a table or a merge apart or push cells off the sheet. */
export function assertReshape(change: LineChange, sheet: WorkSheet): void {
  assertTablesHold(change, sheet);
  if (sheet.merges.some((merge) => isTorn(change, merge) || isStretched(change, merge))) throw new EngineError("MergedRangeConflict", "You can't do this to a merged cell.");
  if (change.kind !== "inserted") return;
  const edge = lastLine(change.axis) - change.count + 1;
  const beyond = change.axis === "rows" ? { ...reachedArea(change), top: edge } : { ...reachedArea(change), left: edge };
  for (const [, , cell] of sheet.grid.within(beyond)) {
    if (cell.value !== null || cell.formula !== null) throw new EngineError("NonBlankCellOffSheet", "To prevent possible loss of data, nonblank cells cannot be shifted off of the worksheet.");
  }
}

/** Whether moved lines would leave a merge or come to lie in one. */
function isStretched(change: LineChange, merge: Area): boolean {
  const after = areaAfter(change, merge);
  return change.kind === "moved" && (after?.right ?? 0) - (after?.left ?? 0) !== merge.right - merge.left;
}

/** Carries a change of lines out: cells, lines, formulas, tables, names, rules, merges, charts, notes and tracked ranges follow. */
export function reshapeSheet(change: LineChange, sheet: WorkSheet): void {
  const { book } = sheet;
  assertReshape(change, sheet);
  book.journal.quietly(() => {
    mendRecords(change, book, sheet);
    moveValidations(change, sheet);
    moveConditionalFormats(change, sheet);
    moveMerges(change, sheet);
    moveCharts(change, sheet);
    moveLayout(change, sheet);
    moveCells(change, sheet);
    moveTables(change, sheet);
    mendAllCells(change, book, sheet);
    const lines = change.axis === "rows" ? sheet.rows : sheet.columns;
    if (isWhole(change)) lines.move((at) => lineAfter(change, at));
  });
}

function moveCells(change: LineChange, sheet: WorkSheet): void {
  const { book, grid } = sheet;
  const back = inverse(change);
  let gone: [number, number, Cell][] = [];
  const move = (by: LineChange): [number, number, Cell][] => {
    // What formulas had spread over their neighbours is spread anew.
    grid.spilled.clear();
    book.tellReshape((area) => areaAfter(by, area));
    return grid.move(reachedArea(by), (row, column) => cellAfter(by, row, column));
  };
  book.journal.act("moved", null, {
    redo: () => {
      gone = move(change);
    },
    undo: () => {
      move(back);
      for (const [row, column, cell] of gone) grid.set(row, column, cell);
    },
  });
}

function mendAllCells(change: LineChange, book: WorkBook, sheet: WorkSheet): void {
  for (const other of book.worksheets) {
    const known = new Map<string, string>();
    mendCells(other, (formula) => {
      let after = known.get(formula);
      if (after === undefined) known.set(formula, (after = formulaAfter(change, formula, other)));
      return after;
    });
  }
  for (const [row, cells] of [...sheet.grid.rows()]) {
    for (const [column, cell] of [...cells]) {
      const filled = cell.array === undefined ? null : areaMeant(book, cell.array, sheet);
      const after = filled && areaAfter(change, filled);
      if (after && after !== filled) sheet.write(row, column, { ...cell, array: rangeAddress(after) });
    }
  }
}

/** Formulas that stand in no cell of the sheet: names, and the rules and columns of other sheets. */
function mendRecords(change: LineChange, book: WorkBook, sheet: WorkSheet): void {
  for (const name of book.names) name.formula = formulaAfter(change, name.formula, name.scope, true);
  for (const other of book.worksheets) {
    mendCharts(other, (reference) => formulaAfter(change, reference, null));
    for (const { columns, area } of other.tables) {
      for (const column of columns) {
        const raw = book.rawColumn(column);
        const isOwn = other === sheet && areaAfter(change, area) !== area;
        if (raw.formula !== undefined && !isOwn) book.journal.assign("tables", null, raw, "formula", formulaAfter(change, raw.formula, other));
        if (raw.totalsFormula !== undefined) book.journal.assign("tables", null, raw, "totalsFormula", formulaAfter(change, raw.totalsFormula, other));
      }
    }
    if (other === sheet) continue;
    for (const validation of other.validations) {
      const after = (formula: string): string => (formula.startsWith('"') ? formula : sharedFormulaAfter(change, formula, other, [validation.area], [validation.area]));
      validation.formula1 = after(validation.formula1);
      if (validation.formula2 !== undefined) validation.formula2 = after(validation.formula2);
    }
    for (const format of other.conditionalFormats) {
      const formulas = format.formulas.map((formula) => sharedFormulaAfter(change, formula, other, format.areas, format.areas));
      if (formulas.some((formula, at) => formula !== format.formulas[at])) format.formulas = formulas;
    }
  }
}

function moveMerges(change: LineChange, sheet: WorkSheet): void {
  const merges = sheet.merges.flatMap((merge): Area[] => {
    const after = areaAfter(change, merge);
    return after && (after.top < after.bottom || after.left < after.right) ? [after] : [];
  });
  if (merges.length !== sheet.merges.length || merges.some((merge, at) => merge !== sheet.merges[at])) sheet.setList("style", "merges", merges);
}
