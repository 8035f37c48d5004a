import { PrimaryButton, type IButton } from "@fluentui/react/lib/Button";
import { useRef, useState, type JSX } from "react";
import type { Now } from "../../actions/now";
import type { Proposed } from "../../actions/propose";
import type { ProposerShown } from "../../actions/show-plan";
import type { Text } from "../../language/text";
import type { Actions } from "../actions";
import { closeTo } from "../close-to";
import { useSpeech } from "../speech";
import type { VisitWork } from "../visit-work";
import { ProposalView } from "./ProposalView";
import { QuestionField } from "./QuestionField";

const words = {
  show: { ko: "제안 보기", en: "Show the proposal" },
  about: { ko: "무엇을", en: "For" },
  keeps: { ko: "지금 배치를 되도록 지키기", en: "Keep what stands where possible" },
  none: { ko: "아직 없습니다. 시트에 먼저 적으세요.", en: "There is none yet: enter it on its sheet first." },
  notYet: { ko: "필요한 시트가 아직 없습니다.", en: "The sheets it works on are not here yet." },
  looking: { ko: "제안을 찾는 중", en: "Looking for a proposal" },
} as const satisfies Record<string, Text>;

interface ProposerBlockProps {
  readonly proposer: ProposerShown;
  readonly actions: Actions;
  readonly visit: VisitWork;
  readonly now: () => Now;
}

/** One kind of proposal: what it is about, what it asks, then the proposal itself with a reason for each line. */
export function ProposerBlock({ proposer, actions, visit, now }: ProposerBlockProps): JSX.Element {
  const { say } = useSpeech();
  const { kind, subjects } = proposer;
  const [about, setAbout] = useState(subjects?.[0]?.id ?? "");
  const [keeps, setKeeps] = useState(true);
  const [answers, setAnswers] = useState<Readonly<Record<string, string>>>({});
  const [proposed, setProposed] = useState<Proposed | null>(null);
  const isWanted = useRef(true);
  const opener = useRef<IButton>(null);
  const isBusy = visit.work.progress !== null;
  const questions = subjects === null ? proposer.questions : (subjects.find(({ id }) => id === about)?.questions ?? []);
  const id = `proposer-${kind}`;

  async function show(): Promise<void> {
    const request = { today: now().today, kind, keeps, answers, ...(about === "" ? {} : { about }) };
    isWanted.current = true;
    const stop = (): void => { isWanted.current = false; };
    setProposed(await visit.work.run(words.looking, (report) => actions.propose(request, report, () => isWanted.current), stop));
  }

  function leave(): void {
    closeTo(opener, () => setProposed(null));
  }

  async function apply(chosen: Extract<Proposed, { proposal: unknown }>): Promise<void> {
    if (await visit.applyProposal(chosen)) leave();
  }

  if (!proposer.isReady || subjects?.length === 0) {
    return (
      <details className="plan-part">
        <summary>{say(proposer.title)}</summary>
        <p className="hint">{say(proposer.use)}</p>
        <p className="hint">{say(proposer.isReady ? words.none : words.notYet)}</p>
      </details>
    );
  }
  return (
    <details className="plan-part">
      <summary>{say(proposer.title)}</summary>
      <p className="hint">{say(proposer.use)}</p>
      {proposed ? (
        <ProposalView proposed={proposed} title={say(proposer.title)} onApply={(chosen) => void apply(chosen)} onLeave={leave} />
      ) : (
        <>
          {subjects && (
            <div className="plan-field">
              <label htmlFor={`${id}-about`}>{say(words.about)}</label>
              <select id={`${id}-about`} value={about} onChange={(event) => setAbout(event.currentTarget.value)}>
                {subjects.map((subject) => (
                  <option key={subject.id} value={subject.id}>{say(subject.name)}</option>
                ))}
              </select>
            </div>
          )}
          {questions.map((question) => (
            <QuestionField key={question.key} id={`${id}-${question.key}`} question={question} answer={answers[question.key]} onAnswer={(answer) => setAnswers({ ...answers, [question.key]: answer })} />
          ))}
          <label className="plan-check">
            <input type="checkbox" checked={keeps} onChange={(event) => setKeeps(event.currentTarget.checked)} />
            <span>{say(words.keeps)}</span>
          </label>
          <PrimaryButton componentRef={opener} text={say(words.show)} disabled={isBusy} allowDisabledFocus onClick={() => void show()} />
        </>
      )}
    </details>
  );
}
