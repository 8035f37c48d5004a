import type { JSX } from "react";
import type { FindingAt } from "../../actions/check-visit";
import type { Text } from "../../language/text";
import type { SheetDefinition } from "../../schema/sheet";
import { isWaivable } from "../../visit/waiver";
import { addressText, type FindingLine } from "../findings-by-sheet";
import { useSpeech } from "../speech";
import { RemedyButton } from "./RemedyButton";
import { SeverityMark } from "./SeverityMark";
import { WaiverButton, type WaiverDeeds } from "./WaiverButton";

const words = {
  addSheet: { ko: "시트 추가: {sheets}", en: "Add sheet: {sheets}" },
} as const satisfies Record<string, Text>;

/** What a row asks of those around it. */
export interface RowDeeds extends WaiverDeeds {
  readonly onChoose: (index: number) => void;
  readonly onGo: (line: FindingLine) => void;
  readonly onRemedy: (found: FindingAt) => void;
  readonly onAddSheets: (sheets: readonly string[]) => void;
}

interface FindingRowProps extends RowDeeds {
  readonly line: FindingLine;
  readonly isCurrent: boolean;
  /** Whether Tab stops here: at one row of the list only. */
  readonly isStop: boolean;
  readonly missingSheets: readonly SheetDefinition[];
}

/** One finding: how grave, the sentence with its values, the cell, and what to do. */
export function FindingRow({ line, isCurrent, isStop, missingSheets, onChoose, onGo, onRemedy, onAddSheets, ...deeds }: FindingRowProps): JSX.Element {
  const { found } = line;
  const { finding, address } = found;
  const { say, sentence } = useSpeech();
  const tabIndex = isStop ? 0 : -1;
  return (
    <li className={isCurrent ? "finding is-current" : "finding"} data-rule={finding.rule}>
      <button
        type="button"
        className="finding-main"
        data-line={line.index}
        tabIndex={tabIndex}
        aria-current={isCurrent ? "true" : undefined}
        onFocus={() => onChoose(line.index)}
        onClick={() => onGo(line)}
      >
        <span className="finding-head">
          <SeverityMark severity={finding.severity} />
          {address && <span className="cell">{addressText(address)}</span>}
        </span>
        <span className="sentence">{sentence(finding.message, finding.values)}</span>
        {finding.advice && <span className="advice">{sentence(finding.advice, finding.values)}</span>}
      </button>
      {finding.remedy && <RemedyButton found={found} remedy={finding.remedy} tabIndex={tabIndex} onRemedy={onRemedy} />}
      {missingSheets.length > 0 && (
        <button type="button" className="remedy" tabIndex={tabIndex} onClick={() => onAddSheets(missingSheets.map(({ name }) => name))}>
          {say(words.addSheet, { sheets: missingSheets.map(({ title }) => title) })}
        </button>
      )}
      {isWaivable(finding) && <WaiverButton found={found} tabIndex={tabIndex} onOpen={() => onChoose(line.index)} {...deeds} />}
    </li>
  );
}
