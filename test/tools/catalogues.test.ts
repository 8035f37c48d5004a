import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { catalogueText } from "../../tools/catalogues";

const root = mkdtempSync(join(tmpdir(), "catalogues-"));
const thing = "export default {};\n";

beforeAll(() => {
  mkdirSync(join(root, "rules/banquet"), { recursive: true });
  writeFileSync(join(root, "rules/banquet/staff-arrive-early.ts"), thing);
  writeFileSync(join(root, "rules/banquet/minutes.ts"), "export const minutes = 60;\n");
  writeFileSync(join(root, "rules/rule.ts"), thing);
  mkdirSync(join(root, "editions"));
  writeFileSync(join(root, "editions/2024-08-27.ts"), thing);
});

afterAll(() => rmSync(root, { recursive: true }));

test("things by subject, without what stands beside them", () => {
  expect(catalogueText({ file: "rules/catalogue.ts", name: "rules", bySubject: true, type: { name: "Rule", from: "./rule" } }, root)).toBe(
    [
      "// Written by `npm run generate`. Do not edit.",
      'import staffArriveEarly from "./banquet/staff-arrive-early";',
      'import type { Rule } from "./rule";',
      "",
      "export const rules: readonly Rule[] = [",
      "  staffArriveEarly,",
      "];",
      "",
    ].join("\n"),
  );
});

test("a file named by a day gets a name that may stand in code", () => {
  expect(catalogueText({ file: "editions/catalogue.ts", name: "editions", bySubject: false }, root)).toContain("export const editions = [\n  edition20240827,\n] as const;");
});
