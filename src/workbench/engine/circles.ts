import type { Cell } from "./cell-grid";
import { areasOfFormula } from "./precedents";
import type { Area } from "./model";
import type { WorkBook } from "./workbook";

/** A formula cell or a range that formulas read; ranges stand between cells so that many readers share one list. */
interface Spot {
  readonly cell: Cell | null;
  next: Spot[] | null;
  readonly expand: () => Spot[];
  index: number;
  low: number;
  isOpen: boolean;
}

// Beyond this many steps the search is given up: circles are rare, and waiting is worse.
const mostSteps = 3_000_000;

/** The formula cells that lead back to themselves. */
export function cellsInCircles(book: WorkBook): Set<Cell> {
  const spots = new Map<Cell, Spot>();
  const ranges = new Map<string, Spot>();
  let steps = 0;
  const spot = (cell: Cell | null, expand: () => Spot[]): Spot => ({ cell, next: null, expand, index: -1, low: -1, isOpen: false });
  const rangeSpot = (area: Area): Spot => {
    const key = `${area.sheet.id}:${area.top}:${area.left}:${area.bottom}:${area.right}`;
    const kept = ranges.get(key) ?? spot(null, () => formulasIn(area));
    ranges.set(key, kept);
    return kept;
  };
  const formulasIn = (area: Area): Spot[] => {
    const grid = book.worksheets.find((sheet) => sheet === area.sheet)?.grid;
    const found: Spot[] = [];
    for (const [, , cell] of grid?.within(area) ?? []) {
      steps++;
      const formula = spots.get(cell);
      if (formula) found.push(formula);
      if (steps > mostSteps) break;
    }
    return found;
  };
  for (const sheet of book.worksheets) {
    for (const [row, cells] of sheet.grid.rows()) {
      for (const cell of cells.values()) {
        const { formula } = cell;
        if (formula !== null) spots.set(cell, spot(cell, () => areasOfFormula(book, formula, sheet, row).map(rangeSpot)));
      }
    }
  }
  const circular = new Set<Cell>();
  for (const start of spots.values()) {
    if (start.index < 0) connect(start, circular);
    if (steps > mostSteps) return new Set();
  }
  return circular;
}

let clock = 0;

/** Tarjan's search for what is strongly connected, without recursion since chains of formulas grow long. */
function connect(start: Spot, circular: Set<Cell>): void {
  const open: Spot[] = [];
  const path: [spot: Spot, at: number][] = [];
  const enter = (spot: Spot): void => {
    spot.index = spot.low = clock++;
    spot.isOpen = true;
    open.push(spot);
    path.push([spot, 0]);
  };
  enter(start);
  for (let step = path.at(-1); step; step = path.at(-1)) {
    const [spot, at] = step;
    const next = (spot.next ??= spot.expand())[at];
    if (next) {
      step[1]++;
      if (next.index < 0) enter(next);
      else if (next.isOpen) spot.low = Math.min(spot.low, next.index);
      continue;
    }
    path.pop();
    const above = path.at(-1)?.[0];
    if (above) above.low = Math.min(above.low, spot.low);
    if (spot.low === spot.index) close(open, spot, circular);
  }
}

function close(open: Spot[], root: Spot, circular: Set<Cell>): void {
  const group = open.splice(open.lastIndexOf(root));
  for (const spot of group) {
    spot.isOpen = false;
    if (group.length > 1 && spot.cell) circular.add(spot.cell);
  }
}
