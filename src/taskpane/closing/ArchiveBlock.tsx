import { PrimaryButton, type IButton } from "@fluentui/react/lib/Button";
import { useRef, useState, type JSX } from "react";
import { namedCells, type ArchiveShown } from "../../actions/archive-visit";
import type { Now } from "../../actions/now";
import type { Text } from "../../language/text";
import type { Actions } from "../actions";
import { closeTo } from "../close-to";
import { Preview } from "../parts/Preview";
import { useSpeech } from "../speech";
import type { VisitWork } from "../visit-work";

const words = {
  closed: { ko: "종료한 방문입니다. 쓸 일이 끝났으면 개인정보를 파기하고 보관합니다.", en: "The visit is closed. When nothing more is to be done, destroy its personal facts and archive it." },
  look: { ko: "보관할 때 지울 것 보기", en: "Show what archiving destroys" },
  looking: { ko: "지울 것을 찾는 중", en: "Looking for what would be destroyed" },
  title: { ko: "보관하면 없어지는 것", en: "What archiving destroys" },
  what: {
    ko: "여권, 전화·이메일, 식이·알레르기·음주, 숙박요구, 풍습, 동의와 대체 요리를 지웁니다. 다른 칸에 적힌 그 낱말은 ●●●로 가립니다. 수식은 값으로 굳고 상태는 '보관'이 됩니다.",
    en: "Passports, phones and e-mails, diets, allergies and alcohol, room needs, customs, consents and substitute dishes go. The same words in other cells become ●●●. Formulas become values, and the status is Archived.",
  },
  all: { ko: "{emptied}칸 지움 · {veiled}칸 가림", en: "{emptied} cells emptied · {veiled} veiled" },
  line: { ko: "{sheet}: {deeds}", en: "{sheet}: {deeds}" },
  emptied: { ko: "{count}칸 지움", en: "{count} emptied" },
  veiled: { ko: "{count}칸 가림", en: "{count} veiled" },
  paper: { ko: "인쇄물, {count}칸 모두 지움", en: "a paper, all {count} cells emptied" },
  frozen: { ko: "수식 {count}칸은 모두 값으로 굳힘", en: "All {count} formulas become values" },
  foreign: { ko: "직접 만든 칸은 그대로 둡니다. 개인정보가 있으니 보고 지우세요: {cells}", en: "Cells of your own stay. These hold personal facts; look at them and delete them: {cells}" },
  unseen: { ko: "메모·댓글·그림과 파일로 남긴 사본은 살펴보지 못합니다.", en: "Notes, comments, pictures and copies of the file are not looked at." },
  last: { ko: "이 창을 닫거나 통합 문서를 닫으면 되돌릴 수 없습니다.", en: "Once this pane or the workbook is closed it cannot be undone." },
  archive: { ko: "지우고 보관", en: "Destroy and archive" },
  archiving: { ko: "보관하는 중", en: "Archiving the visit" },
} as const satisfies Record<string, Text>;

interface ArchiveBlockProps {
  readonly actions: Actions;
  readonly visit: VisitWork;
  readonly now: () => Now;
}

/** The archive of a closed visit: what it would take is counted, sheet by sheet, before anything is written. */
export function ArchiveBlock({ actions, visit, now }: ArchiveBlockProps): JSX.Element {
  const { say } = useSpeech();
  const [shown, setShown] = useState<ArchiveShown | null>(null);
  const door = useRef<IButton>(null);
  const close = (): void => closeTo(door, () => setShown(null));

  async function archive(seen: ArchiveShown): Promise<void> {
    await visit.change(words.archiving, (report) => actions.archiveVisit({ shown: seen, today: now().today }, report));
    setShown(null);
  }

  return (
    <>
      <p>{say(words.closed)}</p>
      {shown ? (
        <Preview title={say(words.title)} verb={say(words.archive)} onGo={() => void archive(shown)} onCancel={close}>
          <details>
            <summary>{say(words.all, { emptied: sumOf(shown, "emptied"), veiled: sumOf(shown, "veiled") })}</summary>
            <ul className="archive-sheets">
              {shown.sheets.filter(({ emptied, veiled }) => emptied + veiled > 0).map(({ sheet, emptied, veiled, isPaper }) => {
                const deeds = [...(emptied > 0 ? [say(isPaper ? words.paper : words.emptied, { count: emptied })] : []), ...(veiled > 0 ? [say(words.veiled, { count: veiled })] : [])];
                return <li key={sheet}>{say(words.line, { sheet, deeds })}</li>;
              })}
              <li>{say(words.frozen, { count: sumOf(shown, "frozen") })}</li>
            </ul>
          </details>
          <p>{say(words.what)}</p>
          {shown.foreign.length > 0 && <p className="is-must">{say(words.foreign, { cells: namedCells(shown.foreign) })}</p>}
          <p className="hint">{say(words.unseen)}</p>
          <p className="is-must">{say(words.last)}</p>
        </Preview>
      ) : (
        <PrimaryButton componentRef={door} text={say(words.look)} disabled={visit.work.progress !== null} allowDisabledFocus onClick={() => void visit.work.run(words.looking, async () => setShown(await actions.showArchive(now())))} />
      )}
    </>
  );
}

function sumOf({ sheets }: ArchiveShown, what: "emptied" | "veiled" | "frozen"): number {
  return sheets.reduce((sum, sheet) => sum + sheet[what], 0);
}
