import { a1 } from "../../src/visit/a1";

test.each([
  [0, 0, "A1"],
  [4, 25, "Z5"],
  [9, 26, "AA10"],
  [0, 701, "ZZ1"],
  [0, 702, "AAA1"],
  [1_048_575, 16_383, "XFD1048576"],
])("row %i, column %i is %s", (row, column, address) => {
  expect(a1(row, column)).toBe(address);
});
