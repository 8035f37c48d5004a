import { choiceLists, lists } from "../../src/policy/lists/all";
import type { List } from "../../src/policy/list";
import { isReference } from "../../src/schema/columns/reference";
import type { Column } from "../../src/schema/column";
import { snakeCase, type Part, type SheetDefinition } from "../../src/schema/sheet";
import { sheets } from "../../src/sheets/catalogue";
import { columnWidth } from "../../src/sheets/column-width";
import { textWidth } from "../../src/sheets/text-width";
import { partsOf, termsOf } from "../../src/sheets/formula-text";
import { limitNames } from "../../src/policy/standards";
import { everyPart } from "../../src/visit/every-part";
import { jsonShape, unknownKeys } from "../../src/visit/json-shape";
import { sample, valuesAt } from "./sample";

const definitions: readonly SheetDefinition[] = sheets;
const placed = everyPart(definitions);
const parts: ReadonlyMap<string, Part> = new Map(placed.map(({ key, part }) => [key, part]));
const columns = placed.flatMap(({ key, part }) => Object.entries(part.columns).map(([column, each]) => ({ name: `${key}.${column}`, part: key, column, each })));
const languages = ["ko", "en"] as const;

const repeated = (texts: readonly string[]): readonly string[] => texts.filter((text, index) => texts.indexOf(text) !== index);
const plain = (text: string): string => text.normalize("NFKC").toLowerCase();

describe("the sample", () => {
  const known = Object.fromEntries(Object.entries(sample).filter(([key]) => key !== "expected" && key !== "schema_version"));

  test("has a home for every key", () => {
    expect([...unknownKeys(known, jsonShape(definitions))].map(({ path }) => path)).toEqual([]);
  });

  test("says something of most columns, and each value goes through cell and file unchanged", () => {
    let values = 0;
    for (const { key, part } of placed) {
      if (part.json === null || (part.shape === "table" && part.jsonByKey)) continue;
      for (const [column, each] of Object.entries(part.columns)) {
        if (each.json === null) continue;
        const path = [...part.json.split("."), ...(each.json ?? snakeCase(column)).split(".")];
        for (const json of valuesAt(sample, path)) {
          const first = each.kind.fromJson(json);
          if ("trouble" in first) throw new Error(`${key}.${column} cannot hold ${JSON.stringify(json)}.`);
          if (first.value === null) {
            expect([key, column, json]).toEqual([key, column, ""]);
            continue;
          }
          values += 1;
          expect(each.kind.toJson(first.value)).toEqual(json);
          for (const language of languages) expect(each.kind.read(each.kind.write(first.value, language))).toEqual({ value: first.value });
        }
      }
    }
    expect(values).toBeGreaterThan(2500);
  });
});

test("the sample's texts fit their columns, unless those wrap", () => {
  const tight: string[] = [];
  for (const { key, part } of placed) {
    if (part.shape === "form" || part.json === null) continue;
    const table = part.json.split(".");
    for (const [column, each] of Object.entries(part.columns)) {
      if (each.kind.wrap || each.json === null) continue;
      for (const json of valuesAt(sample, [...table, ...(each.json ?? snakeCase(column)).split(".")])) {
        const { value } = { value: null, ...each.kind.fromJson(json) };
        for (const language of languages) {
          const cell = value === null ? "" : each.kind.write(value, language);
          if (typeof cell === "string" && textWidth(cell) >= columnWidth(each)) tight.push(`${key}.${column}: ${cell}`);
        }
      }
    }
  }
  expect(tight).toEqual([]);
});

describe("columns", () => {
  test("a header means one column of its part, in whatever language", () => {
    for (const { key, part } of placed) {
      const words = Object.values(part.columns).flatMap((column) => [...new Set([plain(column.words.ko), plain(column.words.en)])]);
      expect([key, repeated(words)]).toEqual([key, []]);
    }
  });

  test("a label of a form means one field of its sheet, and no heading", () => {
    for (const { name, parts: own } of definitions) {
      const forms = Object.values<Part>(own).filter((part) => part.shape === "form");
      for (const language of languages) {
        const labels = forms.flatMap((part) => Object.values(part.columns).map(({ words }) => plain(words[language])));
        const headings = Object.values<Part>(own).flatMap((part) => [part.words, ...(part.shape === "form" ? part.sections.flatMap(({ title }) => title ?? []) : [])]).map((title) => plain(title[language]));
        expect([name, repeated(labels)]).toEqual([name, []]);
        expect([name, labels.filter((label) => headings.includes(label))]).toEqual([name, []]);
      }
    }
  });

  test("every sample is a value that its own kind reads back, and fits what Excel checks", () => {
    for (const { name, each } of columns) {
      for (const index of [0, 1, 2]) {
        const value = sampleOf(each, index);
        if (value === null || value === undefined) continue;
        for (const language of languages) expect([name, each.kind.read(each.kind.write(value, language))]).toEqual([name, { value }]);
      }
    }
  });

  test("what must be filled in has a sample, unless it is worked out", () => {
    const bare = columns.filter(({ each }) => each.required !== undefined && each.formula === undefined && sampleOf(each, 0) === undefined);
    expect(bare.map(({ name }) => name)).toEqual([]);
  });

  test("references lead to tables that have ids", () => {
    const targets = columns.flatMap(({ each }) => (isReference(each) ? each.parts : []));
    expect(targets.length).toBeGreaterThan(30);
    for (const target of targets) expect(parts.get(target)).toMatchObject({ shape: "table", key: expect.any(String) as unknown });
  });

  test("keys and first rows name columns of their own part", () => {
    for (const { key, part } of placed) {
      if (part.shape !== "table") continue;
      for (const column of [part.key, part.jsonByKey?.key, part.jsonByKey?.value]) if (column) expect([key, Object.keys(part.columns)]).toEqual([key, expect.arrayContaining([column])]);
      const shape = jsonShape([{ ...(definitions[0] as SheetDefinition), parts: { [key]: { ...part, json: "rows" } } }]);
      if (!part.jsonByKey) expect([...unknownKeys({ rows: part.firstRows ?? [] }, shape)]).toEqual([]);
    }
  });

  test("forms show every field exactly once", () => {
    for (const { key, part } of placed) {
      if (part.shape === "form") expect([key, part.sections.flatMap(({ fields }) => fields).sort()]).toEqual([key, Object.keys(part.columns).sort()]);
    }
  });
});

