import { rule } from "../rule";

export default rule({
  id: "CLO-04",
  title: { ko: "점검표의 모든 항목이 완료 또는 해당없음이다", en: "Every task of the checklist is done, or does not apply" },
  why: { ko: "빈 칸은 했는지 안 했는지 말해 주지 않습니다.", en: "A blank says neither that it was done nor that it was not." },
  source: ["S006"],
  severity: "must",
  from: "closed",
  needs: ["checklist"],
  advice: { ko: "완료일을 적거나 해당없음에 Y를 두세요", en: "enter the day it was done, or Y under N/A" },
  messages: { open: { ko: "{id} {task}: 끝나지 않았습니다", en: "{id} {task}: not done" } },
  *check({ checklist }, _policy, tell) {
    for (const { row, id, task, doneOn, na } of checklist) {
      if (doneOn === null && na !== "Y") yield tell("open", { id: id ?? "", task: task ?? "?" }, { part: "checklist", row, column: "doneOn" });
    }
  },
  examples: { keeps: [{ checklist: [{ doneOn: "2026-11-10" }, { doneOn: null, na: "Y" }] }], breaks: [{ checklist: [{ doneOn: null, na: "N" }] }] },
});
