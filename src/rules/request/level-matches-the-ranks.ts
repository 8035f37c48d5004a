import { levelByRank } from "../../visit/reception-level";
import { receptionLevel } from "../../policy/lists";
import { setting } from "../remedy";
import { rule } from "../rule";

export default rule({
  id: "REQ-07",
  title: { ko: "접대규격은 주빈과 우리 측 최고 직급의 비교와 같다", en: "The reception level follows from the ranks of principal and best host" },
  why: { ko: "선언한 규격과 실제 참석 임원이 다르면 손님이 먼저 알아챕니다.", en: "Guests notice first when the leader at the table does not match the level." },
  source: ["S103"],
  severity: "should",
  from: "submitted",
  needs: ["request", "visitors", "hosts", "banquets"],
  advice: { ko: "규격이나 참석 임원을 바꾸거나, 규격예외사유를 적으세요", en: "change the level or the hosts, or give the reason for the exception" },
  messages: {
    differs: {
      ko: "접대규격 {declared}, 직급으로는 {computed} (주빈 {guestRank}급, 우리 측 {hostRank}급)",
      en: "level {declared}, by rank {computed} (principal rank {guestRank}, best host {hostRank})",
    },
  },
  *check(visit, _policy, tell) {
    const { receptionLevel: declared, levelOverrideReason: reason } = visit.request;
    const byRank = levelByRank(visit);
    if (declared === null || reason !== null || byRank === null || byRank.level === declared) return;
    const { level, guestRank, hostRank } = byRank;
    const place = { part: "request", column: "receptionLevel" } as const;
    yield tell("differs", { declared: receptionLevel.words[declared], computed: receptionLevel.words[level], guestRank, hostRank }, place, { remedy: setting(place, level) });
  },
  examples: {
    keeps: [
      { request: { receptionLevel: "peer", levelOverrideReason: null }, visitors: [{ isPrincipal: "Y", rank: 3 }], hosts: [{ id: "H01", rank: 2 }], banquets: [{ hostId: "H01" }] },
      { request: { receptionLevel: "low", levelOverrideReason: "대표 해외출장" }, visitors: [{ isPrincipal: "Y", rank: 3 }], hosts: [{ id: "H01", rank: 2 }], banquets: [{ hostId: "H01" }] },
    ],
    breaks: [
      { request: { receptionLevel: "peer", levelOverrideReason: null }, visitors: [{ isPrincipal: "Y", rank: 2 }], hosts: [{ id: "H01", rank: 5 }], banquets: [{ hostId: "H01" }] },
      { request: { receptionLevel: "peer", levelOverrideReason: null }, visitors: [{ isPrincipal: "Y", rank: 6 }], hosts: [{ id: "H01", rank: 2 }], meetings: [{ hostIds: ["H01"] }] },
    ],
  },
});