function sampleOf(column: Column, index: number): unknown {
  return typeof column.sample === "function" ? (column.sample as (index: number) => unknown)(index) : column.sample;
}

describe("formulas and marks", () => {
  const templates = [
    ...columns.flatMap(({ name, part, each }) => (each.formula === undefined ? [] : [{ name, part, template: each.formula }])),
    ...placed.flatMap(({ key, part }) => (part.marks ?? []).map((mark) => ({ name: `mark of ${key}.${mark.column}`, part: key, template: mark.when }))),
  ];

  test.each(templates.map((each) => [each.name, each] as const))("%s looks only at what there is", (_, { part, template }) => {
    for (const term of termsOf(template)) {
      if (term.kind === "own") expect(parts.get(part)?.columns).toHaveProperty(term.column);
      if (term.kind === "other") expect(parts.get(term.part)?.columns).toHaveProperty([term.column]);
      if (term.kind === "limit") expect(limitNames).toContain(term.name);
      if (term.kind === "word") expect((lists as Readonly<Record<string, List>>)[term.list]?.words).toHaveProperty([term.key]);
    }
    expect(template.replace(/\{=?\w+(\.[\w/]+)?\}/g, "")).not.toMatch(/[{}]/);
  });

  test("none needs a newer Excel than 2016, and none is longer than Excel takes", () => {
    for (const { template } of templates) {
      expect(template).not.toMatch(/\b(XLOOKUP|FILTER|LET|MINIFS|MAXIFS|IFS|SWITCH|UNIQUE|SORT|TEXTJOIN|CONCAT|SEQUENCE|LAMBDA)\(/);
      expect(template.length).toBeLessThan(2000);
    }
  });

  test("marks name a column of their part or the whole row, and look at nothing that a condition cannot hold", () => {
    for (const { key, part } of placed) {
      for (const { column, when } of part.marks ?? []) {
        expect([key, column === "*" || column in part.columns]).toEqual([key, true]);
        for (const other of partsOf(when)) expect(other === "standards" || parts.get(other)?.shape === "form").toBe(true);
      }
    }
  });

  test("no two formulas go round in a circle", () => {
    const looks = new Map(columns.filter(({ each }) => each.formula !== undefined).map(({ name, part, each }) => [name, termsOf(each.formula ?? "").flatMap((term) => (term.kind === "own" ? [`${part}.${term.column}`] : term.kind === "other" ? [`${term.part}.${term.column}`] : []))]));
    const goesRound = (name: string, path: readonly string[]): boolean => path.includes(name) || (looks.get(name) ?? []).some((next) => looks.has(next) && goesRound(next, [...path, name]));
    expect([...looks.keys()].filter((name) => goesRound(name, []))).toEqual([]);
  });
});

describe("what Excel allows", () => {
  test("sheet names", () => {
    for (const language of languages) {
      const names = definitions.map(({ title }) => title[language]);
      expect(repeated(names.map(plain))).toEqual([]);
      for (const name of names) expect(name).toMatch(/^[^:\\/?*[\]']{1,31}$/);
    }
  });

  test("table names are unlike each other and unlike addresses", () => {
    const names = [...parts.values()].flatMap((part) => (part.shape === "table" ? [part.table] : []));
    expect(repeated(names.map(plain))).toEqual([]);
    for (const name of names) {
      expect(name).toMatch(/^tbl[A-Z][A-Za-z]+$/);
      expect(name).not.toMatch(/^([A-Za-z]{1,3}\d+|R\d*C\d*)$/i);
    }
  });

  test("headers and hints fit into cells and notes", () => {
    for (const { each } of columns) for (const language of languages) {
      expect(each.words[language]).toMatch(/^\S(.{0,48}\S)?$/);
      expect((each.hint?.[language] ?? "").length).toBeLessThan(200);
    }
  });

  test("every list that a cell chooses from has its table in 기준표", () => {
    const checked = columns.flatMap(({ each }) => (each.kind.check?.kind === "list" ? [each.kind.check.list] : []));
    for (const list of checked) expect(Object.values<List>(choiceLists)).toContain(list);
  });
});

test("no sheet reads from one that is kept apart but itself, and of that one only the title prints", () => {
  const apart = definitions.filter((sheet) => sheet.apart === true);
  expect(apart.map(({ name }) => name)).toEqual(["passports"]);
  for (const { print, parts: own } of apart) {
    expect(print.titleOnly).toBe(true);
    const readers = placed.filter(({ key, part }) => {
      const formulas = [...Object.values<Column>(part.columns).map(({ formula }) => formula ?? ""), ...(part.marks ?? []).map(({ when }) => when)];
      return !(key in own) && formulas.some((formula) => partsOf(formula).some((needed) => needed in own));
    });
    expect(readers.map(({ key }) => key)).toEqual([]);
  }
});
