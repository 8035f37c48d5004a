// Words stand with their meaning, { ko, en }. What the compiler cannot see: that both name the same values, and that
// no Korean stands anywhere else in the code, where an English reader would meet it.
import ts from "typescript";
import { placeOf, sourceFile, sourcePaths, walk } from "../kit/source-files";

const hangul = /[가-힣]/;

const files = sourcePaths("src").map(sourceFile);

interface Pair {
  readonly node: ts.Node;
  readonly ko: string;
  readonly en: string;
}

/** A literal text's words, whether quoted or a template without values. */
function literal(node: ts.Node | undefined): string | undefined {
  return node && ts.isStringLiteralLike(node) ? node.text : undefined;
}

function property(object: ts.ObjectLiteralExpression, name: string): ts.Expression | undefined {
  const found = object.properties.find((each) => each.name?.getText() === name);
  return found && ts.isPropertyAssignment(found) ? found.initializer : undefined;
}

function pairs(): Pair[] {
  const found: Pair[] = [];
  for (const file of files) {
    walk(file, (node) => {
      if (!ts.isObjectLiteralExpression(node)) return;
      const ko = literal(property(node, "ko"));
      const en = literal(property(node, "en"));
      if (ko !== undefined && en !== undefined) found.push({ node, ko, en });
    });
  }
  return found;
}

/** The values a sentence has places for. */
function slots(sentence: string): string[] {
  return [...sentence.matchAll(/\{(\w+)\}/g)].map(([, name]) => name!).sort();
}

test("both languages say something, with the same values", () => {
  const all = pairs();
  expect(all.length).toBeGreaterThan(100);
  const wrong = all.filter(({ ko, en }) => ko.trim() === "" || en.trim() === "" || slots(ko).join() !== slots(en).join());
  expect(wrong.map(({ node, ko, en }) => `${placeOf(node)}: ${ko} / ${en}`)).toEqual([]);
});

/** Where Korean stands for itself in every language, and why. */
const standsForItself: Readonly<Record<string, string>> = {
  "src/workbench/": "a page of its own, with its own words",
  "src/language/particles.ts": "Korean grammar",
  "src/policy/editions/": "names of laws, and words of a company's own table, kept as it wrote them",
  "src/sheets/parts/approvals.ts": "rows of a new template, in the exchange file's own words",
  "src/schema/columns/reference.ts": "words that people type for nobody, read in every language",
  "src/policy/house-source.ts": "the source of a limit, in both languages at once: it is stored in the workbook and in a file",
  "src/policy/policy-on.ts": "the source of an edition, in both languages at once",
  "src/planning/seating/meeting-seats.ts": "marks of places, as the sheet has them",
  "src/roster/columns/header-words.ts": "headers that people write in rosters, read in every language",
  "src/roster/values/": "words that people write in rosters, read in every language",
  "src/visit/join-ids.ts": "words that people type for everybody, read in every language",
  "src/visit/personal-words.ts": "words that people type for nothing to tell, read in every language",
  "src/rules/seating/": "the mark of a seat in the second row, as the sheet has it",
  "src/taskpane/parts/Switches.tsx": "a language is named in itself",
  "src/taskpane/plan/PaperLine.tsx": "a language is named in itself",
  "src/rules/expense/entertainment-says-who-and-why.ts": "words that people type for nothing in particular, in every language",
  "src/taskpane/theme.ts": "a font's name",
  "src/excel/palette.ts": "a font's name",
};
const exempt = Object.keys(standsForItself);

test("no Korean stands outside { ko, en }", () => {
  const unspoken: string[] = [];
  for (const file of files.filter(({ fileName }) => !exempt.some((place) => fileName.startsWith(place)))) {
    walk(file, (node) => {
      const words = ts.isJsxText(node) || ts.isTemplateHead(node) || ts.isTemplateMiddleOrTemplateTail(node) ? node.text : literal(node);
      if (words !== undefined && hangul.test(words) && !isWithMeaning(node)) unspoken.push(`${placeOf(node)}: ${words.trim()}`);
    });
  }
  expect(unspoken).toEqual([]);
});

/** True under a `ko:`, in a key of the exchange file, in the name of a law, or in an example, which is data that a person typed. */
function isWithMeaning(node: ts.Node): boolean {
  for (let at: ts.Node = node; !ts.isSourceFile(at); at = at.parent) {
    if (ts.isPropertyAssignment(at) && ["ko", "sample", "json", "source", "examples"].includes(at.name.getText())) return true;
  }
  return false;
}

test("particles stand as withParticles knows them, or they would be read out in brackets", () => {
  const strange = /와\(과\)|가\(이\)|를\(을\)|는\(은\)|로\(으로\)/;
  expect(pairs().filter(({ ko }) => strange.test(ko)).map(({ node }) => placeOf(node))).toEqual([]);
});
