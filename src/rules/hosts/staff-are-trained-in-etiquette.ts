import { lateTasks, taskWords } from "../../visit/late-tasks";
import { rule } from "../rule";

const statements = ["S031", "S055", "S061", "S068", "S069", "S070", "S072", "S073", "S074", "S077", "S078", "S079", "S080", "S081"];

export default rule({
  id: "ETQ-02",
  title: { ko: "담당이 있는 접대인원은 예절교육을 받았다", en: "Everyone with a duty was trained in etiquette" },
  why: { ko: "안내는 한두 걸음 앞, 계단은 손님이 안쪽, 차는 반 잔 – 알고 있어야 나옵니다.", en: "A step or two ahead, the guest on the inner side of the stairs, half a cup of tea: it must be known to be done." },
  source: statements,
  severity: "note",
  from: "running",
  needs: ["hosts"],
  advice: { ko: "교육하고 교육일을 적으세요", en: "train them, and enter the day" },
  messages: {
    untrained: { ko: "{host}: 예절교육일이 비어 있습니다", en: "{host}: the day of training is blank" },
    late: { ko: "점검표 '{task}'이(가) 기한이 지났는데 끝나지 않았습니다", en: "checklist: {task} is past its day and not done" },
  },
  *check(visit, _policy, tell) {
    for (const task of lateTasks(visit, statements)) yield tell("late", { task: taskWords(task) }, { part: "checklist", row: task.row, column: "doneOn" });
    for (const { row, nameKo, id, duties, etiquetteTrainedOn, status } of visit.hosts) {
      if (status === "absent" || (duties?.length ?? 0) === 0 || etiquetteTrainedOn !== null) continue;
      yield tell("untrained", { host: nameKo ?? id ?? "?" }, { part: "hosts", row, column: "etiquetteTrainedOn" });
    }
  },
  examples: { keeps: [{ hosts: [{ etiquetteTrainedOn: "2026-11-04" }, { duties: [], etiquetteTrainedOn: null }] }], breaks: [{ hosts: [{ duties: ["lead"], etiquetteTrainedOn: null }] }, { today: "2026-11-10", checklist: [{ seedRef: "S079", task: "dressTold", dueOn: "2026-11-09", doneOn: null, na: null }] }] },
});
