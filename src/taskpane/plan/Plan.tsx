import type { JSX } from "react";
import type { Now } from "../../actions/now";
import type { PlanShown } from "../../actions/show-plan";
import type { Text } from "../../language/text";
import type { Actions } from "../actions";
import { useSpeech } from "../speech";
import type { VisitWork } from "../visit-work";
import { PaperLine } from "./PaperLine";
import { ProposerBlock } from "./ProposerBlock";

const words = {
  proposals: { ko: "제안", en: "Proposals" },
  proposalsHint: { ko: "먼저 보여 드리고, 적용을 누를 때만 시트에 씁니다.", en: "Shown first; written only when you apply." },
  papers: { ko: "인쇄물", en: "Papers" },
  papersHint: { ko: "바로 인쇄할 수 있는 시트를 새로 만듭니다. 전에 만든 것은 그대로 둡니다.", en: "Each is made as new sheets, ready to print. Those made before stay." },
} as const satisfies Record<string, Text>;

interface PlanProps {
  /** Read when this place is opened. */
  readonly shown: PlanShown;
  readonly actions: Actions;
  readonly visit: VisitWork;
  readonly now: () => Now;
}

/** What the add-in can work out for a visit: proposals to look at and apply, and papers to print. */
export function Plan({ shown, actions, visit, now }: PlanProps): JSX.Element {
  const { say } = useSpeech();
  return (
    <>
      <section className="block">
        <h2>{say(words.proposals)}</h2>
        <p className="hint">{say(words.proposalsHint)}</p>
        {shown.proposers.map((proposer) => (
          <ProposerBlock key={proposer.kind} proposer={proposer} actions={actions} visit={visit} now={now} />
        ))}
      </section>
      <section className="block">
        <h2>{say(words.papers)}</h2>
        <p className="hint">{say(words.papersHint)}</p>
        {shown.papers.map((paper) => (
          <PaperLine key={paper.key} paper={paper} isBusy={visit.work.progress !== null} onMake={(wish) => visit.makePaper({ ...wish, paper: paper.key })} />
        ))}
      </section>
    </>
  );
}
