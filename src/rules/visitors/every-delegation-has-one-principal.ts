import type { Remedy } from "../../visit/finding";
import { delegations, visitorName } from "../../visit/people";
import type { RowOf } from "../../visit/visit";
import { changing } from "../remedy";
import { rule } from "../rule";

export default rule({
  id: "VIS-04",
  title: { ko: "방문단마다 주빈이 한 명이다", en: "Every delegation has exactly one principal" },
  why: { ko: "접대규격·상석·차량 순서가 주빈에서 시작합니다.", en: "Level, seat of honour and car order all start from the principal." },
  source: ["S094"],
  severity: "must",
  from: "submitted",
  needs: ["visitors"],
  advice: { ko: "주빈 칸에 Y를 한 사람에게만 두세요", en: "put Y in the principal column for one person only" },
  messages: {
    none: { ko: "방문단 {delegation}: 주빈이 없습니다", en: "delegation {delegation}: no principal" },
    many: { ko: "방문단 {delegation}: 주빈이 {count}명입니다: {names}", en: "delegation {delegation}: {count} principals: {names}" },
    outranked: { ko: "방문단 {delegation}: 주빈 {principal}({rank}급)보다 {other}({best}급)의 직급이 높습니다", en: "delegation {delegation}: {other} (rank {best}) outranks the principal {principal} (rank {rank})" },
  },
  *check(visit, _policy, tell) {
    for (const [delegation, members] of delegations(visit)) {
      const principals = members.filter((visitor) => visitor.isPrincipal === "Y");
      const [principal, second] = principals;
      const row = (second ?? members[0])?.row ?? 0;
      const place = { part: "visitors", row, column: "isPrincipal" } as const;
      const remedy = onlyPrincipal(members);
      if (!principal) yield tell("none", { delegation: delegation || "-" }, place, remedy);
      else if (second) yield tell("many", { delegation: delegation || "-", count: principals.length, names: principals.map(visitorName) }, place, remedy);
      else {
        const other = members.find((visitor) => visitor.rank !== null && principal.rank !== null && visitor.rank < principal.rank);
        if (other?.rank != null && principal.rank !== null) {
          const values = { delegation: delegation || "-", principal: visitorName(principal), rank: principal.rank, other: visitorName(other), best: other.rank };
          yield tell("outranked", values, { part: "visitors", row: principal.row, column: "rank" }, { severity: "should" });
        }
      }
    }
  },
  examples: {
    keeps: [{ visitors: [{ isPrincipal: "Y", rank: 2 }, { isPrincipal: "N", rank: 3 }] }, { visitors: [{ delegationId: "D1", isPrincipal: "Y" }, { delegationId: "D2", isPrincipal: "Y" }] }],
    breaks: [
      { visitors: [{ isPrincipal: "N" }] },
      { visitors: [{ isPrincipal: "Y", role: "principal" }, { isPrincipal: "Y", role: "member" }] },
      { visitors: [{ isPrincipal: "Y", rank: 4 }, { isPrincipal: "N", rank: 2 }] },
    ],
  },
});

/** The one whose role says principal is it, and nobody else; nothing is offered where the roles do not say. */
function onlyPrincipal(members: readonly RowOf<"visitors">[]): { readonly remedy?: Remedy } {
  const [named, second] = members.filter((visitor) => visitor.role === "principal");
  if (!named || second) return {};
  const wrong = members.filter((visitor) => (visitor.isPrincipal === "Y") !== (visitor === named));
  const changes = wrong.map((visitor) => ({ place: { part: "visitors", row: visitor.row, column: "isPrincipal" } as const, value: visitor === named ? "Y" : "N" }));
  return { remedy: changing({ ko: "역할대로 {visitor}만 주빈으로 두기", en: "Make {visitor} the only principal, as the role says" }, { visitor: visitorName(named) }, changes) };
}
