import { rule } from "../rule";

export default rule({
  id: "ETQ-01",
  title: { ko: "우리 측은 최고책임자부터 직급 순으로 소개한다", en: "Our side is introduced by rank, the first responsible person first" },
  why: { ko: "아랫사람을 윗사람에게 소개하며, 성별보다 직급이 먼저입니다.", en: "The junior is introduced to the senior; rank goes before sex." },
  source: ["S062", "S063", "S064", "S065", "S066"],
  severity: "note",
  from: "confirmed",
  needs: ["hosts"],
  advice: { ko: "소개순서를 직급 순으로 고치세요", en: "number the introductions by rank" },
  messages: { order: { ko: "소개순서 {order}번 {host}({rank}급)이(가) {before}({beforeRank}급)보다 뒤에 있습니다", en: "{host} (rank {rank}) is introduced {order}, after {before} (rank {beforeRank})" } },
  *check({ hosts }, _policy, tell) {
    const introduced = hosts.filter((host) => host.introOrder !== null && host.rank !== null).sort((one, other) => (one.introOrder ?? 0) - (other.introOrder ?? 0));
    for (const [index, host] of introduced.entries()) {
      const before = introduced[index - 1];
      if (!before || (host.rank ?? 0) >= (before.rank ?? 0)) continue;
      const values = { order: host.introOrder ?? 0, host: host.nameKo ?? host.id ?? "?", rank: host.rank ?? 0, before: before.nameKo ?? before.id ?? "?", beforeRank: before.rank ?? 0 };
      yield tell("order", values, { part: "hosts", row: host.row, column: "introOrder" });
    }
  },
  examples: {
    keeps: [{ hosts: [{ introOrder: 1, rank: 2 }, { introOrder: 2, rank: 3 }, { introOrder: null, rank: 1 }] }],
    breaks: [{ hosts: [{ introOrder: 1, rank: 5 }, { introOrder: 2, rank: 3 }] }],
  },
});
