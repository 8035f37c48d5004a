import { selectionOf, wholeIfBare } from "../../../src/workbench/protocol/selection";

test("paths are read without case, with either separator", () => {
  const selection = selectionOf({ Select: ["name", "Format/Fill/Color", "format.font.bold"] });
  expect(selection.all).toBe(false);
  expect([...selection.parts.keys()]).toEqual(["name", "format"]);
  expect([...(selection.parts.get("format")?.parts.keys() ?? [])]).toEqual(["fill", "font"]);
});

test("items name the members of a collection", () => {
  expect([...selectionOf({ Select: ["items/name"] }).parts.keys()]).toEqual(["name"]);
  expect(selectionOf({ Select: ["items"] }).all).toBe(true);
});

test("nothing named means everything plain", () => {
  expect(selectionOf(undefined).all).toBe(true);
  expect(selectionOf({ Select: ["*"] }).all).toBe(true);
  expect(selectionOf({ Select: ["name"], Expand: ["tables"] }).all).toBe(false);
});

test("an object named alone is wanted whole", () => {
  const tables = selectionOf({ Expand: ["tables"] }).parts.get("tables");
  expect(tables && wholeIfBare(tables).all).toBe(true);
});
