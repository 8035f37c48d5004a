import type { Area, Change } from "../engine/model";
import type { Desk } from "./desk";

/** Takes the last step back and goes to where it was, as Excel does. */
export function undo(desk: Desk): void {
  follow(desk, () => desk.book.undo());
}

/** Does the step taken back again, and goes there. */
export function redo(desk: Desk): void {
  follow(desk, () => desk.book.redo());
}

function follow(desk: Desk, step: () => string | null): void {
  const seen: Change[] = [];
  const stop = desk.book.onChange((changes) => seen.push(...changes));
  const label = step();
  stop();
  const area = seen.find((change) => change.kind === "cells" && change.area)?.area ?? seen.find((change) => change.area)?.area;
  if (label !== null && area && isThere(desk, area)) desk.select(area);
}

function isThere(desk: Desk, { sheet }: Area): boolean {
  return desk.book.sheets.includes(sheet) && sheet.visibility === "visible";
}
