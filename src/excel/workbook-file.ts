import type { Text } from "../language/text";
import { Failure } from "./failure";
import { canReadFile } from "./supports";

/** Bytes of one slice: Excel on the web takes up to 5 MB an answer, and bytes travel as numbers. */
const sliceSize = 1024 * 1024;

const old: Text = { ko: "이 엑셀에서는 추가 기능이 통합 문서의 사본을 만들 수 없습니다.", en: "In this Excel an add-in cannot make a copy of the workbook." };
const oldRemedy: Text = { ko: "Windows·Mac용 Microsoft 365나 웹용 Excel에서 여세요.", en: "Open it in Microsoft 365 on Windows or Mac, or in Excel on the web." };
const refused: Text = { ko: "통합 문서의 사본을 만들지 못했습니다: {reason}", en: "No copy of the workbook could be made: {reason}" };
const refusedRemedy: Text = { ko: "셀 편집을 마치고 통합 문서를 저장한 뒤 다시 하세요.", en: "Finish the cell that is being edited, save the workbook, and try again." };

/**
 * The workbook that is open as the bytes of an .xlsx file, as it stands now; nothing of it changes. `onSlice` is told how
 * much has come. Throws a Failure when this Excel gives no copy.
 */
export async function workbookFile(onSlice: (done: number, of: number) => void = () => undefined): Promise<Uint8Array> {
  if (!canReadFile()) throw new Failure(old, oldRemedy);
  const file = await answered<Office.File>((done) => {
    Office.context.document.getFileAsync(Office.FileType.Compressed, { sliceSize }, done);
  });
  try {
    const slices = await slicesOf(file, onSlice);
    const bytes = new Uint8Array(slices.reduce((sum, { length }) => sum + length, 0));
    let at = 0;
    for (const slice of slices) {
      bytes.set(slice, at);
      at += slice.length;
    }
    return bytes;
  } finally {
    // Excel keeps two such copies and then refuses; one that cannot be closed is none that the person could help.
    await new Promise<void>((resolve) => {
      file.closeAsync(() => resolve());
    });
  }
}

/** One after the other: Excel refuses slices that are asked for at once. */
async function slicesOf(file: Office.File, onSlice: (done: number, of: number) => void, before: readonly Uint8Array[] = []): Promise<readonly Uint8Array[]> {
  if (before.length === file.sliceCount) return before;
  const slice = await answered<Office.Slice>((done) => {
    file.getSliceAsync(before.length, done);
  });
  onSlice(before.length + 1, file.sliceCount);
  return slicesOf(file, onSlice, [...before, Uint8Array.from(slice.data as ArrayLike<number>)]);
}

/** What a method of the older kind answers, as a promise. */
function answered<Value>(ask: (done: (result: Office.AsyncResult<Value>) => void) => void): Promise<Value> {
  return new Promise((resolve, reject) => {
    ask(({ status, value, error }) => {
      if (status === Office.AsyncResultStatus.Succeeded) resolve(value);
      else reject(new Failure(refused, refusedRemedy, { reason: error.message }, String(error.code)));
    });
  });
}
