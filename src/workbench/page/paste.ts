import { intersection, lastColumn, lastRow } from "../engine/address";
import type { Area } from "../engine/model";
import { inhabited, isSameArea } from "./cell";
import { type Block, blockOf, clipOf, tokenIn } from "./clipboard";
import type { Desk } from "./desk";
import { attempt, copyCell } from "./edits";
import { refuse } from "./refusal";
import { putTyped } from "./typing";
import { word } from "./words";

/** Puts the selection on the clipboard and marks it; `cut` moves it at the next paste. */
export function copy(desk: Desk, clipboard: DataTransfer, cut: boolean): void {
  const clip = clipOf(desk.selection, desk.copyToken);
  clipboard.setData("text/plain", clip.text);
  clipboard.setData("text/html", clip.html);
  desk.show({ copied: { area: desk.selection, cut } });
}

/** Pastes at the selection: our own copy with formulas and looks, anything else as if it were typed. Validation does not ask, as in Excel. */
export function paste(desk: Desk, clipboard: DataTransfer): void {
  const html = clipboard.getData("text/html");
  const { copied } = desk;
  if (copied && tokenIn(html) === desk.copyToken && desk.book.sheets.includes(copied.area.sheet)) pasteCopied(desk, copied);
  else pasteBlock(desk, blockOf(html, clipboard.getData("text/plain")));
}

/** Where a block of this size goes: once at the selection's corner, or over the whole selection when it fits evenly. */
function targetOf(selection: Area, height: number, width: number): Area {
  const [rows, columns] = [selection.bottom - selection.top + 1, selection.right - selection.left + 1];
  const isRepeated = rows % height === 0 && columns % width === 0;
  const part = isRepeated ? { height: rows, width: columns } : { height, width };
  return { ...selection, bottom: selection.top + part.height - 1, right: selection.left + part.width - 1 };
}

/** Pastes texts row by row as if typed. */
export function pasteBlock(desk: Desk, block: Block): void {
  const [height, width] = [block.length, block[0]?.length ?? 0];
  if (height === 0 || width === 0) return;
  const wide = Math.max(...block.map((row) => row.length));
  const target = targetOf(clipped(desk.selection, height, wide), height, wide);
  if (!isRoomFor(desk, target)) return;
  const isDone = attempt(desk, "stepPasting", [target], () => {
    for (let row = target.top; row <= target.bottom; row += 1) {
      for (let column = target.left; column <= target.right; column += 1) {
        putTyped(target.sheet, row, column, block[(row - target.top) % height]?.[(column - target.left) % wide] ?? "");
      }
    }
  });
  if (isDone) desk.select(target);
}

function pasteCopied(desk: Desk, { area, cut }: { area: Area; cut: boolean }): void {
  const source = inhabited(area) ?? { ...area, bottom: area.top, right: area.left };
  const whole = { ...area, bottom: Math.min(area.bottom, source.bottom), right: Math.min(area.right, source.right) };
  const [height, width] = [whole.bottom - whole.top + 1, whole.right - whole.left + 1];
  const at = clipped(desk.selection, height, width);
  const target = cut ? { ...at, bottom: at.top + height - 1, right: at.left + width - 1 } : targetOf(at, height, width);
  if (!isRoomFor(desk, target)) return;
  const isDone = attempt(desk, cut ? "stepCutting" : "stepPasting", cut ? [target, whole] : [target], () => {
    if (cut) moveCells(whole, target);
    else copyCells(whole, target);
  });
  if (!isDone) return;
  if (cut) desk.show({ copied: null });
  desk.select(target);
}

/** A whole column or row selected takes a block at its first cell, not a million times. */
function clipped(selection: Area, height: number, width: number): Area {
  const bottom = selection.bottom === lastRow ? selection.top + height - 1 : selection.bottom;
  const right = selection.right === lastColumn ? selection.left + width - 1 : selection.right;
  return { ...selection, bottom, right };
}

function isRoomFor(desk: Desk, target: Area): boolean {
  const fits = target.bottom <= lastRow && target.right <= lastColumn;
  const cutsMerge = target.sheet.merges.some((merge) => {
    const shared = intersection(merge, target);
    return shared !== null && !isSameArea(shared, merge);
  });
  if (!fits) refuse(desk, word("noRoom", desk.language));
  else if (cutsMerge) refuse(desk, word("mergedInTheWay", desk.language));
  return fits && !cutsMerge;
}

/** Source and target may overlap: all is read off a copied order that never reads a cell already written. */
function copyCells(source: Area, target: Area): void {
  const [height, width] = [source.bottom - source.top + 1, source.right - source.left + 1];
  const overlaps = source.sheet === target.sheet && intersection(source, target) !== null;
  const rows = order(target.top, target.bottom, overlaps && target.top > source.top);
  const columns = order(target.left, target.right, overlaps && target.left > source.left);
  for (const row of rows) {
    for (const column of columns) {
      const from = { row: source.top + ((row - target.top) % height), column: source.left + ((column - target.left) % width) };
      copyCell(source.sheet, from.row, from.column, target.sheet, row, column);
    }
  }
}

function order(first: number, last: number, backwards: boolean): number[] {
  const list = Array.from({ length: last - first + 1 }, (_, at) => first + at);
  return backwards ? list.reverse() : list;
}

/** Moves cells: their formulas stay as they are written, and what they leave is empty. */
function moveCells(source: Area, target: Area): void {
  const { sheet } = source;
  const cells = order(source.top, source.bottom, false).flatMap((row) =>
    order(source.left, source.right, false).map((column) => ({ row, column, formula: sheet.formula(row, column), value: sheet.value(row, column), style: sheet.style(row, column), rule: sheet.validationAt(row, column) })),
  );
  sheet.clear(source, "all");
  sheet.setValidation(source, null);
  target.sheet.clear(target, "all");
  for (const { row, column, formula, value, style, rule } of cells) {
    const [down, across] = [row - source.top + target.top, column - source.left + target.left];
    if (formula === null) target.sheet.putValue(down, across, value);
    else target.sheet.put(down, across, formula);
    const cell = { ...target, top: down, bottom: down, left: across, right: across };
    target.sheet.restyle(cell, style);
    if (rule !== target.sheet.validationAt(down, across)) target.sheet.setValidation(cell, rule);
  }
}
