import { createBook } from "../../../src/workbench/engine/create-book";
import { colorOfFormat, formatted } from "../../../src/workbench/engine/number-format";
import type { Value } from "../../../src/workbench/engine/model";

// 46336 is 10 November 2026, a Tuesday.
const shown: [format: string, value: Value, text: string][] = [
  ["General", 0.1 + 0.2, "0.3"],
  ["General", 1 / 3, "0.333333333"],
  ["General", 1234567890123, "1.23457E+12"],
  ["General", -5, "-5"],
  ["General", "글", "글"],
  ["General", true, "TRUE"],
  ["General", null, ""],
  ["General", { error: "#N/A" }, "#N/A"],
  ["#,##0", 16947000, "16,947,000"],
  ["#,##0", "글", "글"],
  ["#,##0;[Red]-#,##0", -1234, "-1,234"],
  ['#,##0"원"', 5000, "5,000원"],
  ["₩#,##0", 5000, "₩5,000"],
  ["0.0%", 0.1234, "12.3%"],
  ["0.00E+00", 12345, "1.23E+04"],
  ["# ?/?", 1.5, "1 1/2"],
  ['0;-0;"-";@', 0, "-"],
  ['0;-0;"-";@"님"', "한지우", "한지우님"],
  ["[>=1000]#,##0,\"천\";0", 12345, "12천"],
  ["yyyy-mm-dd (aaa)", 46336, "2026-11-10 (화)"],
  ["yyyy-mm-dd aaaa", 46336, "2026-11-10 화요일"],
  ['m"월" d"일"(aaa)', 46336, "11월 10일(화)"],
  ["ddd", 46336, "Tue"],
  ["dddd", 46336, "Tuesday"],
  ['yyyy"년" m"월"', 46336, "2026년 11월"],
  ["[$-412]dddd", 46336, "화요일"],
  ["hh:mm", 0.75, "18:00"],
  ["h:mm AM/PM", 0.77083333333, "6:30 PM"],
  ["[h]:mm", 1.5, "36:00"],
  ["yyyy-mm-dd hh:mm", 46336.77083333333, "2026-11-10 18:30"],
  ["mm:ss", 0.0107638889, "15:30"],
  ["@", 12, "12"],
];

test.each(shown)("%s shows %p as %p", (format, value, text) => {
  expect(formatted(value, format)).toBe(text);
});

test("a cell's text is its value through its own format", () => {
  const sheet = createBook().active;
  sheet.putValue(0, 0, 46336);
  sheet.restyle({ sheet, top: 0, left: 0, bottom: 0, right: 0 }, { numberFormat: "yyyy-mm-dd (aaa)" });
  sheet.put(0, 1, '=TEXT(A1,"m월 d일 aaaa")');
  expect(sheet.text(0, 0)).toBe("2026-11-10 (화)");
  expect(sheet.text(0, 1)).toBe("11월 10일 화요일");
});

test("a format's colour is told apart from the text", () => {
  expect(colorOfFormat(-1, "#,##0;[Red]-#,##0")).toBe("#FF0000");
  expect(colorOfFormat(1, "#,##0;[Red]-#,##0")).toBeNull();
  expect(colorOfFormat("글", "#,##0;[Red]-#,##0")).toBeNull();
});
