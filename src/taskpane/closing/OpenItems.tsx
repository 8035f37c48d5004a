import type { JSX } from "react";
import type { FindingAt } from "../../actions/check-visit";
import { isWaivable } from "../../visit/waiver";
import { addressText } from "../findings-by-sheet";
import { WaiverButton } from "../parts/WaiverButton";
import { useSpeech } from "../speech";
import type { VisitWork } from "../visit-work";

/** From so many on a group is folded when it comes. */
const many = 6;

interface OpenItemsProps {
  readonly title: string;
  readonly found: readonly FindingAt[];
  readonly visit: VisitWork;
}

/** What is open of one kind: each a step from its cell, and let stand where that may be. */
export function OpenItems({ title, found, visit }: OpenItemsProps): JSX.Element | null {
  const { sentence } = useSpeech();
  if (found.length === 0) return null;
  return (
    <details className="closing-items" open={found.length < many}>
      <summary>{title} {found.length}</summary>
      <ul>
        {found.map((each) => {
          const { finding, address } = each;
          return (
            <li key={`${finding.rule}|${JSON.stringify([finding.place, finding.values])}`} className="finding" data-rule={finding.rule}>
              <button type="button" className="finding-main" onClick={() => address && visit.goTo(address)}>
                {address && <span className="finding-head"><span className="cell">{addressText(address)}</span></span>}
                <span className="sentence">{sentence(finding.message, finding.values)}</span>
              </button>
              {finding.severity === "must" && isWaivable(finding) && <WaiverButton found={each} tabIndex={0} onOpen={() => undefined} today={visit.today} onWaive={(waived, wish) => visit.waive(waived, { ...wish, status: "closed" })} />}
            </li>
          );
        })}
      </ul>
    </details>
  );
}
