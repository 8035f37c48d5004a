import { PrimaryButton } from "@fluentui/react/lib/Button";
import type { JSX } from "react";
import type { Text } from "../../language/text";
import type { RosterTable } from "../../roster/find-table";
import type { SourceColumn } from "../../roster/mapping";
import { useSpeech } from "../speech";
import { Choice } from "./Choice";
import { ColumnLine } from "./ColumnLine";
import { StepHead } from "./StepHead";

const words = {
  title: { ko: "열 맞추기", en: "Columns" },
  back: { ko: "다른 명단", en: "Another roster" },
  sheet: { ko: "시트", en: "Sheet" },
  counts: { ko: "사람 {people}명 · 열 {columns}개: 가져옴 {taken}, 확인 {doubtful}, 가져오지 않음 {left}", en: "{people} people, {columns} columns: {taken} imported, {doubtful} to check, {left} not imported" },
  compare: { ko: "통합 문서와 견주기", en: "Compare with the workbook" },
  besides: { ko: "사람이 아니라고 본 줄 {count}개", en: "Lines taken for no person: {count}" },
  line: { ko: "{row}행: {text}", en: "Row {row}: {text}" },
  noName: { ko: "이름으로 가져올 열을 고르세요.", en: "Choose the column with the names." },
  nobody: { ko: "이 시트에는 사람이 없습니다.", en: "There is nobody on this sheet." },
} as const satisfies Record<string, Text>;

const names = ["fullName", "nameKo", "nameRoman", "nameNative", "familyName", "givenName", "id"];

interface ColumnsStepProps {
  /** The names of the file's sheets, and which is shown. */
  readonly sheets: readonly string[];
  readonly chosen: number;
  readonly table: RosterTable;
  readonly columns: readonly SourceColumn[];
  readonly isBusy: boolean;
  readonly onSheet: (chosen: number) => void;
  readonly onChoose: (at: number, target: string | null) => void;
  readonly onCompare: () => void;
  readonly onBack: () => void;
}

/** Each column of the file and what it is taken for; what is not taken is told too. */
export function ColumnsStep({ sheets, chosen, table, columns, isBusy, onSheet, onChoose, onCompare, onBack }: ColumnsStepProps): JSX.Element {
  const { say } = useSpeech();
  const taken = columns.filter(({ target }) => target !== null && target !== "withheld");
  const counts = {
    people: table.rows.length,
    columns: columns.length,
    taken: taken.length,
    doubtful: columns.filter(({ trust }) => trust === "likely" || trust === "guess").length,
    left: columns.length - taken.length,
  };
  const hindrance = table.rows.length === 0 ? words.nobody : columns.some(({ target }) => names.includes(target ?? "")) ? null : words.noName;
  return (
    <>
      <StepHead step={2} title={words.title} back={words.back} onBack={onBack} />
      {sheets.length > 1 && <Choice label={say(words.sheet)} value={String(chosen)} options={sheets.map((text, at) => ({ key: String(at), text }))} onChoose={(key) => onSheet(Number(key))} />}
      <p className="hint" role="status">{say(words.counts, counts)}</p>
      {hindrance && <p className="is-should">{say(hindrance)}</p>}
      <PrimaryButton text={say(words.compare)} disabled={isBusy || hindrance !== null} allowDisabledFocus onClick={() => hindrance === null && onCompare()} />
      <ul className="roster-lines">
        {columns.map((column, at) => (
          <ColumnLine key={`${at} ${column.header}`} column={column} onChoose={(target) => onChoose(at, target)} />
        ))}
      </ul>
      {table.besides.length > 0 && (
        <details>
          <summary className="complete">{say(words.besides, { count: table.besides.length })}</summary>
          <ul className="hint">
            {table.besides.map(({ at, text }) => (
              <li key={at}>{say(words.line, { row: at + 1, text })}</li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}
