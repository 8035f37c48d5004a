import { addSheets } from "../actions/add-sheets";
import { archiveVisit, showArchive } from "../actions/archive-visit";
import { closeOut } from "../actions/close-out";
import type { Outcome } from "../actions/outcome";
import { say } from "../language/say";
import type { Text } from "../language/text";
import type { Day } from "../values/day";
import type { Asked } from "./arguments";
import { savedWords, writeBytes } from "./files";
import { findingLines } from "./print-findings";
import type { Result } from "./result";
import { openWorkbook } from "./workbooks";

const notArchived: Text = { ko: "종료하지 못해서 보관하지 않았습니다.", en: "It is not closed, so it was not archived." };

/**
 * Fills summary and settlement of a workbook file, closes its visit when nothing that must hold is open, and archives it
 * where that is asked for. The file is written either way; what is open is told, and ends with 1.
 */
export async function closeFile({ input, output, language, isArchived }: Asked, wish: { readonly today: Day; readonly asOf?: Day }): Promise<Result> {
  const workbench = await openWorkbook(input, language);
  try {
    // A workbook made elsewhere may lack the reports: they are added, the rest is left as it is.
    await addSheets({ sheets: ["summary", "settlement"], language });
    const closed = await closeOut({ ...wish, reasons: {} });
    const isOpen = closed.open.length > 0;
    const archived = isArchived && !isOpen ? await archiveVisit({ shown: await showArchive(wish), today: wish.today }) : null;
    await writeBytes(output, await workbench.book.save());
    const told = ({ message, values }: Outcome): string => say(message, language, values);
    const also = (archived?.also ?? []).map(({ message, values }) => say(message, language, values));
    return {
      out: [told(closed), ...(archived ? [told(archived)] : []), say(savedWords, language, { path: output })].join("\n"),
      aside: [...findingLines(closed.open, language), ...(isArchived && isOpen ? [say(notArchived, language)] : []), ...also],
      code: isOpen ? 1 : 0,
    };
  } finally {
    workbench.close();
  }
}
