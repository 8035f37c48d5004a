import { execFile } from "node:child_process";
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** Makes LibreOffice work every formula out again when it loads a file, instead of trusting the values in it. */
const alwaysRecalculate = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
</oor:items>`;

/** Every sheet, as rows of the texts that its cells show, values unformatted. */
const everySheet = "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,false,false,false,false,-1";

/** A workbook as the real LibreOffice reads and recalculates it: rows of texts by sheet name. */
export async function recalculated(bytes: Uint8Array): Promise<ReadonlyMap<string, string[][]>> {
  const folder = await mkdtemp(join(tmpdir(), "visit-"));
  try {
    const profile = join(folder, "profile", "user");
    await mkdir(profile, { recursive: true });
    await writeFile(join(profile, "registrymodifications.xcu"), alwaysRecalculate);
    const path = join(folder, "visit.xlsx");
    await writeFile(path, bytes);
    await converted(path, folder);
    const files = (await readdir(folder)).filter((name) => name.endsWith(".csv"));
    const sheets = await Promise.all(files.map(async (name) => [name.replace(/^visit-/, "").replace(/\.csv$/, ""), rowsOf(await readFile(join(folder, name), "utf8"))] as const));
    return new Map(sheets);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function converted(path: string, folder: string): Promise<void> {
  const options = ["-k", "5", "100", "soffice", `-env:UserInstallation=file://${join(folder, "profile")}`, "--headless", "--convert-to", everySheet, "--outdir", folder, path];
  return new Promise((settle, fail) => {
    execFile("timeout", options, (error) => {
      if (error) fail(new Error("LibreOffice could not convert the workbook.", { cause: error }));
      else settle();
    });
  });
}

/** Comma-separated values with quotes, as LibreOffice writes them. */
function rowsOf(text: string): string[][] {
  const rows: string[][] = [[]];
  for (const [, quoted, plain, end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^,\n]*))(,|\n|$)/g)) {
    rows.at(-1)?.push(quoted?.replaceAll('""', '"') ?? plain ?? "");
    if (end === "\n") rows.push([]);
  }
  return rows;
}
