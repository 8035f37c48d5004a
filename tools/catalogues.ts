import { readdirSync, readFileSync } from "node:fs";
import { basename, dirname, join, relative, sep } from "node:path";

/** A folder in which every file is one thing of a kind, and the list that names them all. */
interface Catalogue {
  readonly file: string;
  /** The exported array's name. */
  readonly name: string;
  /** Whether the things stand in the catalogue's own folder or one folder deeper, by subject. */
  readonly bySubject: boolean;
  /** The type of the array's things, where what is special to each should not leak: name and file. */
  readonly type?: { readonly name: string; readonly from: string };
}

export const catalogues: readonly Catalogue[] = [
  { file: "src/sheets/catalogue.ts", name: "sheets", bySubject: false },
  { file: "src/rules/catalogue.ts", name: "rules", bySubject: true, type: { name: "Rule", from: "./rule" } },
  { file: "src/policy/catalogue.ts", name: "editions", bySubject: true, type: { name: "Edition", from: "./policy" } },
  { file: "src/reports/catalogue.ts", name: "reports", bySubject: false, type: { name: "Report", from: "./report" } },
  { file: "src/planning/catalogue.ts", name: "proposers", bySubject: true, type: { name: "Proposer", from: "./proposer" } },
  { file: "src/papers/catalogue.ts", name: "papers", bySubject: false, type: { name: "Paper", from: "./paper" } },
];

/** The files whose default exports a catalogue lists, from the root, in alphabetical order. */
export function filesOf(catalogue: Catalogue, root: string): string[] {
  const folder = dirname(catalogue.file);
  const folders = catalogue.bySubject ? foldersIn(join(root, folder)).map((name) => `${folder}/${name}`) : [folder];
  return folders
    .flatMap((each) => readdirSync(join(root, each)).map((name) => `${each}/${name}`))
    .filter((file) => file.endsWith(".ts") && isThing(join(root, file)))
    .sort();
}

/** A catalogue's text as it must stand in its file. */
export function catalogueText(catalogue: Catalogue, root: string): string {
  const things = filesOf(catalogue, root).map((file) => {
    const path = relative(dirname(catalogue.file), file).split(sep).join("/").replace(/\.ts$/, "");
    return { name: identifier(basename(path), catalogue), path };
  });
  const imports = things.map(({ name, path }) => `import ${name} from "./${path}";`);
  const { type } = catalogue;
  if (type) imports.push(`import type { ${type.name} } from "${type.from}";`);
  const open = type ? `export const ${catalogue.name}: readonly ${type.name}[] = [` : `export const ${catalogue.name} = [`;
  const lines = things.map(({ name }) => `  ${name},`);
  return ["// Written by `npm run generate`. Do not edit.", ...imports, "", open, ...lines, type ? "];" : "] as const;", ""].join("\n");
}

function foldersIn(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory()).map(({ name }) => name);
}

/** What stands beside the things to serve them has no default export. */
function isThing(file: string): boolean {
  return /^export default /m.test(readFileSync(file, "utf8"));
}

/** "staff-arrive-early" → "staffArriveEarly"; in a catalogue of editions, "2024-08-27" → "edition20240827". */
function identifier(name: string, catalogue: Catalogue): string {
  const camelCase = name.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());
  return /^\d/.test(camelCase) ? catalogue.name.replace(/s$/, "") + camelCase : camelCase;
}
