import { rangeAddress } from "../engine/address";
import type { Area } from "../engine/model";
import type { Desk, Draft } from "./desk";

/** Whether a click on a cell would put its address into the formula being typed: it ends where a reference may begin. */
export function takesReference({ text, pointed }: Draft): boolean {
  return text.startsWith("=") && (pointed !== undefined || /[=+\-*/^&(,<>:;{]\s*$/.test(text));
}

/** Puts an area's address at the end of the formula, in place of the one pointed at before. */
export function pointAt(desk: Desk, area: Area): void {
  const { draft } = desk;
  if (!draft) return;
  const before = draft.pointed ? draft.text.slice(0, draft.pointed.from) : draft.text;
  desk.show({ draft: { ...draft, text: before + rangeAddress(area), pointed: { from: before.length, area } } });
}
