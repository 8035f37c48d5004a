import { testOf } from "../criteria";
import type { Area, Value } from "../model";
import type { FilterCriteria } from "./column-filter";
import type { WorkSheet } from "../worksheet";

/** Which cells of a column pass, row by row; null where that is not known and rows stay as they are. */
export function passing(sheet: WorkSheet, strip: Area, criteria: FilterCriteria): boolean[] | null {
  const rows = Array.from({ length: strip.bottom - strip.top + 1 }, (_, at) => strip.top + at);
  const value = (row: number): Value => sheet.value(row, strip.left);
  switch (criteria.on) {
    case "values": {
      const texts = new Set(criteria.texts.map((text) => text.toLowerCase()));
      return rows.map((row) => {
        const shown = sheet.text(row, strip.left);
        return shown === "" ? criteria.blanks : texts.has(shown.toLowerCase()) || isOnDays(value(row), criteria.days);
      });
    }
    case "custom": {
      const tests = [criteria.first, criteria.second].flatMap((one) => (one === null || one === "" ? [] : [testOf(one)]));
      return rows.map((row) => (criteria.join === "or" ? tests.some((test) => test(value(row))) : tests.every((test) => test(value(row)))));
    }
    case "top":
    case "bottom":
      return rows.map(isAtEnd(rows.map(value), criteria));
    case "fill":
    case "fontColor":
      return rows.map((row) => (sheet.style(row, strip.left)[criteria.on] ?? "").toUpperCase() === criteria.color.toUpperCase());
    case "carried":
      return criteria.hides ? null : rows.map(() => true);
  }
}

function isOnDays(value: Value, days: readonly string[]): boolean {
  if (typeof value !== "number" || days.length === 0 || value < 0) return false;
  const written = new Date(Math.round((value - 25_569) * 86_400_000)).toISOString();
  return days.some((day) => written.startsWith(day));
}

/** Ties with the last one that passes pass too. */
function isAtEnd(values: readonly Value[], { on, count, isPercent }: { on: "top" | "bottom"; count: number; isPercent: boolean }): (row: number, at: number) => boolean {
  const numbers = values.filter((value) => typeof value === "number").sort((one, other) => (on === "top" ? other - one : one - other));
  const wanted = isPercent ? Math.max(1, Math.floor((numbers.length * count) / 100)) : count;
  const edge = numbers[Math.min(wanted, numbers.length) - 1];
  return (_, at) => {
    const value = values[at];
    return typeof value === "number" && edge !== undefined && (on === "top" ? value >= edge : value <= edge);
  };
}
