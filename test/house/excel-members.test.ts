import { readFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";
import { supportedMembers } from "../../src/workbench/members/supported-members";
import { excelMembersIn } from "../kit/excel-members";
import { sourceFile, sourcePaths, walk } from "../kit/source-files";
import { allOf, xmlTree } from "../kit/xml-tree";

const manifest = xmlTree(readFileSync(join(__dirname, "../../manifest.xml"), "utf8"));
const required = allOf(manifest, "Set").find(({ attributes }) => attributes["Name"] === "ExcelApi")!;
const [major, minor] = required.attributes["MinVersion"]!.split(".").map(Number) as [number, number];

const members = excelMembersIn("src/excel");

/** Sets that the code asks for while it runs, isSetSupported("ExcelApi", "1.20"), before it uses what is in them. */
const asked = sourcePaths("src/excel").flatMap((path) => {
  const versions: string[] = [];
  walk(sourceFile(path), (node) => {
    if (!ts.isCallExpression(node) || !node.expression.getText().endsWith("isSetSupported")) return;
    const [name, version] = node.arguments.map((argument) => (ts.isStringLiteral(argument) ? argument.text : ""));
    if (name === "ExcelApi" && version) versions.push(version);
  });
  return versions;
});

test("every Excel member we use is in the requirement set that the manifest declares, or asked for before it is used", () => {
  expect(members.length).toBeGreaterThan(20);
  const within = (since: readonly [number, number]): boolean => since[0] < major || (since[0] === major && since[1] <= minor);
  const newer = members.filter(({ since }) => since && !within(since) && !asked.includes(since.join(".")));
  expect(newer.map(({ name, since, place }) => `${name} (${since?.join(".")}) at ${place}`)).toEqual([]);
});

test("every Excel member we use is kept by the workbench", () => {
  const kept = supportedMembers();
  const unkept = members.filter(({ name }) => !kept.has(name));
  expect(unkept.map(({ name, place }) => `${name} at ${place}`)).toEqual([]);
});
