import { readFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";
import { sourceFile, sourcePaths, walk } from "../kit/source-files";
import { allOf, xmlTree } from "../kit/xml-tree";

const manifest = xmlTree(readFileSync(join(__dirname, "../../manifest.xml"), "utf8"));

test("every function that the manifest's buttons call is told to Office, and no other", () => {
  const told: string[] = [];
  for (const path of sourcePaths("src/commands")) {
    walk(sourceFile(path), (node) => {
      if (!ts.isCallExpression(node) || node.expression.getText() !== "Office.actions.associate") return;
      const [name] = node.arguments;
      told.push(name && ts.isStringLiteral(name) ? name.text : node.getText());
    });
  }
  const called = allOf(manifest, "FunctionName").map(({ text }) => text);
  expect(called.length).toBeGreaterThan(0);
  expect(told.sort()).toEqual(called.sort());
});
