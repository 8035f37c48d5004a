/** A language the page speaks. */
export type Language = "ko" | "en";

const said = {
  workbook: { ko: "통합문서", en: "Workbook" },
  newBook: { ko: "새로 만들기", en: "New" },
  open: { ko: "열기", en: "Open" },
  save: { ko: "저장", en: "Save" },
  undo: { ko: "실행 취소", en: "Undo" },
  redo: { ko: "다시 실행", en: "Redo" },
  file: { ko: "파일", en: "File" },
  addin: { ko: "추가 기능", en: "Add-in" },
  paneWidth: { ko: "작업창 너비", en: "Pane width" },
  pane: { ko: "작업창", en: "Task pane" },
  language: { ko: "언어", en: "Language" },
  nameBox: { ko: "이름 상자", en: "Name box" },
  formulaBar: { ko: "수식 입력줄", en: "Formula bar" },
  sheets: { ko: "시트", en: "Sheets" },
  addSheet: { ko: "새 시트", en: "New sheet" },
  renameSheet: { ko: "시트 이름 바꾸기", en: "Rename sheet" },
  sheetMenu: { ko: "두 번 클릭하면 이름을 바꾸고, Delete 키로 삭제합니다.", en: "Double-click to rename; Delete removes the sheet." },
  confirmDelete: { ko: "‘{name}’ 시트를 삭제할까요? 실행 취소로 되돌릴 수 있습니다.", en: "Delete the sheet “{name}”? Undo brings it back." },
  choose: { ko: "목록에서 고르기", en: "Choose from the list" },
  choices: { ko: "고를 수 있는 값", en: "Choices" },
  sum: { ko: "합계", en: "Sum" },
  average: { ko: "평균", en: "Average" },
  count: { ko: "개수", en: "Count" },
  ready: { ko: "준비", en: "Ready" },
  entering: { ko: "입력", en: "Enter" },
  editing: { ko: "편집", en: "Edit" },
  saved: { ko: "{name} 파일로 저장했습니다.", en: "Saved as {name}." },
  opened: { ko: "{name} 파일을 열었습니다.", en: "Opened {name}." },
  cannotOpen: { ko: "{name} 파일을 열 수 없습니다. Excel 통합문서(.xlsx)인지 확인하세요. ({reason})", en: "{name} cannot be opened. See that it is an Excel workbook (.xlsx). ({reason})" },
  cannotDo: { ko: "할 수 없습니다. {reason}", en: "That cannot be done. {reason}" },
  locked: { ko: "보호된 시트의 잠긴 셀은 바꿀 수 없습니다.", en: "The cell is locked and the sheet is protected." },
  invalid: { ko: "입력한 값이 이 셀에 정해진 규칙에 맞지 않습니다.", en: "This value does not match the rule set for this cell." },
  noSuchPlace: { ko: "‘{name}’이라는 주소나 이름이 없습니다.", en: "There is no address or name “{name}”." },
  noRoom: { ko: "붙여 넣을 내용이 시트 끝을 넘습니다.", en: "The pasted cells would run past the end of the sheet." },
  mergedInTheWay: { ko: "병합된 셀이 걸려 있어 할 수 없습니다.", en: "Merged cells are in the way." },
  ok: { ko: "확인", en: "OK" },
  cancel: { ko: "취소", en: "Cancel" },
  yes: { ko: "예", en: "Yes" },
  no: { ko: "아니요", en: "No" },
  retry: { ko: "다시 입력", en: "Retry" },
  keepAnyway: { ko: "그래도 입력할까요?", en: "Keep it anyway?" },
  selectAll: { ko: "모두 선택", en: "Select all" },
  stepTyping: { ko: "입력", en: "typing" },
  stepClearing: { ko: "지우기", en: "clearing" },
  stepPasting: { ko: "붙여넣기", en: "pasting" },
  stepCutting: { ko: "잘라내기", en: "cutting" },
  stepFilling: { ko: "채우기", en: "filling" },
  stepStyling: { ko: "서식", en: "formatting" },
  stepSizing: { ko: "크기 조절", en: "sizing" },
  stepSheet: { ko: "시트 변경", en: "sheet change" },
  consent: {
    ko: "처음 열 때 Office 라이브러리가 이 주소(localhost)를 믿어도 되는지 한 번 묻습니다. ‘확인’을 누르세요.",
    en: "On the first start the Office library asks once whether this address (localhost) may be trusted. Choose OK.",
  },
} as const satisfies Record<string, Record<Language, string>>;

/** What the page can say. */
export type Phrase = keyof typeof said;

/** A phrase in a language, with `{name}` places filled. */
export function word(phrase: Phrase, language: Language, values: Readonly<Record<string, string>> = {}): string {
  return said[phrase][language].replace(/\{(\w+)\}/g, (place, name: string) => values[name] ?? place);
}
