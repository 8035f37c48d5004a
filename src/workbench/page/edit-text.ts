import type { Sheet } from "../engine/model";
import { typedInput } from "../engine/typed-input";
import type { Cell } from "./cell";

/** What stands in a cell when it is opened for editing: the formula, or the value as it would be typed. */
export function editText(sheet: Sheet, { row, column }: Cell): string {
  const style = sheet.style(row, column);
  const formula = sheet.formula(row, column);
  if (formula !== null) return style.formulaHidden && sheet.protection ? "" : formula;
  const value = sheet.value(row, column);
  if (value === null) return "";
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (typeof value === "object") return value.error;
  if (typeof value === "string") return keepsItself(value, style.numberFormat) ? value : `'${value}`;
  return typedNumber(value, style.numberFormat ?? "General");
}

/** A text that typing would turn into something else is shown with Excel's apostrophe. */
function keepsItself(text: string, numberFormat: string | undefined): boolean {
  return typedInput(text, numberFormat, 2000).input === text;
}

function typedNumber(value: number, numberFormat: string): string {
  const letters = numberFormat.replace(/"[^"]*"|\\.|\[(?!h|m|s)[^\]]*\]|_./gi, "");
  if (/[yd]|m(?!.*[#0])/i.test(letters) && /[ymdh]/i.test(letters) && value >= 0) return typedMoment(value, letters);
  if (/[hs]/i.test(letters) && value >= 0) return typedClock(value);
  if (letters.includes("%")) return `${Number((value * 100).toPrecision(15))}%`;
  return String(value);
}

function typedMoment(serial: number, letters: string): string {
  if (!/[yd]/i.test(letters) && /[hs]/i.test(letters)) return typedClock(serial);
  const day = Math.floor(serial);
  const date = new Date((day - 25_569 + (day < 61 ? 1 : 0)) * 86_400_000).toISOString().slice(0, 10);
  return serial === day ? date : `${date} ${typedClock(serial - day)}`;
}

function typedClock(serial: number): string {
  const seconds = Math.round(serial * 86_400);
  const [hour, minute, second] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
  const two = (part: number): string => String(part).padStart(2, "0");
  return `${two(hour)}:${two(minute)}${second ? `:${two(second)}` : ""}`;
}
