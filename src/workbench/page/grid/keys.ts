import type { KeyboardEvent } from "react";
import { lastColumn, lastRow } from "../../engine/address";
import { areaBetween } from "../cell";
import type { Desk } from "../desk";
import { editText } from "../edit-text";
import { clearContents, fillDown, fillRight, toggleStyle } from "../edits";
import { redo, undo } from "../history";
import { type Step, blockAround, cycle, move, stretch } from "../moves";
import { filterHere } from "../filtering";
import { deleteHere, insertHere } from "../reshaping";
import { neighbouringSheet } from "../sheets";
import { beginDraft, commitDraft, dropDraft } from "../typing";

const arrows: Readonly<Record<string, Step>> = {
  ArrowUp: { rows: -1, columns: 0 },
  ArrowDown: { rows: 1, columns: 0 },
  ArrowLeft: { rows: 0, columns: -1 },
  ArrowRight: { rows: 0, columns: 1 },
};

/** What the keys need of the grid they are pressed in. */
export interface Surroundings {
  /** How many rows fit on the screen. */
  readonly pageRows: number;
  readonly openList: () => boolean;
}

/** Acts on a key pressed in the grid; false leaves it to the browser (typing, the clipboard). */
export function press(desk: Desk, event: KeyboardEvent, around: Surroundings): boolean {
  if (event.nativeEvent.isComposing || event.key === "Process") return false;
  return desk.draft ? pressWhileTyping(desk, event) : pressOnCell(desk, event, around);
}

function pressWhileTyping(desk: Desk, event: KeyboardEvent): boolean {
  const { draft } = desk;
  const arrow = arrows[event.key];
  if (event.key === "Escape") dropDraft(desk);
  else if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) commitDraft(desk, undefined, true);
  else if (event.key === "Enter" && !event.altKey) commitDraft(desk, () => leave(desk, "down", event.shiftKey));
  else if (event.key === "Tab") commitDraft(desk, () => leave(desk, "across", event.shiftKey));
  else if (event.key === "F2" && draft) desk.show({ draft: { ...draft, mode: draft.mode === "edit" ? "enter" : "edit" } });
  else if (arrow && draft?.mode === "enter") commitDraft(desk, () => move(desk, arrow, false));
  else return false;
  return true;
}

/** After Enter or Tab: round the selection, or on to the next cell. */
export function leave(desk: Desk, way: "across" | "down", back: boolean): void {
  if (cycle(desk, way, back)) return;
  const one = back ? -1 : 1;
  if (way === "across") {
    const start = desk.tabStart ?? desk.active.column;
    move(desk, { rows: 0, columns: one }, false);
    desk.tabStart = start;
    return;
  }
  const start = desk.tabStart;
  move(desk, { rows: one, columns: 0 }, false);
  if (start !== null) desk.standOn({ row: desk.active.row, column: start });
}

function pressOnCell(desk: Desk, event: KeyboardEvent, around: Surroundings): boolean {
  const control = event.ctrlKey || event.metaKey;
  const arrow = arrows[event.key];
  if (arrow && event.altKey) return event.key === "ArrowDown" && (isOnHeader(desk) ? filterHere(desk) : around.openList());
  if (event.key === "ContextMenu" || (event.key === "F10" && event.shiftKey)) {
    openMenu(desk, event.currentTarget);
    return true;
  }
  if (arrow) {
    if (event.shiftKey) stretch(desk, arrow, control);
    else move(desk, arrow, control);
    return true;
  }
  return control ? pressWithControl(desk, event) : pressAlone(desk, event, around);
}

function isOnHeader({ sheet, active }: Desk): boolean {
  return sheet.tables.some(({ area, showHeaders }) => showHeaders && active.row === area.top && active.column >= area.left && active.column <= area.right);
}

/** The menu opens under the field that lies over the active cell. */
function openMenu(desk: Desk, field: Element): void {
  const { left, bottom } = field.getBoundingClientRect();
  desk.show({ menu: { x: left, y: bottom, sheet: null } });
}

function pressAlone(desk: Desk, event: KeyboardEvent, { pageRows }: Surroundings): boolean {
  const { active, sheet, selection } = desk;
  const goTo = (row: number, column: number): void => {
    const cell = { row: Math.min(Math.max(row, 0), lastRow), column };
    if (event.shiftKey) desk.select(areaBetween(sheet, active, cell), active);
    else desk.standOn(cell);
  };
  switch (event.key) {
    case "Enter":
      leave(desk, "down", event.shiftKey);
      return true;
    case "Tab":
      leave(desk, "across", event.shiftKey);
      return true;
    case "F2":
      beginDraft(desk, "edit", editText(sheet, active));
      return true;
    case "Delete":
      clearContents(desk, selection);
      return true;
    case "Backspace":
      beginDraft(desk, "enter", "");
      return true;
    case "Home":
      goTo(active.row, 0);
      return true;
    case "PageDown":
      goTo(active.row + pageRows, active.column);
      return true;
    case "PageUp":
      goTo(active.row - pageRows, active.column);
      return true;
    case "Escape":
      desk.show({ copied: null });
      return true;
    case " ":
      if (!event.shiftKey) return false;
      desk.select({ sheet, top: selection.top, bottom: selection.bottom, left: 0, right: lastColumn }, active);
      return true;
    default:
      return false;
  }
}

function pressWithControl(desk: Desk, event: KeyboardEvent): boolean {
  const { active, sheet, selection } = desk;
  const used = sheet.usedArea(false);
  const end = { row: used?.bottom ?? 0, column: used?.right ?? 0 };
  switch (event.key.toLowerCase()) {
    case "z":
      if (event.shiftKey) redo(desk);
      else undo(desk);
      return true;
    case "y":
      redo(desk);
      return true;
    case "+":
    case "=":
      insertHere(desk);
      return true;
    case "-":
      deleteHere(desk);
      return true;
    case "a":
      desk.select(blockAround(desk), active);
      return true;
    case "d":
      fillDown(desk);
      return true;
    case "r":
      fillRight(desk);
      return true;
    case "b":
      toggleStyle(desk, "bold");
      return true;
    case "i":
      toggleStyle(desk, "italic");
      return true;
    case "u":
      toggleStyle(desk, "underline");
      return true;
    case "home":
      if (event.shiftKey) desk.select(areaBetween(sheet, active, { row: 0, column: 0 }), active);
      else desk.standOn({ row: sheet.frozenRows, column: sheet.frozenColumns });
      return true;
    case "end":
      if (event.shiftKey) desk.select(areaBetween(sheet, active, end), active);
      else desk.standOn(end);
      return true;
    case "pagedown":
      neighbouringSheet(desk, 1);
      return true;
    case "pageup":
      neighbouringSheet(desk, -1);
      return true;
    case " ":
      desk.select({ sheet, top: 0, bottom: lastRow, left: selection.left, right: selection.right }, active);
      return true;
    default:
      return false;
  }
}
