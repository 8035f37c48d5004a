import { DefaultButton } from "@fluentui/react/lib/Button";
import { useEffect, useRef, useState, type JSX } from "react";
import type { Now } from "../../actions/now";
import type { CloseOutShown } from "../../actions/show-close-out";
import type { Text } from "../../language/text";
import type { Actions } from "../actions";
import { useSpeech } from "../speech";
import type { VisitWork } from "../visit-work";
import { ArchiveBlock } from "./ArchiveBlock";
import { CloseOutBlock } from "./CloseOutBlock";
import { SettledView } from "./SettledView";

const words = {
  leave: { ko: "마감 닫기", en: "Close this view" },
  again: { ko: "다시 살펴보기", en: "Look again" },
  looking: { ko: "마감할 것을 살펴보는 중", en: "Looking at the closing" },
  archived: { ko: "보관한 방문입니다. 개인정보를 지웠고 값이 굳어 있습니다.", en: "The visit is archived: personal facts are destroyed and its values are frozen." },
} as const satisfies Record<string, Text>;

interface ClosingDeskProps {
  readonly first: CloseOutShown;
  /** The heading over it. */
  readonly titleId: string;
  readonly actions: Actions;
  readonly visit: VisitWork;
  readonly now: () => Now;
  readonly onClose: () => void;
}

/** What stands between a visit and its end, what it comes to, and its archive once it is closed. */
export function ClosingDesk({ first, titleId, actions, visit, now, onClose }: ClosingDeskProps): JSX.Element {
  const { say } = useSpeech();
  const [shown, setShown] = useState(first);
  const top = useRef<HTMLDivElement>(null);
  const isBusy = visit.work.progress !== null;

  // Whatever changed the workbook from here, an undo too, may have opened or closed something.
  const seen = useRef(visit.overview);
  useEffect(() => {
    if (seen.current === visit.overview) return;
    seen.current = visit.overview;
    // An answer that does not come leaves what is shown; closing reads the workbook anew anyway.
    actions.showCloseOut(now()).then(setShown, () => undefined);
  }, [actions, now, visit.overview]);

  // The button that was pressed is gone: the keyboard goes on where it stood.
  useEffect(() => top.current?.focus(), []);

  return (
    <div ref={top} className="closing" tabIndex={-1} role="group" aria-labelledby={titleId}>
      {shown.status === "archived" && <p>{say(words.archived)}</p>}
      {shown.status !== "archived" && shown.status !== "closed" && <CloseOutBlock shown={shown} actions={actions} visit={visit} now={now} />}
      {shown.status === "closed" && <ArchiveBlock actions={actions} visit={visit} now={now} />}
      <SettledView shown={shown} />
      <div className="buttons">
        <DefaultButton text={say(words.again)} disabled={isBusy} allowDisabledFocus onClick={() => void visit.work.run(words.looking, async () => setShown(await actions.showCloseOut(now())))} />
        <DefaultButton text={say(words.leave)} onClick={onClose} />
      </div>
    </div>
  );
}
