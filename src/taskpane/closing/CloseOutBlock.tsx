import { PrimaryButton } from "@fluentui/react/lib/Button";
import { useState, type JSX } from "react";
import type { FindingAt } from "../../actions/check-visit";
import type { Now } from "../../actions/now";
import type { CloseOutShown } from "../../actions/show-close-out";
import type { Text } from "../../language/text";
import type { Actions } from "../actions";
import { drawings } from "../icons";
import { useSpeech } from "../speech";
import type { VisitWork } from "../visit-work";
import { OpenItems } from "./OpenItems";
import { Reasons } from "./Reasons";

const words = {
  open: { ko: "고칠 필수 {count}건이 남아 아직 종료할 수 없습니다.", en: "Not yet: {count} must-findings are open." },
  ready: { ko: "필수가 모두 풀렸습니다. 종료할 수 있습니다.", en: "Nothing that must hold is open: the visit can be closed." },
  waived: { ko: "예외로 둔 필수 {count}건은 세지 않았습니다.", en: "Musts that are let stand are not counted ({count})." },
  missing: { ko: "요약과 정산서 시트가 모두 있어야 종료합니다. '준비'에서 추가하세요.", en: "Both papers, Summary and Settlement, have to be in the workbook: add them under Set up." },
  evidence: { ko: "증빙", en: "Evidence" },
  tasks: { ko: "끝나지 않은 점검표", en: "Open tasks" },
  others: { ko: "그 밖의 필수", en: "Other musts" },
  waivers: { ko: "효력 없는 예외승인", en: "Waivers that let nothing stand" },
  does: { ko: "사유를 적고 요약·정산서를 채운 뒤 상태를 '종료'로 바꿉니다. 되돌릴 수 있습니다.", en: "Writes the reasons, fills summary and settlement, and sets the status to Closed. It can be undone." },
  doesNot: { ko: "사유를 적고 요약·정산서를 채웁니다. 상태는 그대로입니다.", en: "Writes the reasons and fills summary and settlement. The status stays." },
  close: { ko: "채우고 종료", en: "Fill and close" },
  fill: { ko: "종료하지 않고 채우기", en: "Fill without closing" },
  closing: { ko: "마감하는 중", en: "Closing the visit" },
} as const satisfies Record<string, Text>;

interface CloseOutBlockProps {
  readonly shown: CloseOutShown;
  readonly actions: Actions;
  readonly visit: VisitWork;
  readonly now: () => Now;
}

const isOf = (...rules: readonly string[]) => ({ finding }: FindingAt): boolean => rules.includes(finding.rule);
const isEvidence = isOf("EXP-02");
const isTask = isOf("CLO-04");

/** What is open before a visit is closed, the reasons that are asked for, and the one button. */
export function CloseOutBlock({ shown, actions, visit, now }: CloseOutBlockProps): JSX.Element {
  const { say } = useSpeech();
  const [reasons, setReasons] = useState<Readonly<Record<string, string>>>({});
  const { open, waived, openWaivers, unreasoned, isReady } = shown;
  const isOpen = open.length > 0;
  const isBusy = visit.work.progress !== null;
  const items = (title: Text, found: readonly FindingAt[]): JSX.Element => <OpenItems title={say(title)} found={found} visit={visit} />;

  return (
    <>
      <p className={isOpen ? "closing-state is-must" : "closing-state is-done"} role="status">{isOpen ? drawings.must : drawings.tick}{say(isOpen ? words.open : words.ready, { count: open.length })}</p>
      {waived.length > 0 && <p className="hint">{say(words.waived, { count: waived.length })}</p>}
      {!isReady && <p className="is-must">{say(words.missing)}</p>}
      {items(words.evidence, open.filter(isEvidence))}
      {items(words.tasks, open.filter(isTask))}
      {items(words.others, open.filter((found) => !isEvidence(found) && !isTask(found)))}
      {items(words.waivers, openWaivers)}
      <Reasons unreasoned={unreasoned} reasons={reasons} onReason={setReasons} />
      <p className="hint">{say(isOpen ? words.doesNot : words.does)}</p>
      <PrimaryButton text={say(isOpen ? words.fill : words.close)} disabled={isBusy || !isReady} allowDisabledFocus onClick={() => void visit.change(words.closing, (report) => actions.closeOut({ today: now().today, reasons }, report))} />
    </>
  );
}
