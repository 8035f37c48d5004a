import { PrimaryButton, type IButton } from "@fluentui/react/lib/Button";
import { useId, useRef, type JSX } from "react";
import { fetched } from "../../actions/fetched";
import type { Now } from "../../actions/now";
import type { Text } from "../../language/text";
import type { Actions } from "../actions";
import { closeTo } from "../close-to";
import { useSpeech } from "../speech";
import { useFetched } from "../use-fetched";
import type { VisitWork } from "../visit-work";
import { Close } from "./Close";

const words = {
  title: { ko: "마감", en: "Closing" },
  hint: { ko: "종료를 막는 것과 정산 결과를 보고, 한 번에 종료하고, 끝난 방문을 보관합니다.", en: "See what is open and what it all comes to, close the visit in one step, and archive it." },
  open: { ko: "마감 살펴보기", en: "Look at the closing" },
  opening: { ko: "마감할 것을 살펴보는 중", en: "Looking at the closing" },
} as const satisfies Record<string, Text>;

interface ClosePlaceProps {
  readonly actions: Actions;
  readonly visit: VisitWork;
  readonly now: () => Now;
}

/** The place of what ends a visit: its closing desk, fetched when somebody asks for it, and each paper by itself. */
export function ClosePlace({ actions, visit, now }: ClosePlaceProps): JSX.Element {
  const { say } = useSpeech();
  const titleId = useId();
  const door = useRef<IButton>(null);
  const { part, open, leave } = useFetched(visit.work, words.opening, async () => {
    const [{ ClosingDesk }, shown] = await Promise.all([fetched(() => import(/* webpackChunkName: "closing-desk" */ "../closing/ClosingDesk")), actions.showCloseOut(now())]);
    return { ClosingDesk, shown };
  });
  const isBusy = visit.work.progress !== null;

  return (
    <>
      <section className="block">
        <h2 id={titleId}>{say(words.title)}</h2>
        {part ? <part.ClosingDesk first={part.shown} titleId={titleId} actions={actions} visit={visit} now={now} onClose={() => closeTo(door, leave)} /> : (
          <>
            <p className="hint">{say(words.hint)}</p>
            <PrimaryButton componentRef={door} text={say(words.open)} disabled={isBusy} allowDisabledFocus onClick={open} />
          </>
        )}
      </section>
      <Close isBusy={isBusy} onFillSummary={visit.fillSummary} onFillSettlement={visit.fillSettlement} />
    </>
  );
}
