import { choiceLists } from "../../src/policy/lists/all";
import type { List } from "../../src/policy/list";
import { limitNames } from "../../src/policy/standards";
import { sheets } from "../../src/sheets/catalogue";
import { templateHeaders } from "../../src/sheets/formula-text";
import { choicesName, columnNameFormula, workbookNames } from "../../src/sheets/workbook-names";
import { everyPart } from "../../src/visit/every-part";

const names = workbookNames.map(({ name }) => name);
const placed = everyPart(sheets);

test("names are unlike each other and are names that Excel takes", () => {
  expect(names.length).toBeGreaterThan(150);
  expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(names.length);
  for (const name of names) {
    expect(name).toMatch(/^[a-z][a-z0-9]*(_[a-z0-9]+)+$/);
    expect(name.length).toBeLessThan(256);
  }
});

test("each name stands for something in a part that there is", () => {
  for (const { name, part, means } of workbookNames) {
    const found = placed.find(({ key }) => key === part)?.part;
    const column = means.kind === "field" ? means.field : means.column;
    expect([name, found?.columns]).toEqual([name, expect.objectContaining({ [column]: expect.anything() as unknown })]);
  }
});

test("every limit has the cell of its own row, every list its words", () => {
  const rows = workbookNames.flatMap(({ means }) => (means.kind === "cell" ? [means.row] : []));
  expect(rows).toEqual(limitNames.map((_, index) => index));
  for (const list of Object.values<List>(choiceLists)) expect(names).toContain(choicesName({ kind: "list", list }));
});

test("every drop-down of ids has a name to draw from; ids of two tables cannot have one", () => {
  const checks = placed.flatMap(({ part }) => Object.values(part.columns).map(({ kind }) => kind.check));
  const wanted = checks.filter((check) => check?.kind === "ids").map(choicesName);
  expect(wanted).toContain(null);
  for (const name of wanted) if (name !== null) expect(names).toContain(name);
  expect(choicesName({ kind: "day" })).toBeNull();
});

test("a name for a column grows with its table", () => {
  const visitors = placed.find(({ key }) => key === "visitors")?.part;
  if (visitors?.shape !== "table") throw new Error("visitors is a table");
  expect(columnNameFormula("visitors", visitors, "nameKo", templateHeaders("ko"))).toBe("=tblVisitors[성명(한글)]");
});
