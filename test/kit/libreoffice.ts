import { execFile } from "node:child_process";
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { ensureProgram, libreOffice } from "../../tools/programs";

const run = promisify(execFile);

/** Makes LibreOffice work every formula out again when it loads a file, instead of trusting the values in it. */
const alwaysRecalculate = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
</oor:items>`;

/** 맑은 고딕 is no free font: one with digits just as broad stands for it, so that columns print as wide as they are. */
const fonts = `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
<include ignore_missing="yes">/etc/fonts/fonts.conf</include>
<match target="pattern"><test name="family"><string>맑은 고딕</string></test><edit name="family" mode="assign" binding="strong"><string>Noto Sans CJK KR</string></edit></match>
</fontconfig>`;

/** Every sheet, as rows of the texts that its cells show, values unformatted. */
const everySheet = "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,false,false,false,false,-1";

/**
 * What is read from the files that the real LibreOffice makes of workbooks, in a folder that is gone afterwards; their names
 * begin with the workbook's own. One start of LibreOffice serves them all.
 */
export async function convertedAll<Result>(books: ReadonlyMap<string, Uint8Array>, format: string, read: (folder: string) => Promise<Result>): Promise<Result> {
  const folder = await mkdtemp(join(tmpdir(), "visit-"));
  try {
    const profile = join(folder, "profile");
    await mkdir(join(profile, "user"), { recursive: true });
    await writeFile(join(profile, "user", "registrymodifications.xcu"), alwaysRecalculate);
    await writeFile(join(folder, "fonts.conf"), fonts);
    const paths = await Promise.all([...books].map(async ([name, bytes]) => {
      const path = join(folder, `${name}.xlsx`);
      await writeFile(path, bytes);
      return path;
    }));
    const env = { ...process.env, FONTCONFIG_FILE: join(folder, "fonts.conf") };
    await run(ensureProgram(libreOffice), [`-env:UserInstallation=file://${profile}`, "--headless", "--convert-to", format, "--outdir", folder, ...paths], { env, timeout: 110_000 });
    return await read(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** The same of one workbook, whose files' names begin with "visit". */
export async function converted<Result>(bytes: Uint8Array, format: string, read: (folder: string) => Promise<Result>): Promise<Result> {
  return convertedAll(new Map([["visit", bytes]]), format, read);
}

/** A workbook as the real LibreOffice reads and recalculates it: rows of texts by sheet name. */
export async function recalculated(bytes: Uint8Array): Promise<ReadonlyMap<string, string[][]>> {
  return converted(bytes, everySheet, async (folder) => {
    const files = (await readdir(folder)).filter((name) => name.endsWith(".csv"));
    const sheets = await Promise.all(files.map(async (name) => [name.replace(/^visit-/, "").replace(/\.csv$/, ""), rowsOf(await readFile(join(folder, name), "utf8"))] as const));
    return new Map(sheets);
  });
}

/** Comma-separated values, as LibreOffice writes them: a quoted cell may hold commas, line breaks and doubled quotes. */
function rowsOf(text: string): string[][] {
  const rows: string[][] = [[]];
  for (const [, quoted, plain, end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^,\r\n]*))(,|\r?\n|$)/g)) {
    rows.at(-1)?.push(quoted?.replaceAll('""', '"') ?? plain ?? "");
    if (end?.endsWith("\n")) rows.push([]);
  }
  return rows;
}
