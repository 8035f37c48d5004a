import { addDays, dayOf, daysBetween } from "../../values/day";
import { rule } from "../rule";

export default rule({
  id: "REQ-03",
  title: { ko: "중요 접대는 방문 이틀 전까지 경영진에 통지한다", en: "Leaders hear of an important visit at least two days before" },
  why: { ko: "임원의 일정과 관리부서의 준비에 시간이 필요합니다.", en: "Leaders' diaries and the managing department need the time." },
  source: ["S089"],
  severity: "must",
  from: "confirmed",
  needs: ["request"],
  advice: { ko: "임원 통지일을 적고, 아직이면 오늘 통지하세요", en: "enter the day leaders were notified; if they were not, notify them today" },
  messages: {
    blank: { ko: "중요 접대인데 임원 통지일이 비어 있습니다 (늦어도 {latest})", en: "important visit, but no day on which leaders were notified (by {latest})" },
    late: { ko: "임원 통지 {notified} – 방문 {days}일 전 ({needed}일 전까지)", en: "leaders notified {notified}, {days} days before; {needed} needed" },
  },
  *check({ request }, { importantNoticeDays: needed }, tell) {
    if (request.importance !== "important" || request.start === null) return;
    const place = { part: "request", column: "notifiedLeadersOn" } as const;
    const first = dayOf(request.start);
    const notified = request.notifiedLeadersOn;
    if (notified === null) {
      yield tell("blank", { latest: addDays(first, -needed) }, place);
    } else if (daysBetween(notified, first) < needed) {
      yield tell("late", { notified, days: daysBetween(notified, first), needed }, place);
    }
  },
  examples: {
    keeps: [
      { request: { importance: "important", start: "2026-11-10T08:05", notifiedLeadersOn: "2026-11-08" } },
      { request: { importance: "ordinary", start: "2026-11-10T08:05", notifiedLeadersOn: null } },
    ],
    breaks: [
      { request: { importance: "important", start: "2026-11-10T08:05", notifiedLeadersOn: null } },
      { request: { importance: "important", start: "2026-11-10T08:05", notifiedLeadersOn: "2026-11-09" } },
    ],
  },
});
