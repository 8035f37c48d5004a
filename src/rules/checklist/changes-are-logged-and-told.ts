import { blanks, header } from "../header";
import { rule } from "../rule";

export default rule({
  id: "REQ-14",
  title: { ko: "확정 후 바뀐 내용은 변경이력에 남기고 관련자에게 알린다", en: "What changes after confirmation is logged, and those concerned are told" },
  why: { ko: "바뀐 계획을 모르는 한 사람이 옛 계획대로 움직입니다.", en: "The one who was not told goes by the old plan." },
  source: ["S007", "S009"],
  severity: "should",
  from: "confirmed",
  needs: ["changeLog"],
  advice: { ko: "내용·작성자·날짜·통지대상을 적으세요", en: "enter what changed, who wrote it, when, and who was told" },
  messages: {
    blank: { ko: "변경 {rev}차: {field}이(가) 비어 있습니다", en: "change {rev}: {field} is blank" },
    untold: { ko: "변경 {rev}차 '{what}': 통지한 사람이 없습니다", en: "change {rev}, {what}: nobody was told" },
  },
  *check({ changeLog }, _policy, tell) {
    for (const change of changeLog) {
      const rev = change.rev ?? change.row + 1;
      for (const column of blanks(change, ["what", "by", "on"])) yield tell("blank", { rev, field: header("changeLog", column) }, { part: "changeLog", row: change.row, column });
      if (change.notified === null || change.notified.length === 0) yield tell("untold", { rev, what: change.what ?? "?" }, { part: "changeLog", row: change.row, column: "notified" });
    }
  },
  examples: { keeps: [{ changeLog: [{}] }, {}], breaks: [{ changeLog: [{ what: null }] }, { changeLog: [{ notified: [] }] }] },
});
