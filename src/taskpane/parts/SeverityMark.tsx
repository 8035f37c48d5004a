import type { JSX } from "react";
import type { Severity } from "../../visit/finding";
import { severityWords } from "../findings-by-sheet";
import { drawings } from "../icons";
import { useSpeech } from "../speech";

/** A severity as shape, colour and word: none of them alone. */
export function SeverityMark({ severity }: { readonly severity: Severity }): JSX.Element {
  const { say } = useSpeech();
  return (
    <span className={`severity is-${severity}`}>
      {drawings[severity]}
      <span>{say(severityWords[severity])}</span>
    </span>
  );
}
