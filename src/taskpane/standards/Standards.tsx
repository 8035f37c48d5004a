import { DefaultButton, PrimaryButton } from "@fluentui/react/lib/Button";
import { useEffect, useRef, useState, type JSX } from "react";
import type { Now } from "../../actions/now";
import type { StandardsShown } from "../../actions/show-standards";
import type { Tried } from "../../actions/try-standards";
import type { Text } from "../../language/text";
import { editionText } from "../../visit/standards-edition";
import type { Actions } from "../actions";
import { useSpeech } from "../speech";
import type { VisitWork } from "../visit-work";
import { EditionDueBox } from "./EditionDueBox";
import { StandardFields } from "./StandardFields";
import { StandardsFile } from "./StandardsFile";
import { TrialResult } from "./TrialResult";
import { editsTyped, type Typed } from "./typed-standards";

const words = {
  edition: { ko: "기준일 {edition}", en: "Edition {edition}" },
  own: { ko: "기준일 {edition} · 회사 값 {count}개", en: "Edition {edition}, own values: {count}" },
  close: { ko: "기준 닫기", en: "Close the standards" },
  try: { ko: "미리 보기", en: "Try it" },
  trying: { ko: "바꾼 기준으로 점검하는 중", en: "Checking with other standards" },
  applying: { ko: "기준표를 바꾸는 중", en: "Changing the standards" },
  settling: { ko: "기준일을 정하는 중", en: "Settling the edition" },
} as const satisfies Record<string, Text>;

const groupWords: Readonly<Record<StandardsShown["groups"][number]["key"], Text>> = {
  limits: { ko: "한도", en: "Limits" },
  grades: { ko: "접대등급", en: "Grades" },
  ranks: { ko: "직급", en: "Ranks" },
};

interface StandardsProps {
  readonly first: StandardsShown;
  /** The heading over it. */
  readonly titleId: string;
  readonly actions: Actions;
  readonly visit: VisitWork;
  readonly now: () => Now;
  readonly onClose: () => void;
}

/** The standards with what stands in them; other values are tried out here before the workbook holds them. */
export function Standards({ first, titleId, actions, visit, now, onClose }: StandardsProps): JSX.Element {
  const { say } = useSpeech();
  const [shown, setShown] = useState(first);
  const [typed, setTyped] = useState<Typed>(new Map());
  const [file, setFile] = useState<unknown>(undefined);
  const [tried, setTried] = useState<Tried | null>(null);
  const top = useRef<HTMLDivElement>(null);
  const isBusy = visit.work.progress !== null;
  const edits = editsTyped(shown, typed);
  const own = shown.groups.flatMap(({ cells }) => cells).filter(({ base, value }) => base !== null && value !== null && base !== value).length;

  // Whatever changed the workbook from here, an undo too, may have changed the standards.
  const seen = useRef(visit.overview);
  useEffect(() => {
    if (seen.current === visit.overview) return;
    seen.current = visit.overview;
    // An answer that does not come leaves what is shown; a trial reads the workbook anew anyway.
    actions.showStandards(now()).then(setShown, () => undefined);
  }, [actions, now, visit.overview]);

  // The button that was pressed is gone: the keyboard goes on where it stood.
  useEffect(() => top.current?.focus(), []);

  /** Tries the numbers typed, and a file's under them. */
  function tryOut(json: unknown): void {
    setFile(json);
    void visit.work.run(words.trying, async () => setTried(await actions.tryStandards({ today: now().today, edits, ...(json === undefined ? {} : { json }) })));
  }

  function discard(): void {
    setTyped(new Map());
    setFile(undefined);
    setTried(null);
    top.current?.focus();
  }

  async function apply({ changes }: Tried): Promise<void> {
    if (!(await visit.change(words.applying, (report) => actions.applyStandards(changes, report)))) return;
    discard();
  }

  async function settle(choice: "apply" | "keep"): Promise<void> {
    await visit.change(words.settling, (report) => actions.settleEdition({ today: now().today, choice }, report));
  }

  return (
    <div ref={top} className="standards" tabIndex={-1} role="group" aria-labelledby={titleId}>
      <p className="hint">{say(own > 0 ? words.own : words.edition, { edition: editionText(shown.edition), count: own })}</p>
      {shown.due && <EditionDueBox due={shown.due} isBusy={isBusy} onSettle={(choice) => void settle(choice)} />}
      <StandardsFile shown={shown} isBusy={isBusy} onOpen={tryOut} onTrouble={(trouble) => visit.work.tell({ kind: "trouble", trouble })} />
      {shown.groups.map(({ key, cells }) => (
        <StandardFields key={key} title={groupWords[key]} cells={cells} typed={typed} onType={setTyped} />
      ))}
      <div className="buttons">
        <PrimaryButton text={say(words.try)} disabled={isBusy || edits.length === 0} allowDisabledFocus onClick={() => tryOut(file)} />
        <DefaultButton text={say(words.close)} onClick={onClose} />
      </div>
      {tried && <TrialResult tried={tried} isBusy={isBusy} onGo={visit.goTo} onApply={() => void apply(tried)} onDiscard={discard} />}
    </div>
  );
}
