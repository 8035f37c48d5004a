import { excelClass, type Theme } from "../../../src/workbench/members/excel-class";
import { thing } from "../../../src/workbench/members/thing";

test("a member that stands in two themes is refused", () => {
  const theme: Theme<"Worksheet"> = { read: { name: (sheet) => sheet.name } };
  expect(() => excelClass("Worksheet", theme, theme)).toThrow("name stands twice");
});

test("members are found without regard to case, and keep their documented names", () => {
  const worksheet = excelClass("Worksheet", { read: { tabColor: (sheet) => sheet.tabColor } });
  expect(worksheet.read.get("tabcolor")?.name).toBe("tabColor");
});

test("what Excel does not have does not compile", () => {
  const themes: Theme<"Worksheet">[] = [
    // @ts-expect-error Excel's sheets have no colour of this name.
    { read: { tabColour: () => "" } },
    // @ts-expect-error A position is a number.
    { read: { position: () => "first" } },
    // @ts-expect-error An id cannot be set.
    { write: { id: () => undefined } },
    // @ts-expect-error A sheet's name is read, not opened.
    { open: { name: () => null } },
    // @ts-expect-error getRange gives an object.
    { call: { getRange: () => 7 } },
    // @ts-expect-error Two row numbers, not a text.
    { call: { getCell: (_sheet, row: string) => thing("Range", row as never) } },
  ];
  expect(themes).toHaveLength(6);
});
