import { visitorName } from "../../visit/people";
import { blanks, header } from "../header";
import { rule } from "../rule";

const needed = ["nameKo", "company", "nationality", "title", "rank"] as const;

export default rule({
  id: "VIS-01",
  title: { ko: "방문자마다 이름·회사·국적·직위·직급등급을 적는다", en: "Every visitor has a name, company, nationality, title and rank" },
  why: { ko: "좌석·객실·명패가 이 칸에서 만들어집니다.", en: "Seats, rooms and name cards are made from these cells." },
  source: ["S001", "S093"],
  severity: "must",
  from: "submitted",
  needs: ["visitors"],
  advice: { ko: "고객에게 확인해 채우세요", en: "ask the guest and fill it" },
  messages: {
    blank: { ko: "{visitor}: {field}이(가) 비어 있습니다", en: "{visitor}: {field} is blank" },
    rank: { ko: "{visitor}: 직급등급 {rank}은(는) 기준표에 없습니다", en: "{visitor}: rank {rank} is not on the ladder of ranks" },
  },
  *check({ visitors }, { ranks }, tell) {
    for (const visitor of visitors) {
      if (visitor.status === "cancelled") continue;
      for (const column of blanks(visitor, needed)) {
        yield tell("blank", { visitor: visitorName(visitor), field: header("visitors", column) }, { part: "visitors", row: visitor.row, column });
      }
      const { rank } = visitor;
      if (rank !== null && !ranks.some((each) => each.rank === rank)) {
        yield tell("rank", { visitor: visitorName(visitor), rank }, { part: "visitors", row: visitor.row, column: "rank" });
      }
    }
  },
  examples: {
    keeps: [{ visitors: [{ rank: 3 }, { status: "cancelled", company: null }] }],
    breaks: [{ visitors: [{ company: null }] }, { visitors: [{ rank: 42 }] }],
  },
});
