import { Failure } from "../excel/failure";
import { papers } from "../papers/catalogue";
import { maskedCopy, type MaskedCopy } from "../sharing/masked-copy";
import type { Slices } from "../values/slices";
import type { Day } from "../values/day";
import { NoPackage } from "../xlsx/package";
import { paced } from "./paced";

const withNeeds: ReadonlySet<string> = new Set(papers.filter(({ showsNeeds }) => showsNeeds === true).map(({ key }) => key));

/** The bytes of an .xlsx file as a masked copy; null when it is no longer wanted. Throws a Failure when they are no workbook. */
export function maskCopy(bytes: Uint8Array, today: Day, isWanted?: () => boolean): Promise<MaskedCopy | null> {
  return worked(maskedCopy(bytes, { today, isPaperLeftOut: (paper) => withNeeds.has(paper) }), isWanted);
}

/** Work on the bytes of a file, in turns with the page. Throws a Failure when they are no workbook. */
export async function worked<Result>(work: Slices<Result>, isWanted?: () => boolean): Promise<Result | null> {
  try {
    return await paced(work, isWanted);
  } catch (error) {
    if (!(error instanceof NoPackage)) throw error;
    throw new Failure(
      { ko: "엑셀 통합 문서(.xlsx)가 아니거나, 암호가 걸렸거나, 깨진 파일입니다.", en: "This is no Excel workbook (.xlsx), or it is protected by a password, or damaged." },
      { ko: "엑셀에서 열어 암호를 풀고 .xlsx로 저장한 뒤 다시 하세요.", en: "Open it in Excel, take the password off, save it as .xlsx, and try again." },
    );
  }
}
