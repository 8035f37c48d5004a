import type { Text } from "../../language/text";
import { levelByRank, type ReceptionLevel } from "../../visit/reception-level";
import { gradeByVisit, type GradeGround } from "../../visit/reception-grade";
import type { ColumnKey, Visit } from "../../visit/visit";
import { asItStands, oldToNew } from "../old-to-new";
import { differing, type ProposedLine, type Told } from "../proposal";

const words = {
  cells: { ko: "{cells}", en: "{cells}" },
  ranks: { ko: "주빈 {guestRank}급, 우리 측 {hostRank}급: {tolerance}급 차이까지 대등", en: "principal rank {guestRank}, our side {hostRank}; up to {tolerance} apart are peers" },
  wished: { ko: "바라는 규격", en: "the level that is wished for" },
  chosen: { ko: "고른 등급", en: "the grade that was chosen" },
} as const satisfies Record<string, Text>;

const grounds: Readonly<Record<GradeGround, Text>> = {
  important: { ko: "중요 방문은 {grade}등급", en: "an important visit is grade {grade}" },
  foreign: { ko: "국외 방문단은 {grade}등급", en: "a delegation from abroad is grade {grade}" },
  rank: { ko: "주빈 {guestRank}급은 {grade}등급", en: "a principal of rank {guestRank} is grade {grade}" },
};

/** The grade on the request, and why. */
export function gradeLine(visit: Visit, grade: string): ProposedLine {
  const byVisit = gradeByVisit(visit);
  const reason: Told = byVisit?.grade === grade ? { words: grounds[byVisit.ground], values: { grade, guestRank: byVisit.guestRank ?? 0 } } : { words: words.chosen, values: {} };
  return fieldLine(visit, "grade", grade, reason);
}

/** The level on the request as the visit will be, and why. */
export function levelLine(visit: Visit, after: Visit, level: ReceptionLevel): ProposedLine {
  const byRank = levelByRank(after);
  const reason: Told = byRank?.level === level ? { words: words.ranks, values: { guestRank: byRank.guestRank, hostRank: byRank.hostRank, tolerance: visit.policy.levelTolerance } } : { words: words.wished, values: {} };
  return fieldLine(visit, "receptionLevel", level, reason);
}

/** A field of the request with its old and new value; one that stays says its value alone. */
export function fieldLine({ request }: Visit, field: ColumnKey<"request">, value: unknown, reason: Told): ProposedLine {
  const cells = differing({ [field]: value }, request);
  const isSame = Object.keys(cells).length === 0;
  const told = isSame ? asItStands("request", field, value) : oldToNew("request", [field], request, cells);
  return { fate: isSame ? "same" : "changed", part: "request", row: null, what: { words: words.cells, values: { cells: told } }, reason, cells };
}
