import { DefaultButton, type IButton } from "@fluentui/react/lib/Button";
import { useId, useRef, type JSX } from "react";
import { fetched } from "../../actions/fetched";
import type { Now } from "../../actions/now";
import type { Text } from "../../language/text";
import type { Actions } from "../actions";
import { closeTo } from "../close-to";
import { useSpeech } from "../speech";
import { useFetched } from "../use-fetched";
import type { VisitWork } from "../visit-work";

const words = {
  title: { ko: "기준", en: "Standards" },
  hint: { ko: "한도·등급·직급을 바꾸면 무엇이 달라지는지 미리 보고, 파일로 주고받습니다.", en: "Try other limits, grades and ranks before they hold; take them to other visits as a file." },
  open: { ko: "기준 열기", en: "Open the standards" },
  opening: { ko: "기준을 읽는 중", en: "Reading the standards" },
} as const satisfies Record<string, Text>;

interface StandardsBlockProps {
  readonly actions: Actions;
  readonly visit: VisitWork;
  readonly now: () => Now;
}

/** The way to the standards: their desk is fetched when somebody asks for it. */
export function StandardsBlock({ actions, visit, now }: StandardsBlockProps): JSX.Element {
  const { say } = useSpeech();
  const titleId = useId();
  const door = useRef<IButton>(null);
  const { part, open, leave } = useFetched(visit.work, words.opening, async () => {
    const [{ Standards }, shown] = await Promise.all([fetched(() => import(/* webpackChunkName: "standards-desk" */ "../standards/Standards")), actions.showStandards(now())]);
    return { Standards, shown };
  });

  return (
    <section className="block">
      <h2 id={titleId}>{say(words.title)}</h2>
      {part ? <part.Standards first={part.shown} titleId={titleId} actions={actions} visit={visit} now={now} onClose={() => closeTo(door, leave)} /> : (
        <>
          <p className="hint">{say(words.hint)}</p>
          <DefaultButton componentRef={door} text={say(words.open)} disabled={visit.work.progress !== null} allowDisabledFocus onClick={open} />
        </>
      )}
    </section>
  );
}
