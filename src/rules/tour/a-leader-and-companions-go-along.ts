import { hostOf } from "../../visit/people";
import { rule } from "../rule";

export default rule({
  id: "TOUR-02",
  title: { ko: "인솔 임원과 동행자를 미리 정한다", en: "A leader and companions are named" },
  why: { ko: "공장에서 손님을 이끄는 사람은 답할 수 있어야 합니다.", en: "Who leads the guests through must be able to answer." },
  source: ["S034"],
  severity: "must",
  from: "confirmed",
  needs: ["hosts", "tours"],
  advice: { ko: "임원을 인솔로, 한 명 이상을 동행으로 적으세요", en: "name a leader, and at least one companion" },
  messages: {
    none: { ko: "{tour}: 인솔임원이 없습니다", en: "{tour}: nobody leads it" },
    rank: { ko: "{tour}: 인솔 {host}은(는) 임원이 아닙니다", en: "{tour}: {host}, who leads it, is no leader of the company" },
    alone: { ko: "{tour}: 동행자가 없습니다", en: "{tour}: nobody goes along" },
  },
  *check(visit, _policy, tell) {
    for (const { row, site, id, leaderId, companionIds } of visit.tours) {
      const tour = site ?? id ?? "?";
      const leader = hostOf(visit, leaderId);
      const place = { part: "tours", row, column: "leaderId" } as const;
      if (leaderId === null) yield tell("none", { tour }, place);
      else if (leader && leader.isLeader !== "Y") yield tell("rank", { tour, host: leader.nameKo ?? leaderId }, place);
      if ((companionIds?.length ?? 0) === 0) yield tell("alone", { tour }, { ...place, column: "companionIds" });
    }
  },
  examples: {
    keeps: [{ hosts: [{ id: "H03", isLeader: "Y" }], tours: [{ leaderId: "H03", companionIds: ["H04"] }] }],
    breaks: [{ tours: [{ leaderId: null }] }, { hosts: [{ id: "H03", isLeader: "N" }], tours: [{ leaderId: "H03" }] }, { tours: [{ companionIds: [] }] }],
  },
});
