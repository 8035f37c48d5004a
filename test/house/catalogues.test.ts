import { readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { catalogues, catalogueText, filesOf } from "../../tools/catalogues";
import { reports } from "../../src/reports/catalogue";
import { rules } from "../../src/rules/catalogue";
import { sheets } from "../../src/sheets/catalogue";

const root = join(__dirname, "../..");

describe.each(catalogues)("$file", (catalogue) => {
  test("names every file of its folder, and no other", () => {
    expect(readFileSync(join(root, catalogue.file), "utf8")).toBe(catalogueText(catalogue, root));
    expect(filesOf(catalogue, root).length).toBeGreaterThan(0);
  });
});

test("a sheet's file, name and table are its own", () => {
  const files = filesOf(catalogues[0]!, root).map((file) => basename(file, ".ts"));
  expect(sheets.map(({ name }) => name).sort()).toEqual(files);
  expect(new Set(sheets.map(({ order }) => order)).size).toBe(sheets.length);
});

test("a rule's id is its own", () => {
  const ids = rules.map(({ id }) => id);
  expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
});

test("a report fills a sheet that there is", () => {
  const names: readonly string[] = sheets.map(({ name }) => name);
  expect(reports.filter(({ sheet }) => !names.includes(sheet))).toEqual([]);
});
