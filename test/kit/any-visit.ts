import fc from "fast-check";
import { choiceLists } from "../../src/policy/lists/all";
import type { Column } from "../../src/schema/column";
import { isReference } from "../../src/schema/columns/reference";
import { sheets } from "../../src/sheets/catalogue";
import { clockOfMinutes, dayOfSerial, momentOfSerial } from "../../src/values/day";
import { everyPart } from "../../src/visit/every-part";
import type { Sketch } from "../../src/visit/sketch";
import { sampleOf } from "../../src/visit/sketch-parts";

const lists = new Map<string, readonly string[]>(Object.values(choiceLists).map((list) => [list.title.en, Object.keys(list.words)]));
/** The first days of a visit's month: near enough to each other that rules have something to say. */
const serial = fc.integer({ min: 46_330, max: 46_345 });
const words = fc.string({ unit: "grapheme", minLength: 1, maxLength: 10 }).filter((text) => text.trim() === text && text !== "" && !/^[[{#]/.test(text));

/** Any value that a column takes. */
function anyValue(column: Column): fc.Arbitrary<unknown> {
  const { name } = column.kind;
  const list = lists.get(name.replace(/^(choices?|word) of /, ""));
  if (list && name.startsWith("choices")) return fc.uniqueArray(fc.constantFrom(...list), { maxLength: 3 });
  if (list) return fc.constantFrom(...list);
  if (isReference(column)) return name === "reference" ? anyId(column.parts) : fc.uniqueArray(anyId(column.parts), { minLength: 1, maxLength: 4 });
  if (name === "day") return serial.map(dayOfSerial);
  if (name === "day and time") return fc.tuple(serial, fc.nat(47)).map(([day, half]) => momentOfSerial(day + half / 48));
  if (name === "time") return fc.nat(95).map((quarter) => clockOfMinutes(quarter * 15));
  if (name === "whole number" || name === "KRW") return fc.oneof(fc.nat(20), fc.integer({ min: -100_000, max: 3_000_000 }));
  if (name === "number" || name === "number or word") return fc.integer({ min: 0, max: 4000 }).map((hundredths) => hundredths / 100);
  if (name === "lines") return fc.array(words, { minLength: 1, maxLength: 3 });
  if (name === "codes") return fc.constantFrom(["D1"], ["D1", "D2"]);
  return name.includes("text") ? words : fc.constant(null);
}

/** Ids of few rows, so that tables meet; sometimes one that no table has. */
function anyId(parts: readonly string[]): fc.Arbitrary<string> {
  return fc.tuple(fc.constantFrom(...parts), fc.nat(3)).map(([part, row]) => idOf(part, row) ?? `X${row}`);
}

/** The id that a table's row has in every sketch. */
function idOf(part: string, row: number): string | null {
  const placed = everyPart(sheets).find(({ key }) => key === part)!;
  const key = placed.part.shape === "table" ? placed.part.key : null;
  const id = key === null ? null : sampleOf(placed.part.columns[key]!, row);
  return typeof id === "string" ? id : null;
}

/** A row or form in which a few cells differ from the columns' samples. */
function anyRow(columns: Readonly<Record<string, Column>>, key: string | null): fc.Arbitrary<Record<string, unknown>> {
  const typed = Object.entries(columns).filter(([name, { formula }]) => formula === undefined && name !== key);
  if (typed.length === 0) return fc.constant({});
  return fc
    .uniqueArray(fc.constantFrom(...typed), { maxLength: 6, selector: ([name]) => name })
    .chain((chosen) => fc.record(Object.fromEntries(chosen.map(([name, column]) => [name, fc.option(anyValue(column), { freq: 4 })]))));
}

/** A visit of a few sheets with a few rows each, in which cells stand as they like, within what their columns take. */
export function anySketch(): fc.Arbitrary<Sketch> {
  const parts = everyPart(sheets).filter(({ part }) => part.shape === "form" || part.firstRows === undefined);
  return fc
    .uniqueArray(fc.constantFrom(...parts), { minLength: 3, maxLength: 10, selector: ({ key }) => key })
    .chain((chosen) =>
      fc.record({
        status: fc.constantFrom("draft", "submitted", "confirmed", "running", "closed", "archived"),
        ...Object.fromEntries(chosen.map(({ key, part }) => [key, part.shape === "form" ? anyRow(part.columns, null) : fc.array(anyRow(part.columns, part.key), { minLength: 1, maxLength: 4 })])),
      }),
    );
}
