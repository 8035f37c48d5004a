import { DefaultButton } from "@fluentui/react/lib/Button";
import { useState, type JSX } from "react";
import { fetched } from "../../actions/fetched";
import type { StandardsShown } from "../../actions/show-standards";
import type { Text } from "../../language/text";
import type { Actions } from "../actions";
import type { Now } from "../../actions/now";
import { useSpeech } from "../speech";
import type { VisitWork } from "../visit-work";
import type { Standards } from "../standards/Standards";

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
  const [desk, setDesk] = useState<{ readonly Desk: typeof Standards; readonly shown: StandardsShown } | null>(null);
  const isBusy = visit.work.progress !== null;

  function open(): void {
    void visit.work.run(words.opening, async () => {
      const [{ Standards: Desk }, shown] = await Promise.all([fetched(() => import(/* webpackChunkName: "standards-desk" */ "../standards/Standards")), actions.showStandards(now())]);
      setDesk({ Desk, shown });
    });
  }

  return (
    <section className="block">
      <h2>{say(words.title)}</h2>
      {desk ? <desk.Desk first={desk.shown} actions={actions} visit={visit} now={now} onClose={() => setDesk(null)} /> : (
        <>
          <p className="hint">{say(words.hint)}</p>
          <DefaultButton text={say(words.open)} disabled={isBusy} allowDisabledFocus onClick={open} />
        </>
      )}
    </section>
  );
}
