import { relationsOf } from "../../xlsx/relations";
import { sharedTexts } from "../../xlsx/shared-texts";
import { workbookPart } from "../../xlsx/workbook-part";
import { tooLarge, trimmed, type Source, type SourceSheet } from "../source";
import { TooLarge, unpacked } from "./package";
import { numberMeanings } from "./number-meanings";
import { sheetCells, type Shared } from "./sheet-part";

const damaged: Source = {
  trouble: { ko: "엑셀 통합 문서(.xlsx)가 아니거나 깨진 파일입니다.", en: "This is no Excel workbook (.xlsx), or it is damaged." },
  remedy: { ko: "엑셀에서 열어 .xlsx로 다시 저장하거나, 명단을 복사해 붙여넣으세요.", en: "Open it in Excel and save it as .xlsx again, or copy the roster and paste it." },
};
const binary: Source = {
  trouble: { ko: "이진 통합 문서(.xlsb)는 읽지 못합니다.", en: "A binary workbook (.xlsb) cannot be read." },
  remedy: { ko: "엑셀에서 '다른 이름으로 저장'을 골라 .xlsx로 저장한 뒤 여세요.", en: "Save it in Excel as .xlsx (Save As), then open that." },
};

/** The visible sheets of an .xlsx file that hold something. Nothing in the file makes it throw. */
export function readWorkbook(bytes: Uint8Array): Source {
  try {
    const sheets = sheetsOf(unpacked(bytes));
    return sheets === "binary" ? binary : sheets === null ? tooLarge() : { sheets };
  } catch (error) {
    return error instanceof TooLarge ? tooLarge() : damaged;
  }
}

function sheetsOf(parts: ReadonlyMap<string, Uint8Array>): readonly SourceSheet[] | "binary" | null {
  const path = relationsOf(parts, "").byKind.get("officeDocument") ?? "xl/workbook.xml";
  if (path.endsWith(".bin")) return "binary";
  const { byId, byKind } = relationsOf(parts, path);
  const part = (kind: string): Uint8Array | undefined => parts.get(byKind.get(kind) ?? "");
  const { sheets, is1904 } = workbookPart(required(parts.get(path)));
  const [texts, styles] = [part("sharedStrings"), part("styles")];
  const shared: Shared = { texts: texts ? sharedTexts(texts) : [], meanings: styles ? numberMeanings(styles) : [], is1904 };
  const found: SourceSheet[] = [];
  for (const { name, relation, isHidden } of sheets) {
    const bytes = parts.get(byId.get(relation) ?? "");
    if (isHidden || !bytes) continue;
    const { rows, merged } = sheetCells(bytes, shared);
    const filled = trimmed(rows);
    if (filled === null) return null;
    if (filled.length > 0) found.push({ name, rows: filled, merged });
  }
  return found;
}

function required<Part>(part: Part | undefined): Part {
  if (part === undefined) throw new Error("the package has no workbook");
  return part;
}
