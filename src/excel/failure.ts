import type { Text, Values } from "../language/text";

/** Why something could not be done, in plain words: what happened, and what the user can do about it. */
export class Failure extends Error {
  constructor(
    readonly what: Text,
    readonly remedy: Text,
    readonly values: Values = {},
    /** Excel's own code, where the failure is Excel's: for support, never shown first. */
    readonly code: string | null = null,
  ) {
    super(what.en);
    this.name = "Failure";
  }
}

interface Words {
  readonly what: Text;
  readonly remedy: Text;
}

const inCell: Words = {
  what: { ko: "셀을 편집하는 중이라 기다렸지만 끝나지 않았습니다.", en: "A cell is still being edited." },
  remedy: { ko: "Enter나 Esc로 셀 편집을 마친 뒤 다시 실행하세요.", en: "Finish the cell with Enter or Esc, then try again." },
};
const locked: Words = {
  what: { ko: "보호된 시트라서 쓸 수 없습니다.", en: "A sheet is protected and cannot be written to." },
  remedy: { ko: "검토 > 시트 보호 해제를 한 뒤 다시 실행하세요.", en: "Unprotect the sheet (Review > Unprotect Sheet), then try again." },
};
const gone: Words = {
  what: { ko: "찾던 시트나 표가 그사이 없어졌습니다.", en: "A sheet or table that was there a moment ago is gone." },
  remedy: { ko: "다시 실행하세요. 지운 시트는 '시트 추가'로 되살릴 수 있습니다.", en: "Try again. A deleted sheet comes back with Add sheets." },
};
const taken: Words = {
  what: { ko: "같은 이름의 시트, 표 또는 이름이 이미 있습니다.", en: "A sheet, table or name of that name is already there." },
  remedy: { ko: "겹치는 것의 이름을 바꾼 뒤 다시 실행하세요.", en: "Rename the one that stands in the way, then try again." },
};
const tooLarge: Words = {
  what: { ko: "한 번에 옮기기에는 내용이 너무 많습니다.", en: "There is too much content to move at once." },
  remedy: { ko: "쓰지 않는 행과 열을 지우고 다시 실행하세요.", en: "Delete unused rows and columns, then try again." },
};
const busy: Words = {
  what: { ko: "엑셀이 다른 일을 하고 있습니다.", en: "Excel is busy with something else." },
  remedy: { ko: "열린 대화 상자를 닫고 잠시 뒤에 다시 실행하세요.", en: "Close any open dialog box and try again in a moment." },
};
const refused: Words = {
  what: { ko: "엑셀이 거절했습니다: {reason}", en: "Excel refused: {reason}" },
  remedy: { ko: "통합 문서를 저장하고 다시 연 뒤 실행하세요. 계속되면 지원 담당에게 이 문장을 알려 주세요.", en: "Save and reopen the workbook, then try again. If it stays, send this sentence to support." },
};
const old: Words = {
  what: { ko: "이 엑셀은 필요한 기능을 아직 갖추지 못했습니다.", en: "This Excel does not have what is needed." },
  remedy: { ko: "Excel 2021 이상이나 웹용 Excel에서 여세요.", en: "Open the workbook in Excel 2021 or later, or in Excel on the web." },
};

/** Excel's error codes, as its documentation lists them. */
const byCode: Readonly<Record<string, Words>> = {
  InvalidOperationInCellEditMode: inCell,
  AccessDenied: locked,
  ItemNotFound: gone,
  InvalidReference: gone,
  ItemAlreadyExists: taken,
  RequestPayloadSizeLimitExceeded: tooLarge,
  ResponsePayloadSizeLimitExceeded: tooLarge,
  OperationCellsExceedLimit: tooLarge,
  RangeExceedsLimit: tooLarge,
  Busy: busy,
  HostRestartNeeded: busy,
  InactiveWorkbook: busy,
  RequestAborted: busy,
  ServiceNotAvailable: busy,
  ApiNotFound: old,
  ApiNotAvailable: old,
  UnsupportedOperation: old,
};

/** The failure that an error of Excel's means. */
export function failureOf(code: string, message: string): Failure {
  const words = byCode[code] ?? refused;
  return new Failure(words.what, words.remedy, { reason: message }, code);
}
