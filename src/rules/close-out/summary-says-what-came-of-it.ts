import { blanks, header } from "../header";
import { rule } from "../rule";

const needed = ["achievements", "gaps", "commendedUnits", "commendedIndividuals"] as const;

export default rule({
  id: "CLO-02",
  title: { ko: "총결에 성적·격차·표창(단위와 개인)을 적고 없으면 '없음'이라고 적는다", en: "The summary names achievements, gaps and commendations, or says there were none" },
  why: { ko: "적지 않은 성과는 다음 사람이 모릅니다.", en: "What is not written, the next team does not know." },
  source: ["S048", "S049"],
  severity: "must",
  from: "closed",
  needs: ["summary"],
  advice: { ko: "한 줄에 하나씩 적고, 없으면 '없음'을 적으세요", en: "write one a line; if there was none, write None" },
  messages: { blank: { ko: "요약의 {field}이(가) 비어 있습니다", en: "summary: {field} is blank" } },
  *check({ summary }, _policy, tell) {
    for (const column of blanks(summary, needed)) yield tell("blank", { field: header("summary", column) }, { part: "summary", column });
  },
  examples: { keeps: [{}, { summary: { gaps: [] } }], breaks: [{ summary: { achievements: null } }, { summary: { commendedIndividuals: null } }] },
});
