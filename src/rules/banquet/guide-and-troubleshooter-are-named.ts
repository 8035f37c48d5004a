import { lateTasks, taskWords } from "../../visit/late-tasks";
import { rule } from "../rule";

export default rule({
  id: "BAN-07",
  title: { ko: "착석·퇴석 안내와 특별상황 담당이 정해져 있다", en: "Someone ushers the guests, and someone handles the unexpected" },
  why: { ko: "손님이 두리번거리기 전에 누군가 다가갑니다.", en: "Somebody is there before a guest looks round." },
  source: ["S022", "S023", "S024", "S025"],
  severity: "note",
  from: "running",
  needs: ["banquets"],
  advice: { ko: "접대인원 가운데 정해 적으세요", en: "name one of the hosts" },
  messages: {
    guide: { ko: "{banquet}: 안내 담당이 없습니다", en: "{banquet}: nobody ushers the guests" },
    handler: { ko: "{banquet}: 특별상황 담당이 없습니다", en: "{banquet}: nobody handles the unexpected" },
    late: { ko: "점검표 '{task}'이(가) 기한이 지났는데 끝나지 않았습니다", en: "checklist: {task} is past its day and not done" },
  },
  *check(visit, _policy, tell) {
    for (const task of lateTasks(visit, ["S022", "S023", "S024", "S025"])) yield tell("late", { task: taskWords(task) }, { part: "checklist", row: task.row, column: "doneOn" });
    for (const { row, name, id, guideId, specialHandlerId } of visit.banquets) {
      const banquet = name ?? id ?? "?";
      if (guideId === null) yield tell("guide", { banquet }, { part: "banquets", row, column: "guideId" });
      if (specialHandlerId === null) yield tell("handler", { banquet }, { part: "banquets", row, column: "specialHandlerId" });
    }
  },
  examples: { keeps: [{ banquets: [{}] }], breaks: [{ banquets: [{ guideId: null }] }, { banquets: [{ specialHandlerId: null }] }, { today: "2026-11-11", checklist: [{ seedRef: "S024", task: "dishPace", dueOn: "2026-11-09", doneOn: null, na: null }] }] },
});
