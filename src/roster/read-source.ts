import { decodedText } from "./files/decode-text";
import { delimitedRows } from "./files/delimited";
import { readWorkbook } from "./files/read-workbook";
import { limits, tooLarge, trimmed, type Source, type SourceTrouble } from "./source";

const saveAs = { ko: "엑셀에서 열어 '다른 이름으로 저장'에서 Excel 통합 문서(.xlsx)로 저장한 뒤 여세요.", en: "Open it in Excel, save it as an Excel workbook (.xlsx) with Save As, then open that." };

const locked: SourceTrouble = {
  trouble: { ko: "암호가 걸린 파일이라 읽을 수 없습니다.", en: "The file is protected with a password and cannot be read." },
  remedy: {
    ko: "엑셀에서 암호로 열어 '파일 > 정보 > 통합 문서 보호'에서 암호를 지우고 저장하거나, 명단을 복사해 붙여넣으세요.",
    en: "Open it in Excel with the password and take it off (File > Info > Protect Workbook), or copy the roster and paste it.",
  },
};
const old: SourceTrouble = { trouble: { ko: "예전 형식의 엑셀 파일(.xls)은 읽지 못합니다.", en: "An Excel file of the old kind (.xls) cannot be read." }, remedy: saveAs };
const hangul: SourceTrouble = {
  trouble: { ko: "한글 문서는 읽지 못합니다.", en: "A Hangul document cannot be read." },
  remedy: { ko: "한글에서 명단 표를 복사해 엑셀에 붙여넣고, 그 표를 다시 복사해 여기에 붙여넣으세요.", en: "Copy the table into Excel, then copy it from there and paste it here." },
};
const pdf: SourceTrouble = {
  trouble: { ko: "PDF는 읽지 못합니다.", en: "A PDF cannot be read." },
  remedy: { ko: "명단을 엑셀 파일로 받거나, 표를 엑셀에 옮긴 뒤 복사해 붙여넣으세요.", en: "Ask for the roster as an Excel file, or bring the table into Excel, then copy and paste it." },
};
const noText: SourceTrouble = { trouble: { ko: "글자를 읽을 수 없는 파일입니다.", en: "The letters of this file cannot be read." }, remedy: saveAs };
const empty: SourceTrouble = {
  trouble: { ko: "내용이 없습니다.", en: "There is nothing in it." },
  remedy: { ko: "명단이 있는 파일인지 확인하세요. 숨긴 시트는 읽지 않습니다.", en: "Check that it is the file with the roster. Hidden sheets are not read." },
};

/** The sheets of a file that was opened: .xlsx, or text with separated cells (.csv). Nothing in it makes it throw. */
export function readFile(bytes: Uint8Array, name: string): Source {
  if (bytes.length > limits.bytes) return tooLarge();
  const trouble = foreignTrouble(bytes);
  if (trouble) return trouble;
  if (beginsWith(bytes, "PK\x03\x04")) return filled(readWorkbook(bytes));
  const text = decodedText(bytes);
  return text === null ? noText : filled(textSource(text, name));
}

/** The one sheet of a pasted text, as Excel copies cells: tabs between them. */
export function readPaste(text: string, name: string): Source {
  return text.length > limits.bytes ? tooLarge() : filled(textSource(text, name));
}

/** Kinds of files that people take for a roster, each with its own way out. */
function foreignTrouble(bytes: Uint8Array): SourceTrouble | null {
  if (beginsWith(bytes, "%PDF")) return pdf;
  if (!beginsWith(bytes, "\xd0\xcf\x11\xe0")) return null;
  const holds = (word: string): boolean => latin(bytes).includes(word);
  if (holds("HWP Document File")) return hangul;
  // An encrypted workbook is wrapped in the old kind of file; the name of its contents stands there in two bytes a letter.
  return holds([..."EncryptedPackage"].join("\0")) ? locked : old;
}

function textSource(text: string, name: string): Source {
  const rows = trimmed(delimitedRows(text).map((row) => row.map((cell) => (typeof cell === "string" && cell.trim() === "" ? "" : cell))));
  return rows === null ? tooLarge() : { sheets: rows.length === 0 ? [] : [{ name, rows, merged: [] }] };
}

function filled(source: Source): Source {
  return "sheets" in source && source.sheets.length === 0 ? empty : source;
}

function beginsWith(bytes: Uint8Array, mark: string): boolean {
  return [...mark].every((letter, at) => bytes[at] === letter.charCodeAt(0));
}

/** The bytes as letters, one each. */
function latin(bytes: Uint8Array): string {
  return new TextDecoder("latin1").decode(bytes);
}
