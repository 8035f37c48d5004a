import type { Language } from "../language/language";
import { openWorkbench, type Workbench } from "../workbench/host/node-host";
import { bytesOf, isPackage } from "./files";
import { Trouble } from "./trouble";

const cultures: Readonly<Record<Language, string>> = { ko: "ko-KR", en: "en-US" };

/** Opens a workbook file on a workbench. Throws a Trouble when it is none. */
export async function openWorkbook(path: string, language: Language): Promise<Workbench> {
  const bytes = await bytesOf(path);
  if (!isPackage(bytes)) throw notWorkbook(path);
  try {
    return await openWorkbench(bytes, { culture: cultures[language] });
  } catch {
    throw notWorkbook(path);
  }
}

/** A new workbook without a sheet of its own, once sheets have come. */
export async function newWorkbook(language: Language): Promise<Workbench> {
  return openWorkbench(undefined, { culture: cultures[language] });
}

/** The trouble of a file that is no workbook. */
export function notWorkbook(path: string): Trouble {
  return new Trouble({ ko: "{path}은(는) 엑셀 통합 문서(.xlsx)가 아니거나 깨졌습니다. 엑셀에서 열어 .xlsx로 다시 저장하세요.", en: "{path} is no Excel workbook (.xlsx), or it is damaged. Open it in Excel and save it as .xlsx again." }, { path });
}
