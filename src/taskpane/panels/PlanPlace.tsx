import { DefaultButton } from "@fluentui/react/lib/Button";
import { useEffect, type JSX } from "react";
import { fetched } from "../../actions/fetched";
import type { Now } from "../../actions/now";
import type { Text } from "../../language/text";
import type { Actions } from "../actions";
import { useSpeech } from "../speech";
import { useFetched } from "../use-fetched";
import type { VisitWork } from "../visit-work";

const words = {
  opening: { ko: "제안과 인쇄물을 살펴보는 중", en: "Looking at proposals and papers" },
  again: { ko: "다시 살펴보기", en: "Look again" },
} as const satisfies Record<string, Text>;

interface PlanPlaceProps {
  readonly actions: Actions;
  readonly visit: VisitWork;
  readonly now: () => Now;
}

/** The place of proposals and papers; what they are made with is fetched when somebody first comes here. */
export function PlanPlace({ actions, visit, now }: PlanPlaceProps): JSX.Element {
  const { say } = useSpeech();
  const { part, open } = useFetched(visit.work, words.opening, async () => {
    const [{ Plan }, shown] = await Promise.all([fetched(() => import(/* webpackChunkName: "plan-desk" */ "../plan/Plan")), actions.showPlan(now())]);
    return { Plan, shown };
  });

  // Once, when somebody comes here.
  useEffect(open, []);

  if (part) return <part.Plan shown={part.shown} actions={actions} visit={visit} now={now} />;
  return <DefaultButton text={say(words.again)} disabled={visit.work.progress !== null} allowDisabledFocus onClick={open} />;
}
