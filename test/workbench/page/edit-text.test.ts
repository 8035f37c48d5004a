import { createBook } from "../../../src/workbench/engine/create-book";
import type { Input } from "../../../src/workbench/engine/model";
import { typedInput } from "../../../src/workbench/engine/typed-input";
import { editText } from "../../../src/workbench/page/edit-text";

const shown = (input: Input, numberFormat?: string): string => {
  const sheet = createBook().active;
  if (numberFormat) sheet.restyle({ sheet, top: 0, left: 0, bottom: 0, right: 0 }, { numberFormat });
  sheet.put(0, 0, input);
  return editText(sheet, { row: 0, column: 0 });
};

test.each<[Input, string | undefined, string]>([
  ["한국", undefined, "한국"],
  ["=1+2", undefined, "=1+2"],
  [1234.5, "#,##0", "1234.5"],
  [0.125, "0%", "12.5%"],
  [46336, 'yyyy-mm-dd (aaa)', "2026-11-10"],
  [46336.75, "yyyy-mm-dd h:mm", "2026-11-10 18:00"],
  [0.5, "h:mm", "12:00"],
  [true, undefined, "TRUE"],
  [null, undefined, ""],
  ["'0012", undefined, "'0012"],
  ["'0012", "@", "0012"],
])("%p in format %p is edited as %p", (input, numberFormat, text) => {
  expect(shown(input, numberFormat)).toBe(text);
});

test.each([
  ["2026-11-10", 'yyyy-mm-dd (aaa)', 46336],
  ["18:05", "h:mm", 18.0833333333],
  ["12.5%", "0%", 0.125],
])("what is edited reads back as it was: %p", (text, numberFormat) => {
  const { input } = typedInput(text, numberFormat, 2026);
  expect(shown(input, numberFormat)).toBe(text);
});
