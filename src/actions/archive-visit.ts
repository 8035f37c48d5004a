import { Failure } from "../excel/failure";
import { planArchive, type ArchivePlan } from "../excel/plan-archive";
import { readCells, type WorkbookContent } from "../excel/read-cells";
import { run } from "../excel/run";
import { say } from "../language/say";
import type { Text } from "../language/text";
import type { VisitStatus } from "../policy/lists";
import type { Day } from "../values/day";
import { PersonalVeil } from "../visit/personal-veil";
import { personalWords } from "../visit/personal-words";
import { readVisit } from "../visit/read-visit";
import { change, type Report } from "./change-workbook";
import type { Outcome } from "./outcome";

/** What an archive would take, sheet by sheet, and what of the user's own it would leave; nothing has been written. */
export interface ArchiveShown extends Pick<ArchivePlan, "sheets" | "foreign"> {
  readonly status: VisitStatus;
}

const reading: Text = { ko: "통합 문서를 읽는 중", en: "Reading the workbook" };
const words: Text = { ko: "보관", en: "Archiving the visit" };
const done: Text = {
  ko: "보관했습니다: 개인정보 {emptied}칸을 지우고 {veiled}칸의 낱말을 가렸으며, 수식 {frozen}칸이 값으로 굳었습니다. 되돌리기는 이 창을 열어 둔 동안만 됩니다.",
  en: "Archived: {emptied} personal cells emptied, words veiled in {veiled}, {frozen} formulas frozen to values. It can be undone only while this pane stays open.",
};
const foreignWords: Text = { ko: "직접 만든 칸에 개인정보가 남아 있습니다. 보고 지우세요: {cells}", en: "Cells of your own still hold personal facts. Look at them and delete them: {cells}" };
const paperNote: Text = { ko: "{day} 보관하면서 지운 인쇄물입니다.", en: "This paper was emptied when the visit was archived, {day}." };

/** So many cells of a sheet are named. */
const mostNamed = 5;

/** What an archive of the visit that is open would take. Throws a Failure when Excel refuses. */
export function showArchive(wish: { readonly today: Day }): Promise<ArchiveShown> {
  return run(async (context) => {
    const { sheets, foreign, status } = archiveOf(await everything(context), wish.today);
    return { sheets, foreign, status };
  });
}

/**
 * Archives a closed visit in one step: destroys passports and what people told of themselves wherever it stands on sheets
 * of ours, freezes formulas to their values, and sets the status. It is undone from memory alone, never from what a
 * browser keeps. Throws a Failure when the visit is not closed, when it would take something else than was shown, or when
 * Excel refuses; then nothing has changed.
 */
export function archiveVisit({ shown, today }: { readonly shown: ArchiveShown; readonly today: Day }, tell?: Report): Promise<Outcome> {
  return run(async (context) => {
    tell?.({ step: reading });
    const content = await everything(context);
    const { steps, sheets, foreign, status } = archiveOf(content, today);
    if (status !== "closed") throw notClosed();
    if (JSON.stringify([sheets, foreign]) !== JSON.stringify([shown.sheets, shown.foreign])) throw changedSince();
    const undoable = await change(context, steps, content, words, tell, "memory");
    const sum = (what: "emptied" | "veiled" | "frozen"): number => sheets.reduce((total, sheet) => total + sheet[what], 0);
    return {
      message: done,
      values: { emptied: sum("emptied"), veiled: sum("veiled"), frozen: sum("frozen") },
      ...(foreign.length > 0 ? { also: [{ message: foreignWords, values: { cells: namedCells(foreign) } }] } : {}),
      undoable,
    };
  });
}

/** Cells as a sentence names them ("메모!B2, B3 …"). */
export function namedCells(foreign: ArchivePlan["foreign"]): readonly string[] {
  return foreign.map(({ sheet, cells }) => `${sheet}!${cells.slice(0, mostNamed).join(", ")}${cells.length > mostNamed ? " …" : ""}`);
}

function everything(context: Parameters<typeof readCells>[0]): Promise<WorkbookContent> {
  return readCells(context, { formulas: true, everySheet: true });
}

function archiveOf(content: WorkbookContent, today: Day): ArchivePlan & { readonly status: VisitStatus } {
  const read = readVisit(content, { today });
  const { language } = read;
  return { ...planArchive(content, { language, today, veil: new PersonalVeil(personalWords(read)), paperNote: say(paperNote, language, { day: today }) }), status: read.visit.status };
}

function notClosed(): Failure {
  return new Failure(
    { ko: "종료한 방문만 보관할 수 있습니다.", en: "Only a closed visit can be archived." },
    { ko: "먼저 마감에서 방문을 종료하세요.", en: "Close the visit first, under Close." },
  );
}

function changedSince(): Failure {
  return new Failure(
    { ko: "확인한 뒤에 내용이 바뀌어 보관하지 않았습니다.", en: "The workbook has changed since you looked, so it was not archived." },
    { ko: "지울 것을 다시 확인한 뒤에 보관하세요.", en: "Look again at what would go, then archive it." },
  );
}
