import { DefaultButton, type IButton } from "@fluentui/react/lib/Button";
import { useId, useRef, type JSX, type RefObject } from "react";
import { fetched } from "../../actions/fetched";
import type { Now } from "../../actions/now";
import type { Text } from "../../language/text";
import type { Actions } from "../actions";
import { closeTo } from "../close-to";
import { useSpeech } from "../speech";
import { useFetched, type Fetched } from "../use-fetched";
import type { VisitWork } from "../visit-work";

const words = {
  share: { ko: "관리자와 공유", en: "Share with managers" },
  shareHint: { ko: "개인정보를 가린 사본을 만듭니다. 이름과 금액은 남습니다.", en: "A copy with personal data masked; names and money stay." },
  openShare: { ko: "공유본 만들기", en: "Make a copy to share" },
  renew: { ko: "이 방문으로 새 방문", en: "New visit from this one" },
  renewHint: { ko: "날짜를 옮기고 사람을 비운 새 통합 문서를 만듭니다.", en: "A new workbook on other days, with nobody in it yet." },
  openRenew: { ko: "새 방문 준비", en: "Prepare a new visit" },
  opening: { ko: "여는 중", en: "Opening" },
} as const satisfies Record<string, Text>;

interface CopiesPlaceProps {
  readonly actions: Actions;
  readonly visit: VisitWork;
  readonly now: () => Now;
}

/** The ways to copies of the workbook; what makes them is fetched when somebody asks for it. */
export function CopiesPlace({ actions, visit, now }: CopiesPlaceProps): JSX.Element {
  const share = useFetched(visit.work, words.opening, () => fetched(() => import(/* webpackChunkName: "copy-desk" */ "../closing/ShareBlock")));
  const renew = useFetched(visit.work, words.opening, () => fetched(() => import(/* webpackChunkName: "copy-desk" */ "../closing/NewVisitBlock")));
  const isBusy = visit.work.progress !== null;
  return (
    <>
      <Door title={words.share} hint={words.shareHint} verb={words.openShare} door={share} isBusy={isBusy}>
        {(part, titleId, leave) => <part.ShareBlock titleId={titleId} actions={actions} visit={visit} now={now} onClose={leave} />}
      </Door>
      <Door title={words.renew} hint={words.renewHint} verb={words.openRenew} door={renew} isBusy={isBusy}>
        {(part, titleId, leave) => <part.NewVisitBlock titleId={titleId} actions={actions} visit={visit} now={now} onClose={leave} />}
      </Door>
    </>
  );
}

interface DoorProps<Part> {
  readonly title: Text;
  readonly hint: Text;
  readonly verb: Text;
  readonly door: Fetched<Part>;
  readonly isBusy: boolean;
  readonly children: (part: Part, titleId: string, leave: () => void) => JSX.Element;
}

/** A block that says what is behind it until it is opened. */
function Door<Part>({ title, hint, verb, door: { part, open, leave }, isBusy, children }: DoorProps<Part>): JSX.Element {
  const { say } = useSpeech();
  const titleId = useId();
  const button: RefObject<IButton | null> = useRef<IButton>(null);
  return (
    <section className="block">
      <h2 id={titleId}>{say(title)}</h2>
      {part ? children(part, titleId, () => closeTo(button, leave)) : (
        <>
          <p className="hint">{say(hint)}</p>
          <DefaultButton componentRef={button} text={say(verb)} disabled={isBusy} allowDisabledFocus onClick={open} />
        </>
      )}
    </section>
  );
}
