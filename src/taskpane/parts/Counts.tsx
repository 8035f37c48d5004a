import type { JSX } from "react";
import type { Text } from "../../language/text";
import type { Severity } from "../../visit/finding";
import { severities, severityWords } from "../findings-by-sheet";
import { drawings } from "../icons";
import { useSpeech } from "../speech";

const words = {
  filters: { ko: "보일 것 고르기", en: "What to show" },
  counted: { ko: "필수 {must}건, 권고 {should}건, 참고 {note}건", en: "{must} must, {should} should, {note} note" },
  filtered: { ko: "{all}건 가운데 {shown}건을 보입니다", en: "showing {shown} of {all}" },
} as const satisfies Record<string, Text>;

interface CountsProps {
  readonly counts: Readonly<Record<Severity, number>>;
  readonly shown: ReadonlySet<Severity>;
  readonly onShow: (shown: ReadonlySet<Severity>) => void;
}

/** How many findings there are of each severity; each count shows or hides its own. */
export function Counts({ counts, shown, onShow }: CountsProps): JSX.Element {
  const { say } = useSpeech();
  const all = severities.reduce((sum, severity) => sum + counts[severity], 0);
  const visible = severities.reduce((sum, severity) => sum + (shown.has(severity) ? counts[severity] : 0), 0);

  function toggle(severity: Severity): void {
    const next = new Set(shown);
    if (!next.delete(severity)) next.add(severity);
    onShow(next);
  }

  return (
    <>
      <div className="counts" role="group" aria-label={say(words.filters)}>
        {severities.map((severity) => (
          <button
            key={severity}
            type="button"
            className={`count is-${severity}`}
            aria-pressed={shown.has(severity)}
            onClick={() => toggle(severity)}
          >
            {drawings[severity]}
            <span>{say(severityWords[severity])}</span>
            <strong>{counts[severity].toLocaleString("en-US")}</strong>
          </button>
        ))}
      </div>
      <p className="unseen" role="status">
        {say(words.counted, counts)}
        {visible < all && `. ${say(words.filtered, { all, shown: visible })}`}
      </p>
    </>
  );
}
