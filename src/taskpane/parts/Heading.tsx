import type { JSX } from "react";
import type { VisitHeading } from "../../actions/visit-heading";
import type { Text } from "../../language/text";
import { visitStatus } from "../../policy/lists";
import { useSpeech } from "../speech";

const words = {
  product: { ko: "방문 접대", en: "Visit Workbook" },
  untitled: { ko: "이름 없는 접대", en: "Visit without a name" },
  days: { ko: "{start}–{end}", en: "{start} – {end}" },
  noDays: { ko: "일정 미정", en: "dates open" },
} as const satisfies Record<string, Text>;

/** The visit, its days and its status; the product's name while there is no visit. */
export function Heading({ visit }: { readonly visit: VisitHeading | null }): JSX.Element {
  const { say } = useSpeech();
  if (!visit) return <h1 className="heading-title">{say(words.product)}</h1>;
  const { title, start, end, status } = visit;
  return (
    <>
      <h1 className="heading-title">{say(title ?? words.untitled)}</h1>
      <p className="heading-line">
        <span>{start && end ? say(words.days, { start, end }) : say(words.noDays)}</span>
        <span className="status">{say(visitStatus.words[status])}</span>
      </p>
    </>
  );
}
