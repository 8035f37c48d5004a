import { openNewWorkbook } from "../excel/new-workbook";
import { workbookFile } from "../excel/workbook-file";
import type { Text } from "../language/text";
import type { MaskedCopy } from "../sharing/masked-copy";
import type { Day } from "../values/day";
import type { Report } from "./change-workbook";
import { maskCopy } from "./mask-copy";

const fetching: Text = { ko: "통합 문서의 사본을 받는 중", en: "Fetching a copy of the workbook" };
const masking: Text = { ko: "개인정보를 가리는 중", en: "Masking personal data" };

/**
 * A masked copy of the workbook that is open, made in the page alone; the workbook itself is not touched. null when it was
 * stopped. Throws a Failure when this Excel gives no copy.
 */
export async function shareCopy({ today }: { readonly today: Day }, report?: Report, isWanted?: () => boolean): Promise<MaskedCopy | null> {
  report?.({ step: fetching });
  const bytes = await workbookFile((done, of) => report?.({ step: fetching, done, of }));
  report?.({ step: masking });
  return maskCopy(bytes, today, isWanted);
}

/** Opens a copy as a new workbook beside the one that is open. Throws a Failure when Excel refuses. */
export function openCopy(bytes: Uint8Array): Promise<void> {
  return openNewWorkbook(bytes);
}
