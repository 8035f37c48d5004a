import { meaningOfBuiltIn, meaningOfFormat, shownNumber } from "../../../src/roster/files/date-formats";

test.each([
  ["General", "number"],
  ["#,##0", "number"],
  ["0.00E+00", "number"],
  ['#,##0"원"', "number"],
  ["yyyy-mm-dd", "day"],
  ['yyyy"년" m"월" d"일"', "day"],
  ["[$-412]yyyy-mm-dd (ddd)", "day"],
  ["[$-F800]dddd, mmmm dd, yyyy", "day"],
  ["mmm-yy", "day"],
  ["h:mm", "clock"],
  ["[$-412]AM/PM h:mm;@", "clock"],
  ["[h]:mm", "clock"],
  ["mm:ss", "clock"],
  ["m/d/yy h:mm", "moment"],
  ["[Red]0", "number"],
])("a cell of format %s shows a %s", (format, meaning) => {
  expect(meaningOfFormat(format)).toBe(meaning);
});

test("Excel's own formats, the East Asian among them", () => {
  expect([0, 1, 14, 20, 22, 31, 32, 49].map(meaningOfBuiltIn)).toEqual(["number", "number", "day", "clock", "moment", "day", "clock", "number"]);
});

test("serial numbers become ISO texts, in both date systems; a day keeps the time that it has", () => {
  expect(shownNumber(46_336, "day", false)).toBe("2026-11-10");
  expect(shownNumber(44_874, "day", true)).toBe("2026-11-10");
  expect(shownNumber(46_336.5, "day", false)).toBe("2026-11-10T12:00");
  expect(shownNumber(46_336, "moment", false)).toBe("2026-11-10T00:00");
  expect(shownNumber(0.645_833_33, "clock", false)).toBe("15:30");
  expect(shownNumber(-1, "day", false)).toBe(-1);
  expect(shownNumber(46_336, "number", false)).toBe(46_336);
});
