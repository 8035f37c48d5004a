import { lastColumn, lastRow } from "../engine/address";
import type { Area, Table } from "../engine/model";
import { deleteCells } from "../engine/reshape/delete-cells";
import { insertCells } from "../engine/reshape/insert-cells";
import { moveColumns, moveTableColumn } from "../engine/reshape/move-columns";
import { bodyArea } from "../engine/references";
import { holds } from "./cell";
import type { Desk } from "./desk";
import { attempt } from "./edits";

/** What of a sheet is selected: whole rows, whole columns, or cells. */
export function selectedKind({ selection }: Desk): "rows" | "columns" | "cells" {
  if (selection.left === 0 && selection.right === lastColumn) return "rows";
  return selection.top === 0 && selection.bottom === lastRow ? "columns" : "cells";
}

/** The table that the user stands in, or null. */
export function tableHere({ sheet, active }: Desk): Table | null {
  return sheet.tables.find(({ area }) => holds(area, active)) ?? null;
}

/** Inserts where the selection lies. */
export function insertAt(desk: Desk, area: Area, shift: "down" | "right"): void {
  desk.show({ copied: null });
  if (attempt(desk, "stepInserting", [area], () => void insertCells(area, shift))) desk.select(area);
}

/** Deletes what the selection holds. */
export function deleteAt(desk: Desk, area: Area, shift: "up" | "left"): void {
  desk.show({ copied: null });
  if (attempt(desk, "stepDeleting", [area], () => deleteCells(area, shift))) desk.select(area);
}

/** Ctrl + and Ctrl −: whole rows and columns as such, cells of a table as its rows, other cells down and up. */
export function insertHere(desk: Desk): void {
  insertAt(desk, shapeHere(desk), selectedKind(desk) === "columns" ? "right" : "down");
}

export function deleteHere(desk: Desk): void {
  deleteAt(desk, shapeHere(desk), selectedKind(desk) === "columns" ? "left" : "up");
}

function shapeHere(desk: Desk): Area {
  const table = selectedKind(desk) === "cells" ? tableHere(desk) : null;
  return table ? tableRows(desk, table) : desk.selection;
}

/** The selected rows of a table, in its whole breadth. */
export function tableRows({ selection }: Desk, table: Table): Area {
  const body = bodyArea(table);
  const [top, bottom] = [Math.max(selection.top, body.top), Math.min(selection.bottom, body.bottom)];
  return top > bottom ? { ...body, bottom: body.top } : { ...body, top, bottom };
}

/** The selected columns of a table, in its whole height. */
export function tableColumns({ selection }: Desk, table: Table): Area {
  const { area } = table;
  return { ...area, left: Math.max(selection.left, area.left), right: Math.min(selection.right, area.right) };
}

/** Cuts the selected columns, or the column of a table, and inserts them one place on; they stay selected. */
export function moveColumnsBy(desk: Desk, step: 1 | -1): void {
  const { selection, sheet, active } = desk;
  const table = selectedKind(desk) === "cells" ? tableHere(desk) : null;
  const count = selection.right - selection.left + 1;
  const isDone = attempt(desk, "stepMoving", [], () => {
    if (table) moveTableColumn(table, active.column - table.area.left, active.column - table.area.left + step);
    else moveColumns(sheet, selection.left, count, selection.left + step);
  });
  if (!isDone) return;
  if (table) desk.standOn({ row: active.row, column: active.column + step });
  else desk.select({ ...selection, left: selection.left + step, right: selection.right + step });
}

/** Hides the selected rows or columns, or shows those that are hidden among them. */
export function hideHere(desk: Desk, isHidden: boolean): void {
  const { selection, sheet } = desk;
  attempt(desk, "stepSizing", [], () => {
    if (selectedKind(desk) === "columns") for (let at = selection.left; at <= selection.right; at += 1) sheet.setColumnHidden(at, isHidden);
    else for (let at = selection.top; at <= selection.bottom; at += 1) sheet.setRowHidden(at, isHidden);
  });
}
