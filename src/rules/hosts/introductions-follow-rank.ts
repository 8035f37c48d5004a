import { lateTasks, taskWords } from "../../visit/late-tasks";
import type { Remedy } from "../../visit/finding";
import type { RowOf } from "../../visit/visit";
import { changing } from "../remedy";
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
  messages: {
    order: { ko: "소개순서 {order}번 {host}({rank}급)이(가) {before}({beforeRank}급)보다 뒤에 있습니다", en: "{host} (rank {rank}) is introduced {order}, after {before} (rank {beforeRank})" },
    late: { ko: "점검표 '{task}'이(가) 기한이 지났는데 끝나지 않았습니다", en: "checklist: {task} is past its day and not done" },
  },
  *check(visit, _policy, tell) {
    for (const task of lateTasks(visit, ["S062", "S063", "S064", "S065", "S066"])) yield tell("late", { task: taskWords(task) }, { part: "checklist", row: task.row, column: "doneOn" });
    const { hosts } = visit;
    const introduced = hosts.filter((host) => host.introOrder !== null && host.rank !== null).sort((one, other) => (one.introOrder ?? 0) - (other.introOrder ?? 0));
    const remedy = inOrder(introduced);
    for (const [index, host] of introduced.entries()) {
      const before = introduced[index - 1];
      if (!before || (host.rank ?? 0) >= (before.rank ?? 0)) continue;
      const values = { order: host.introOrder ?? 0, host: host.nameKo ?? host.id ?? "?", rank: host.rank ?? 0, before: before.nameKo ?? before.id ?? "?", beforeRank: before.rank ?? 0 };
      yield tell("order", values, { part: "hosts", row: host.row, column: "introOrder" }, { remedy });
    }
  },
  examples: {
    keeps: [{ hosts: [{ introOrder: 1, rank: 2 }, { introOrder: 2, rank: 3 }, { introOrder: null, rank: 1 }] }],
    breaks: [{ hosts: [{ introOrder: 1, rank: 5 }, { introOrder: 2, rank: 3 }] }, { today: "2026-11-10", checklist: [{ seedRef: "S064", task: "introductionOrder", dueOn: "2026-11-09", doneOn: null, na: null }] }],
  },
});

/** The same numbers given out by rank; who is of one rank keeps the order there was. */
function inOrder(introduced: readonly RowOf<"hosts">[]): Remedy {
  const numbers = introduced.map((host) => host.introOrder);
  const byRank = [...introduced].sort((one, other) => (one.rank ?? 0) - (other.rank ?? 0));
  const changes = byRank.flatMap((host, index) => (host.introOrder === numbers[index] ? [] : [{ place: { part: "hosts", row: host.row, column: "introOrder" } as const, value: numbers[index] ?? null }]));
  return changing({ ko: "직급 순으로 번호 다시 매기기", en: "Number the introductions by rank" }, {}, changes);
}
