import { Failure } from "../excel/failure";

/**
 * A part of the add-in that is fetched when it is first needed. Throws a Failure when it cannot be: the network is gone, or
 * the page has been open since before a new release took the old files away.
 */
export async function fetched<Part>(fetch: () => Promise<Part>): Promise<Part> {
  try {
    return await fetch();
  } catch {
    throw new Failure(
      { ko: "추가 기능의 일부를 내려받지 못했습니다. 통합 문서는 바뀌지 않았습니다.", en: "A part of the add-in could not be fetched. The workbook was not changed." },
      { ko: "네트워크를 확인하고, 창이나 통합 문서를 닫았다가 다시 여세요.", en: "Check the network, then close the pane or the workbook and open it again." },
    );
  }
}
