import type { Text } from "../../language/text";
import { gradeNamed } from "../../policy/grade-named";
import { expanded, visitorOf } from "../../visit/people";
import type { RowOf, Visit } from "../../visit/visit";
import { asItStands, oldToNew } from "../old-to-new";
import { differing, type ProposedLine, type Told } from "../proposal";

type Banquet = RowOf<"banquets">;

const words = {
  banquet: { ko: "{banquet} – {cells}", en: "{banquet}: {cells}" },
  limit: { ko: "{grade}등급 연회 한도 1인 {cap}원", en: "grade {grade} allows KRW {cap} a head" },
  graft: { ko: "공직자등이 참석해 1인 {cap}원까지", en: "with public officials KRW {cap} a head at most" },
  reasoned: { ko: "한도 {cap}원을 넘지만 초과사유가 있음", en: "above the limit of KRW {cap}, with a reason given" },
} as const satisfies Record<string, Text>;

/**
 * The grade and the standard per head of each banquet. A banquet with the request's grade goes with it; a standard that is
 * blank, or above the limit without a reason, becomes the limit.
 */
export function standardLines(visit: Visit, grade: string): readonly ProposedLine[] {
  return visit.banquets.flatMap((banquet) => {
    const { row, id, name, standardPerHead: standing, overStandardReason } = banquet;
    const own = banquet.grade === null || banquet.grade === visit.request.grade ? grade : banquet.grade;
    const limit = limitOf(visit, banquet, own);
    if (limit === null) return [];
    const isOver = standing !== null && standing > limit.cap && overStandardReason === null;
    const cells = differing({ grade: banquet.grade === null ? null : own, standardPerHead: standing === null || isOver ? limit.cap : standing }, banquet);
    const isSame = Object.keys(cells).length === 0;
    const told = isSame ? asItStands("banquets", "standardPerHead", standing) : oldToNew("banquets", ["grade", "standardPerHead"], banquet, cells);
    const reason: Told = standing !== null && standing > limit.cap && !isOver ? { words: words.reasoned, values: { cap: limit.cap } } : limit.reason;
    return [{ fate: isSame ? "same" : "changed", part: "banquets", row, what: { words: words.banquet, values: { banquet: name ?? id ?? "?", cells: told } }, reason, cells } satisfies ProposedLine];
  });
}

/** What the grade allows a head, and the law where public officials are at table. */
function limitOf(visit: Visit, { guestIds }: Banquet, grade: string): { readonly cap: number; readonly reason: Told } | null {
  const { banquetCap } = gradeNamed(visit.policy, grade) ?? {};
  if (banquetCap === undefined) return null;
  const { graftMeal } = visit.policy;
  const hasOfficial = expanded(visit, guestIds).some((guest) => { const visitor = visitorOf(visit, guest); return visitor?.status === "attending" && visitor.publicOfficial === "Y"; });
  if (hasOfficial && graftMeal < banquetCap) return { cap: graftMeal, reason: { words: words.graft, values: { cap: graftMeal } } };
  return { cap: banquetCap, reason: { words: words.limit, values: { grade, cap: banquetCap } } };
}
