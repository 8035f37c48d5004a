import { dayOf } from "../../values/day";
import { rule } from "../rule";

export default rule({
  id: "REQ-11",
  title: { ko: "관련 부서에 방문 전에 통지한다", en: "The departments concerned are told before the visit" },
  why: { ko: "생산·품질·경비가 모르면 현장에서 손님이 기다립니다.", en: "When production, quality or the gate do not know, guests wait." },
  source: ["S010", "S086", "S088"],
  severity: "should",
  from: "confirmed",
  needs: ["request", "departmentsNotified"],
  advice: { ko: "부서를 적고 통지한 날을 적으세요", en: "list the department and the day it was told" },
  messages: {
    none: { ko: "통지한 부서가 하나도 없습니다", en: "no department has been notified" },
    undated: { ko: "{department}: 통지일이 비어 있습니다", en: "{department}: the day it was notified is blank" },
    late: { ko: "{department}: 통지 {on} – 방문 시작 {start} 전이 아닙니다", en: "{department}: notified {on}, not before the visit starts {start}" },
  },
  *check({ request, departmentsNotified }, _policy, tell) {
    if (departmentsNotified.length === 0) yield tell("none", {}, { part: "departmentsNotified" });
    for (const { row, dept, on } of departmentsNotified) {
      const department = dept ?? "?";
      const place = { part: "departmentsNotified", row, column: "on" } as const;
      if (on === null) yield tell("undated", { department }, place);
      else if (request.start !== null && on >= dayOf(request.start)) yield tell("late", { department, on, start: request.start }, place);
    }
  },
  examples: {
    keeps: [{ request: { start: "2026-11-10T08:05" }, departmentsNotified: [{ on: "2026-11-03" }] }],
    breaks: [{}, { departmentsNotified: [{ on: null }] }, { request: { start: "2026-11-10T08:05" }, departmentsNotified: [{ on: "2026-11-10" }] }],
  },
});
