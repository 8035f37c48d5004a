import { Failure } from "../excel/failure";
import type { Text } from "../language/text";

/** What somebody saw before they asked for a change, and what to do when it no longer holds. */
const seen = {
  check: { since: { ko: "점검한", en: "the check" }, again: { ko: "다시 점검한 뒤에 하세요.", en: "Check again, then do what still fits." } },
  proposal: { since: { ko: "제안을 만든", en: "the proposal was made" }, again: { ko: "제안을 다시 만들어 보고 적용하세요.", en: "Make the proposal again, then apply it." } },
  comparison: { since: { ko: "견주어 본", en: "the comparison" }, again: { ko: "다시 견주어 보고 가져오세요.", en: "Compare again, then import." } },
  trial: { since: { ko: "미리 본", en: "the standards were tried" }, again: { ko: "다시 미리 보세요.", en: "Try them again." } },
} as const satisfies Record<string, { readonly since: Text; readonly again: Text }>;

/** Why something is not done: the workbook no longer says what somebody saw when they asked for it. */
export function changedSince(what: keyof typeof seen): Failure {
  const { since, again } = seen[what];
  return new Failure({ ko: "{since} 뒤에 통합 문서가 바뀌어 아무것도 쓰지 않았습니다.", en: "The workbook has changed since {since}, so nothing was written." }, again, { since });
}
