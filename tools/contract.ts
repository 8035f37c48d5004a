import { createRequire } from "node:module";
import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import ts from "typescript";

const contractFile = "src/workbench/contract/excel-members.ts";

type Kind = "value" | "writable" | "object" | "method" | "event";

interface Documented {
  readonly name: string;
  readonly kind: Kind;
  /** The requirement set, as "1.9"; "" for what is only a preview or another host's. */
  readonly set: string;
}

function isExcelNamespace(node: ts.Node): node is ts.ModuleDeclaration & { readonly body: ts.ModuleBlock } {
  return ts.isModuleDeclaration(node) && node.name.text === "Excel" && node.body !== undefined && ts.isModuleBlock(node.body);
}

function isClientClass(node: ts.Node): node is ts.ClassDeclaration {
  const heritage = ts.isClassDeclaration(node) ? node.heritageClauses?.[0]?.types[0]?.expression.getText() : undefined;
  return heritage === "OfficeExtension.ClientObject";
}

/** Finds what of an ExcelApi set a member's comment says. */
function setOf(member: ts.Node, text: string): string {
  const comment = text.slice(member.getFullStart(), member.getStart());
  return /\[Api set:[^\]]*?ExcelApi (\d+\.\d+)/.exec(comment)?.[1] ?? "";
}

function kindOf(member: ts.PropertyDeclaration, classes: ReadonlySet<string>): Kind {
  const type = member.type?.getText() ?? "";
  if (type.startsWith("OfficeExtension.EventHandlers")) return "event";
  if (classes.has(type.replace(/^Excel\./, ""))) return "object";
  return member.modifiers?.some((modifier) => modifier.kind === ts.SyntaxKind.ReadonlyKeyword) ? "value" : "writable";
}

/** What every object has by the library itself. */
const byTheLibrary: ReadonlySet<string> = new Set(["context", "isNullObject", "items", "load", "set", "toJSON", "track", "untrack"]);

function membersOf(node: ts.ClassDeclaration, text: string, classes: ReadonlySet<string>): Documented[] {
  const found = new Map<string, Documented>();
  for (const member of node.members) {
    const name = member.name?.getText() ?? "";
    if (name === "" || byTheLibrary.has(name) || found.has(name)) continue;
    const set = setOf(member, text);
    if (ts.isMethodDeclaration(member)) found.set(name, { name, kind: "method", set });
    else if (ts.isPropertyDeclaration(member)) found.set(name, { name, kind: kindOf(member, classes), set });
  }
  return [...found.values()].sort((one, other) => one.name.localeCompare(other.name, "en"));
}

function documentedClasses(path: string): ReadonlyMap<string, readonly Documented[]> {
  const text = readFileSync(path, "utf8");
  const source = ts.createSourceFile(path, text, ts.ScriptTarget.ES2022, true);
  const declared = source.statements.filter(isExcelNamespace).flatMap(({ body }) => body.statements.filter(isClientClass));
  const classes = new Set(declared.map((node) => node.name?.text ?? ""));
  const sorted = [...declared].sort((one, other) => (one.name?.text ?? "").localeCompare(other.name?.text ?? "", "en"));
  return new Map(sorted.map((node) => [node.name?.text ?? "", membersOf(node, text, classes)]));
}

function contractText(classes: ReadonlyMap<string, readonly Documented[]>, version: string): string {
  const lines = [
    `// Written by npm run generate from @types/office-js ${version}; not to be edited.`,
    "",
    "/** A member as it is documented: its kind, and the ExcelApi set that brought it (\"\" for a preview or another host's). */",
    'export type DocumentedMember = readonly ["value" | "writable" | "object" | "method" | "event", string];',
    "",
    "/** Every class of the Excel namespace with its documented members. */",
    "export const excelMembers: Readonly<Record<string, Readonly<Record<string, DocumentedMember>>>> = {",
  ];
  for (const [name, members] of classes) {
    lines.push(`  ${name}: {`);
    for (const member of members) lines.push(`    ${member.name}: [${JSON.stringify(member.kind)}, ${JSON.stringify(member.set)}],`);
    lines.push("  },");
  }
  return `${[...lines, "};"].join("\n")}\n`;
}

/** The contract of Excel's members, by path, as @types/office-js documents them. */
export function contract(): Readonly<Record<string, string>> {
  const require = createRequire(join(process.cwd(), "package.json"));
  const manifest = require.resolve("@types/office-js/package.json");
  const { version } = JSON.parse(readFileSync(manifest, "utf8")) as { readonly version: string };
  return { [contractFile]: contractText(documentedClasses(join(dirname(manifest), "index.d.ts")), version) };
}
