import { Failure } from "../excel/failure";
import type { Visit } from "../visit/visit";

/** Throws a Failure when a workbook has no standards to speak of. */
export function needStandards({ present }: Visit): void {
  if (present.has("standards")) return;
  throw new Failure(
    { ko: "기준표 시트가 없습니다.", en: "The sheet Standards is not in this workbook." },
    { ko: "'시트 추가'로 기준표를 넣은 뒤 다시 실행하세요.", en: "Add the sheet Standards, then try again." },
  );
}
