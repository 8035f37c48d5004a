import { businessDaysBetween, dayOf } from "../../values/day";
import { blanks, header } from "../header";
import { rule } from "../rule";

export default rule({
  id: "CLO-03",
  title: { ko: "총결은 5영업일 안에 쓰고 개선과제에 담당과 기한이 있다", en: "The summary is written within five working days, and every action has an owner and a date" },
  why: { ko: "담당 없는 교훈은 되풀이됩니다.", en: "A lesson without an owner repeats itself." },
  source: ["S048", "S050"],
  severity: "should",
  from: "closed",
  needs: ["request", "summary", "summaryActions"],
  advice: { ko: "작성일과 개선과제의 담당·기한을 적으세요", en: "enter the day, and owner and date of each action" },
  messages: {
    unwritten: { ko: "요약 작성일이 비어 있습니다", en: "the day the summary was written is blank" },
    late: { ko: "요약 작성 {on} – 종료 {end} 뒤 {days}영업일 ({due}영업일 이내)", en: "written {on}, {days} working days after {end}; {due} allowed" },
    none: { ko: "개선과제가 하나도 없습니다", en: "there is no action for next time" },
    blank: { ko: "개선과제 '{action}': {field}이(가) 비어 있습니다", en: "action “{action}”: {field} is blank" },
  },
  *check({ request, summary, summaryActions }, { summaryDueBusinessDays: due }, tell) {
    const { writtenOn } = summary;
    const place = { part: "summary", column: "writtenOn" } as const;
    if (writtenOn === null) yield tell("unwritten", {}, place);
    else if (request.end !== null) {
      const days = businessDaysBetween(dayOf(request.end), writtenOn);
      if (days > due) yield tell("late", { on: writtenOn, end: request.end, days, due }, place);
    }
    if (summaryActions.length === 0) yield tell("none", {}, { part: "summaryActions", column: "what" });
    for (const action of summaryActions) {
      for (const column of blanks(action, ["ownerId", "due"])) {
        yield tell("blank", { action: action.what ?? "?", field: header("summaryActions", column) }, { part: "summaryActions", row: action.row, column });
      }
    }
  },
  examples: {
    keeps: [{ request: { end: "2026-11-12T16:45" }, summary: { writtenOn: "2026-11-19" }, summaryActions: [{}] }],
    breaks: [
      { request: { end: "2026-11-12T16:45" }, summary: { writtenOn: "2026-11-20" }, summaryActions: [{}] },
      { summary: { writtenOn: null }, summaryActions: [{}] },
      {},
      { summaryActions: [{ ownerId: null }] },
    ],
  },
});
