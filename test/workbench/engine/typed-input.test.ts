import type { Input } from "../../../src/workbench/engine/model";
import { typedInput } from "../../../src/workbench/engine/typed-input";

const typed = (text: string, format?: string): [Input, string | undefined] => {
  const { input, numberFormat } = typedInput(text, format, 2026);
  return [input, numberFormat];
};

test.each<[string, Input, string | undefined]>([
  ["", null, undefined],
  ["1234", 1234, undefined],
  ["1,234,567", 1234567, "#,##0"],
  ["1,234.5", 1234.5, "#,##0.00"],
  ["-7", -7, undefined],
  ["(250)", -250, undefined],
  ["7%", 0.07, "0%"],
  ["₩15,000", 15000, "₩#,##0"],
  ["1.5e3", 1500, "0.00E+00"],
  ["12,34", "12,34", undefined],
  ["true", true, undefined],
  ["=SUM(A1:A3)", "=SUM(A1:A3)", undefined],
  ["+A1", "=+A1", undefined],
  ["=", "'=", undefined],
  ["'2026-11-10", "2026-11-10", undefined],
  ["010-1234-5678", "010-1234-5678", undefined],
  ["김민수", "김민수", undefined],
])("%p", (text, input, format) => {
  expect(typed(text)).toEqual([input, format]);
});

test.each<[string, number, string]>([
  ["2026-11-10", 46336, "yyyy-mm-dd"],
  ["2026/11/10", 46336, "yyyy-mm-dd"],
  ["26-11-10", 46336, "yyyy-mm-dd"],
  ["11/10", 46336, 'mm"월" dd"일"'],
  ["2026년 11월 10일", 46336, 'yyyy"년" m"월" d"일"'],
  ["11월 10일", 46336, 'mm"월" dd"일"'],
  ["1900-02-28", 59, "yyyy-mm-dd"],
  ["1900-03-01", 61, "yyyy-mm-dd"],
  ["2026-11-10 18:30", 46336 + 18.5 / 24, "yyyy-mm-dd h:mm"],
  ["18:30", 18.5 / 24, "h:mm"],
  ["오후 6:30", 18.5 / 24, "h:mm AM/PM"],
  ["6:30 pm", 18.5 / 24, "h:mm AM/PM"],
  ["12:15 am", 0.25 / 24, "h:mm AM/PM"],
  ["30:00", 30 / 24, "[h]:mm:ss"],
])("a moment: %p", (text, serial, format) => {
  const [input, numberFormat] = typed(text);
  expect(input).toBeCloseTo(serial, 9);
  expect(numberFormat).toBe(format);
});

test.each(["2026-02-30", "13/45", "25:99", "2026-11-10-3", "18:30시"])("no moment: %p stays a text", (text) => {
  expect(typed(text)).toEqual([text, undefined]);
});

test("the cell's own format stays, and @ keeps all a text", () => {
  expect(typed("2026-11-10", "yyyy-mm-dd (aaa)")).toEqual([46336, undefined]);
  expect(typed("12", "0%")).toEqual([0.12, undefined]);
  expect(typed("0012", "@")).toEqual(["0012", undefined]);
  expect(typed("=1", "@")).toEqual(["'=1", undefined]);
});
