import { useEffect, useRef, useState, type JSX } from "react";
import type { FindingAt, WaivedAt } from "../../actions/check-visit";
import type { Text } from "../../language/text";
import type { Waiver } from "../../visit/waiver";
import { addressText } from "../findings-by-sheet";
import { drawings } from "../icons";
import { useSpeech } from "../speech";
import { SeverityMark } from "./SeverityMark";

const words = {
  waived: { ko: "예외 승인 {count}건", en: "Let stand: {count}" },
  approved: { ko: "{by} · {on} 승인", en: "{by} · approved {on}" },
  withdraw: { ko: "{no}번 승인 거두기", en: "Withdraw waiver {no}" },
} as const satisfies Record<string, Text>;

interface WaivedProps {
  readonly waived: readonly WaivedAt[];
  readonly isBusy: boolean;
  readonly onGo: (found: FindingAt) => void;
  readonly onWithdraw: (waiver: Waiver) => void;
}

/** What is let stand, folded at the end of the list: why, by whom, and how to take it back. */
export function Waived({ waived, isBusy, onGo, onWithdraw }: WaivedProps): JSX.Element | null {
  const { say, sentence } = useSpeech();
  const [isOpen, setIsOpen] = useState(false);
  const fold = useRef<HTMLButtonElement>(null);
  const count = waived.length;
  const before = useRef(count);

  // What had the keyboard may have gone: the row that was waived, as the last of its list, or the button that withdrew.
  useEffect(() => {
    if (before.current !== count && document.activeElement === document.body) (fold.current ?? document.querySelector("main"))?.focus();
    before.current = count;
  }, [count]);

  if (count === 0) return null;
  return (
    <section className="waived">
      <button ref={fold} type="button" className="waived-fold" aria-expanded={isOpen} onClick={() => setIsOpen(!isOpen)}>
        {isOpen ? drawings.up : drawings.down}
        {say(words.waived, { count })}
      </button>
      <ul hidden={!isOpen}>
        {waived.map((found) => {
          const { finding, address, waiver } = found;
          const no = waiver.no ?? waiver.row + 1;
          return (
            <li key={`${no}|${finding.rule}|${JSON.stringify([finding.place, finding.values])}`} className="waived-finding" data-rule={finding.rule}>
              <button type="button" className="finding-main" onClick={() => onGo(found)}>
                <span className="finding-head">
                  <SeverityMark severity={finding.severity} />
                  {address && <span className="cell">{addressText(address)}</span>}
                </span>
                <span className="sentence">{sentence(finding.message, finding.values)}</span>
              </button>
              <p className="waived-reason">{waiver.reason}</p>
              <p className="hint">{say(words.approved, { by: waiver.by ?? "", on: waiver.on ?? "" })}</p>
              <button type="button" className="waive" disabled={isBusy} onClick={() => onWithdraw(waiver)}>
                {say(words.withdraw, { no })}
              </button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
