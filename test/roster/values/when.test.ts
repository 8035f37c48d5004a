import fc from "fast-check";
import { pulledWhen, whenOf } from "../../../src/roster/values/when";
import type { Day } from "../../../src/values/day";

const near = "2026-11-10" as Day;

test.each([
  ["오후 3:30", null, "15:30"],
  ["15시30분", null, "15:30"],
  ["오후 3시 반", null, "15:30"],
  ["3.30pm", null, "15:30"],
  ["3:30 p.m.", null, "15:30"],
  ["1530", null, "15:30"],
  [1530, null, "15:30"],
  ["930", null, "09:30"],
  ["15:30:00", null, "15:30"],
  ["12:10 AM", null, "00:10"],
  ["낮 12:10", null, "12:10"],
  ["낮 11시", null, "11:00"],
  ["下午3点30分", null, "15:30"],
  ["정오", null, "12:00"],
  [0.5, null, "12:00"],
  ["11/23", "2026-11-23", null],
  ["11월 23일(월)", "2026-11-23", null],
  ["11.23.", "2026-11-23", null],
  ["1/5", "2027-01-05", null],
  ["2026. 11. 23.", "2026-11-23", null],
  ["２０２６－１１－２３", "2026-11-23", null],
  ["26.11.23", "2026-11-23", null],
  ["20261123", "2026-11-23", null],
  ["2026年11月23日", "2026-11-23", null],
  ["23-Nov-26", "2026-11-23", null],
  ["23 November 2026", "2026-11-23", null],
  ["Nov 23, 2026", "2026-11-23", null],
  ["Mon, 23 Nov", "2026-11-23", null],
  ["11/23/2026", "2026-11-23", null],
  ["23/11/2026", "2026-11-23", null],
  [46_349, "2026-11-23", null],
  [46_349.5, "2026-11-23", "12:00"],
  ["2026-11-23T15:30", "2026-11-23", "15:30"],
  ["11/23(월) 오후 3:30", "2026-11-23", "15:30"],
  ["2026.11.23 15.30", "2026-11-23", "15:30"],
  ["15:30, 23 Nov 2026", "2026-11-23", "15:30"],
  ["11월 23일 15시 30분 도착 예정".replace("도착 ", ""), "2026-11-23", "15:30"],
])("%s", (text, day, clock) => {
  expect(whenOf(text, near)).toMatchObject({ day, clock });
});

test.each(["", "미정", "KE902", "25:00", "2026-13-45", "3", 3, "010-1234-5678", "홍길동", true])("%s is no time", (text) => {
  expect(whenOf(text, near)).toBeNull();
});

test("what had to be supposed is said: a year far from the visit, a month that may be a day", () => {
  expect(whenOf("6/30", near)).toMatchObject({ day: "2026-06-30", supposed: "year" });
  expect(whenOf("3/4/2026", near)).toMatchObject({ supposed: "order" });
  expect(whenOf("11/10/2026", near)).toMatchObject({ day: "2026-11-10", supposed: null });
});

test("a time is found within a longer text, with what is left of it", () => {
  expect(pulledWhen("KE902 11/23 15:30", near)).toMatchObject({ value: { day: "2026-11-23", clock: "15:30" }, rest: "KE902" });
});

test("any text is read without a throw", () => {
  fc.assert(fc.property(fc.oneof(fc.string({ unit: "binary" }), fc.double(), fc.string({ unit: fc.constantFrom(..."0123456789./-:시분월일오전후apm ") })), (cell) => {
    const when = whenOf(cell, near);
    if (when?.day) expect(when.day).toMatch(/^\d{4}-\d\d-\d\d$/);
    if (when?.clock) expect(when.clock).toMatch(/^([01]\d|2[0-3]):[0-5]\d$/);
  }), { numRuns: 2000 });
});
