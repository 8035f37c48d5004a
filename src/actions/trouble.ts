import { Failure } from "../excel/failure";
import type { Text, Values } from "../language/text";

/** What went wrong and what to do about it, ready to be said. */
export interface Trouble {
  readonly what: Text;
  readonly remedy: Text;
  readonly values: Values;
}

const unexpected: Pick<Trouble, "what" | "remedy"> = {
  what: { ko: "예상하지 못한 일로 멈췄습니다: {reason}", en: "Stopped by something we did not expect: {reason}" },
  remedy: {
    ko: "다시 실행해 보세요. 계속되면 이 문장을 지원 담당에게 알려 주세요.",
    en: "Try once more. If it stays, send this sentence to support.",
  },
};

/** Any error in plain words. */
export function troubleOf(error: unknown): Trouble {
  if (error instanceof Failure) return { what: error.what, remedy: error.remedy, values: error.values };
  return { ...unexpected, values: { reason: error instanceof Error ? error.message : String(error) } };
}
