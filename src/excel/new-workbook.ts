import type { Text } from "../language/text";
import { Failure } from "./failure";
import { isExcelError } from "./run";

const refused: Text = { ko: "엑셀이 새 통합 문서를 열지 못했습니다: {reason}", en: "Excel could not open the new workbook: {reason}" };
const remedy: Text = { ko: "'파일로 받기'로 내려받아 여세요.", en: "Choose 'Save as a file' and open that." };

/** Bytes that are turned into letters at a time: a call takes only so many arguments. */
const atATime = 0x8000;

/**
 * Has Excel open a new workbook of the bytes of an .xlsx file; it is not saved anywhere yet, and the one that is open stays
 * as it is. Throws a Failure when Excel refuses: on the web it takes up to 5 MB, and some organisations forbid it.
 */
export async function openNewWorkbook(bytes: Uint8Array): Promise<void> {
  try {
    await Excel.createWorkbook(base64(bytes));
  } catch (error) {
    if (!isExcelError(error)) throw error;
    throw new Failure(refused, remedy, { reason: error.message }, error.code);
  }
}

function base64(bytes: Uint8Array): string {
  const letters = Array.from({ length: Math.ceil(bytes.length / atATime) }, (_, index) => String.fromCharCode(...bytes.subarray(index * atATime, (index + 1) * atATime)));
  return btoa(letters.join(""));
}
