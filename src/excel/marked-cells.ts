import { columnNumber } from "../visit/a1";
import type { Severity } from "../visit/finding";
import type { CellAddress } from "../visit/visit-reading";
import { addressOf } from "./reference";

/** Cells of one sheet that are to be marked alike. */
export interface MarkedCells {
  readonly sheet: string;
  readonly severity: Severity;
  /** "B5" each. */
  readonly cells: readonly string[];
}

const gravest: readonly Severity[] = ["must", "should", "note"];

/** The cells of findings by sheet and severity; a cell with several findings is marked as its gravest. */
export function markedCells(found: readonly { readonly address: CellAddress; readonly severity: Severity }[]): readonly MarkedCells[] {
  const severityOf = new Map<string, { readonly address: CellAddress; readonly severity: Severity }>();
  for (const each of found) {
    const key = JSON.stringify(each.address);
    const known = severityOf.get(key);
    if (!known || gravest.indexOf(each.severity) < gravest.indexOf(known.severity)) severityOf.set(key, each);
  }
  const groups = new Map<string, { sheet: string; severity: Severity; cells: string[] }>();
  for (const { address, severity } of severityOf.values()) {
    const key = `${severity} ${address.sheet}`;
    const group = groups.get(key);
    if (group) group.cells.push(address.cell);
    else groups.set(key, { sheet: address.sheet, severity, cells: [address.cell] });
  }
  return [...groups.values()];
}

/** What an address of several cells may hold: Excel cuts longer ones at 8,192 characters without a word. */
const longestAddress = 7500;

/** Cells as addresses for Excel ("B5:B9,D7"): neighbours in a column are one block; as many addresses as it takes. */
export function joinedAddresses(cells: readonly string[]): readonly string[] {
  const spots = [...new Set(cells)].map(spotOf).sort((one, other) => one.column - other.column || one.row - other.row);
  const blocks: { top: number; left: number; rows: number; columns: 1 }[] = [];
  for (const { row, column } of spots) {
    const last = blocks.at(-1);
    if (last && last.left === column && last.top + last.rows === row) last.rows += 1;
    else blocks.push({ top: row, left: column, rows: 1, columns: 1 });
  }
  const addresses: string[] = [];
  for (const block of blocks.map(addressOf)) {
    const last = addresses.at(-1);
    if (last !== undefined && last.length + block.length < longestAddress) addresses[addresses.length - 1] = `${last},${block}`;
    else addresses.push(block);
  }
  return addresses;
}

function spotOf(cell: string): { readonly row: number; readonly column: number } {
  const [, letters = "A", digits = "1"] = /^([A-Z]+)(\d+)$/.exec(cell) ?? [];
  return { row: Number(digits) - 1, column: columnNumber(letters) };
}
