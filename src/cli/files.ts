import { readFile, writeFile } from "node:fs/promises";
import type { Text } from "../language/text";
import { Trouble } from "./trouble";

/** What is said of a file that was written. */
export const savedWords: Text = { ko: "{path}에 저장했습니다.", en: "Saved to {path}." };

/** The bytes of a file. Throws a Trouble that says why it cannot be read. */
export async function bytesOf(path: string): Promise<Uint8Array> {
  try {
    return await readFile(path);
  } catch (error) {
    throw new Trouble(reasonOf(error), { path });
  }
}

/** Writes a file whole. Throws a Trouble when it cannot be written. */
export async function writeBytes(path: string, contents: Uint8Array | string): Promise<void> {
  try {
    await writeFile(path, contents);
  } catch {
    throw new Trouble({ ko: "{path}에 쓸 수 없습니다. 폴더와 쓰기 권한을 확인하세요.", en: "{path} cannot be written. Check the folder and the permission." }, { path });
  }
}

/** True for the bytes of a zip package, which every .xlsx is. */
export function isPackage(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 0x03 && bytes[3] === 0x04;
}

/** The JSON of a file. Throws a Trouble with the line and column at which it stops being JSON. */
export function jsonOf(path: string, bytes: Uint8Array): unknown {
  const text = new TextDecoder().decode(bytes).replace(/^\uFEFF/, "");
  try {
    return JSON.parse(text);
  } catch (error) {
    const at = syntaxErrorAt(text, String(error));
    throw new Trouble(
      { ko: "{path}은(는) 올바른 JSON이 아닙니다: {line}행 {column}열 근처의 쉼표, 따옴표, 괄호를 확인하세요.", en: "{path} is not valid JSON: look for a comma, quote or bracket near line {line}, column {column}." },
      { path, ...at },
    );
  }
}

/** Where the text stops being JSON: engines say a position, or nothing when the text just ends. */
function syntaxErrorAt(text: string, message: string): { readonly line: number; readonly column: number } {
  const named = /position (\d+)/.exec(message)?.[1];
  const before = text.slice(0, named === undefined ? text.length : Number(named)).split("\n");
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}

function reasonOf(error: unknown) {
  const code = error instanceof Error && "code" in error ? error.code : "";
  if (code === "ENOENT") return { ko: "{path} 파일이 없습니다. 경로를 확인하세요.", en: "There is no file {path}. Check the path." };
  if (code === "EISDIR") return { ko: "{path}은(는) 폴더입니다. 파일을 적으세요.", en: "{path} is a folder. Name a file." };
  return { ko: "{path}을(를) 읽을 수 없습니다. 권한을 확인하세요.", en: "{path} cannot be read. Check the permission." };
}
