import { join } from "node:path";
import ts from "typescript";
import { placeOf, walk } from "./source-files";

const root = join(__dirname, "../..");

/** A member of an Excel class that our code uses. */
export interface UsedMember {
  /** "Range.values" */
  readonly name: string;
  /** The ExcelApi set it came with, [major, minor]; null where the declarations name none. */
  readonly since: readonly [number, number] | null;
  /** Where it is used first. */
  readonly place: string;
}

/**
 * The Excel members used in a folder, as the type checker sees them: members that are called or read, properties named
 * in `load({ … })` and in `set({ … })`, each once.
 */
export function excelMembersIn(folder: string): UsedMember[] {
  const program = programOf(folder);
  const checker = program.getTypeChecker();
  const used = new Map<string, UsedMember>();
  for (const file of program.getSourceFiles().filter(({ fileName }) => fileName.startsWith(join(root, folder)))) {
    walk(file, (node) => {
      const name = memberName(node);
      const symbol = name && symbolOf(name, checker);
      for (const member of symbol ? membersOf(symbol) : []) {
        if (!used.has(member.name)) used.set(member.name, { ...member, place: placeOf(node).replace(`${root}/`, "") });
      }
    });
  }
  return [...used.values()].sort((one, other) => one.name.localeCompare(other.name));
}

function programOf(folder: string): ts.Program {
  const { config } = ts.readConfigFile(join(root, "tsconfig.json"), (path) => ts.sys.readFile(path)) as { config: object };
  const { options, fileNames } = ts.parseJsonConfigFileContent({ ...config, include: [folder] }, ts.sys, root);
  return ts.createProgram(fileNames, options);
}

/** The name by which a node speaks of a member: `range.values`, `load({ values: true })`, `const { values } = range`. */
function memberName(node: ts.Node): ts.Node | undefined {
  if (ts.isPropertyAccessExpression(node)) return node.name;
  if (ts.isPropertyAssignment(node) || ts.isShorthandPropertyAssignment(node)) return node.name;
  return ts.isBindingElement(node) ? (node.propertyName ?? node.name) : undefined;
}

function symbolOf(name: ts.Node, checker: ts.TypeChecker): ts.Symbol | undefined {
  const { parent } = name;
  // A name in an object literal is a member of the type the literal is wanted as, in a pattern of the type it takes apart.
  const whole = ts.isObjectLiteralElementLike(parent) && ts.isObjectLiteralExpression(parent.parent) ? checker.getContextualType(parent.parent) : undefined;
  const taken = ts.isBindingElement(parent) ? checker.getTypeAtLocation(parent.parent) : undefined;
  const type = whole ?? taken;
  return type ? checker.getPropertyOfType(type, name.getText()) : checker.getSymbolAtLocation(name);
}

/** The Excel member a symbol is, if it is one; options of `load` and `set` stand for the class's own members, those of a collection for its items'. */
function membersOf(symbol: ts.Symbol): Omit<UsedMember, "place">[] {
  return (symbol.declarations ?? []).flatMap((declaration) => {
    const owner = declaration.parent;
    if (!(ts.isClassDeclaration(owner) || ts.isInterfaceDeclaration(owner)) || !isExcels(owner)) return [];
    const isShape = ts.isInterfaceDeclaration(owner);
    const className = isShape ? /^(\w+?)(LoadOptions|UpdateData|Data)$/.exec(owner.name.text)?.[1] : owner.name?.text;
    if (!className || symbol.name.startsWith("$")) return [];
    const isOfItems = declaration.getFullText().includes("For EACH ITEM");
    return [{ name: `${isOfItems ? className.replace(/(Scoped)?Collection$/, "") : className}.${symbol.name}`, since: sinceOf(declaration) ?? sinceOf(owner) }];
  });
}

function isExcels(node: ts.Node): boolean {
  for (let at = node; !ts.isSourceFile(at); at = at.parent) {
    if (ts.isModuleDeclaration(at) && at.name.text === "Excel") return at.getSourceFile().fileName.includes("@types/office-js");
  }
  return false;
}

function sinceOf(node: ts.Node): readonly [number, number] | null {
  const text = node.getSourceFile().text.slice(node.getFullStart(), node.getStart());
  const found = /\[Api set: ExcelApi (\d+)\.(\d+)/.exec(text.slice(text.lastIndexOf("/**")));
  return found ? [Number(found[1]), Number(found[2])] : null;
}
