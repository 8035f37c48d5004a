import { DefaultButton, PrimaryButton } from "@fluentui/react/lib/Button";
import { useEffect, useRef, useState, type JSX } from "react";
import type { Now } from "../../actions/now";
import type { Text } from "../../language/text";
import type { Actions } from "../actions";
import { useSpeech } from "../speech";
import type { VisitWork } from "../visit-work";
import { CopyMade } from "./CopyMade";

const words = {
  making: { ko: "가린 사본을 만드는 중", en: "Making a masked copy" },
  kept: { ko: "남습니다: 이름, 회사, 직급, 시각, 금액, 결재", en: "Stays: names, companies, ranks, times, money, approvals" },
  masked: { ko: "가립니다: 여권, 전화, 이메일, 식이, 알레르기, 객실 요구, 풍습, 동의. 같은 말이 다른 시트·메모·수식에 있어도 가립니다.", en: "Masked: passports, phones, e-mail, diets, allergies, room needs, customs, consents – and the same words on other sheets, in notes and formulas." },
  untouched: { ko: "지금 통합 문서는 바뀌지 않습니다. 사본은 이 창 안에서만 만들어집니다.", en: "This workbook does not change, and the copy is made in this pane alone." },
  make: { ko: "가린 사본 만들기", en: "Make a masked copy" },
  again: { ko: "다시 만들기", en: "Make it again" },
  close: { ko: "닫기", en: "Close" },
  title: { ko: "가린 사본", en: "Masked copy" },
  sheet: { ko: "{sheet}: {cells}칸", en: "{sheet}: {cells} cells" },
  elsewhere: { ko: "다른 곳의 글 {count}건", en: "{count} texts elsewhere" },
  pictures: { ko: "그림 {count}개는 회색으로 바꿨습니다.", en: "Pictures replaced by grey ones: {count}." },
  leftOut: { ko: "넣지 않은 인쇄물: {sheets}", en: "Papers left out: {sheets}" },
  file: { ko: "공유본-{day}.xlsx", en: "shared-{day}.xlsx" },
} as const satisfies Record<string, Text>;

interface ShareBlockProps {
  /** The heading over it. */
  readonly titleId: string;
  readonly actions: Actions;
  readonly visit: VisitWork;
  readonly now: () => Now;
  readonly onClose: () => void;
}

/** A copy for managers, with people's own affairs masked. */
export function ShareBlock({ titleId, actions, visit, now, onClose }: ShareBlockProps): JSX.Element {
  const { say } = useSpeech();
  const [copy, setCopy] = useState<Awaited<ReturnType<Actions["shareCopy"]>>>(null);
  const isWanted = useRef(true);
  const top = useRef<HTMLDivElement>(null);
  const isBusy = visit.work.progress !== null;

  // The button that was pressed is gone: the keyboard goes on where it stood.
  useEffect(() => top.current?.focus(), []);

  function make(): void {
    isWanted.current = true;
    void visit.work.run(words.making, async (report) => setCopy(await actions.shareCopy(now(), report, () => isWanted.current)), () => (isWanted.current = false));
  }

  return (
    <div ref={top} className="copy-desk" tabIndex={-1} role="group" aria-labelledby={titleId}>
      <p>{say(words.masked)}</p>
      <p>{say(words.kept)}</p>
      <p className="hint">{say(words.untouched)}</p>
      {copy && (
        <CopyMade title={say(words.title)} bytes={copy.bytes} fileName={say(words.file, { day: now().today.replaceAll("-", "") })} actions={actions} visit={visit}>
          <ul className="copy-facts">
            {copy.hidden.map((each) => (
              <li key={each.sheet}>{say(words.sheet, { ...each })}</li>
            ))}
            {copy.veiled > 0 && <li>{say(words.elsewhere, { count: copy.veiled })}</li>}
          </ul>
          {copy.pictures > 0 && <p className="hint">{say(words.pictures, { count: copy.pictures })}</p>}
          {copy.leftOut.length > 0 && <p className="hint">{say(words.leftOut, { sheets: copy.leftOut })}</p>}
        </CopyMade>
      )}
      <div className="buttons">
        {copy ? (
          <DefaultButton text={say(words.again)} disabled={isBusy} allowDisabledFocus onClick={make} />
        ) : (
          <PrimaryButton text={say(words.make)} disabled={isBusy} allowDisabledFocus onClick={make} />
        )}
        <DefaultButton text={say(words.close)} onClick={onClose} />
      </div>
    </div>
  );
}
