import fc from "fast-check";
import { delimitedRows } from "../../../src/roster/files/delimited";

test.each([
  ["commas", 'a,b\nc,"d,e"\n', [["a", "b"], ["c", "d,e"]]],
  ["semicolons, as some Windows save them", "a;b;c\n1,5;2;3\n4,5;6;7", [["a", "b", "c"], ["1,5", "2", "3"], ["4,5", "6", "7"]]],
  ["tabs, as Excel copies", 'a\tb\n"line 1\nline 2"\tc\n', [["a", "b"], ["line 1\nline 2", "c"]]],
  ["Windows line ends and a blank last cell", "a,b\r\nc,\r\n", [["a", "b"], ["c", ""]]],
  ["doubled quotes", '"say ""hi""",b', [['say "hi"', "b"]]],
  ["a quote that is never closed", '"a,b\nc,d', [['"a', "b"], ["c", "d"]]],
  ["a separator that is told", "sep=;\na;b,c\n", [["a", "b,c"]]],
  ["one column", "a\nb", [["a"], ["b"]]],
])("%s", (_, text, rows) => {
  expect(delimitedRows(text)).toEqual(rows);
});

test("whatever cells are written in quotes are read back", () => {
  const cell = fc.string({ unit: fc.constantFrom("a", "가", ",", ";", '"', "\n", "\t", " ", "=") });
  fc.assert(
    fc.property(fc.array(fc.array(cell, { minLength: 2, maxLength: 5 }), { minLength: 1, maxLength: 5 }), fc.constantFrom(",", "\t"), (rows, separator) => {
      const text = `sep=${separator}\n${rows.map((row) => row.map((each) => `"${each.replaceAll('"', '""')}"`).join(separator)).join("\r\n")}`;
      expect(delimitedRows(text)).toEqual(rows);
    }),
  );
});

test("any text is read without a throw, and no letter of it is lost but quotes and separators", () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom("a", "b", ",", ";", '"', "\n", "\r", "\t", "|") }), (text) => {
      const letters = (from: string): string => from.replace(/[^ab]/g, "");
      expect(letters(delimitedRows(text).flat().join(""))).toBe(letters(text));
    }),
  );
});
