import { useRef, useState, type JSX } from "react";
import type { FindingAt } from "../../actions/check-visit";
import type { RemedyCell } from "../../actions/remedy-cells";
import type { Text } from "../../language/text";
import type { Remedy } from "../../visit/finding";
import { closeTo } from "../close-to";
import { addressText } from "../findings-by-sheet";
import { useSpeech } from "../speech";
import { Preview } from "./Preview";

const words = {
  several: { ko: "{deed} (셀 {count}개)", en: "{deed} ({count} cells)" },
  asks: { ko: "셀 {count}개를 바꿀까요?", en: "Change {count} cells?" },
  cell: { ko: "{field} → {to}", en: "{field} → {to}" },
  change: { ko: "{count}개 셀 바꾸기", en: "Change {count} cells" },
  rest: { ko: "나머지 {count}개 보기", en: "Show {count} more" },
} as const satisfies Record<string, Text>;

/** So many cells are shown at once; the others are folded, so that the buttons stay in sight. */
const shownAtOnce = 6;

interface RemedyButtonProps {
  readonly found: FindingAt;
  readonly remedy: Remedy;
  readonly tabIndex: number;
  readonly onRemedy: (found: FindingAt) => void;
}

/** Puts a finding right. One cell changes at once, for the button says which and to what; several are shown before they change. */
export function RemedyButton({ found, remedy, tabIndex, onRemedy }: RemedyButtonProps): JSX.Element {
  const { say } = useSpeech();
  const [isAsking, setIsAsking] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  const cells = found.cells ?? [];
  const count = cells.length;
  const deed = say(remedy.words, { ...found.finding.values, ...remedy.values });

  function go(): void {
    setIsAsking(false);
    onRemedy(found);
  }

  if (!isAsking) {
    return (
      <button ref={opener} type="button" className="remedy" tabIndex={tabIndex} onClick={() => (count > 1 ? setIsAsking(true) : onRemedy(found))}>
        {count > 1 ? say(words.several, { deed, count }) : deed}
      </button>
    );
  }
  return (
    <Preview title={say(words.asks, { count })} verb={say(words.change, { count })} onGo={go} onCancel={() => closeTo(opener, () => setIsAsking(false))}>
      <Cells cells={cells.slice(0, shownAtOnce)} />
      {count > shownAtOnce && (
        <details>
          <summary>{say(words.rest, { count: count - shownAtOnce })}</summary>
          <Cells cells={cells.slice(shownAtOnce)} />
        </details>
      )}
    </Preview>
  );
}

function Cells({ cells }: { readonly cells: readonly RemedyCell[] }): JSX.Element {
  const { say } = useSpeech();
  return (
    <ul className="remedy-cells">
      {cells.map(({ address, field, to }, index) => (
        <li key={index}>
          {address && <span className="cell">{addressText(address)}</span>}
          <span>{say(words.cell, { field, to })}</span>
        </li>
      ))}
    </ul>
  );
}
