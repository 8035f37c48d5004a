import { lateTasks, taskWords } from "../../visit/late-tasks";
import { runName } from "../../visit/runs";
import { header } from "../header";
import { rule } from "../rule";

export default rule({
  id: "TRN-05",
  title: { ko: "영접·송별마다 수하물과 항공권 지원을 정하고 환영과 짐 배분을 마친다", en: "Every pick-up and send-off says who helps with luggage and tickets, and the welcome is done" },
  why: { ko: "짐을 든 손님을 뒤에서 따라가지 않습니다.", en: "Nobody walks behind a guest who carries the bags." },
  source: ["S013", "S014", "S015", "S067"],
  severity: "note",
  from: "running",
  needs: ["transport"],
  advice: { ko: "Y, 해당 없으면 N/A를 고르세요", en: "choose Y, or N/A where there is none" },
  messages: {
    open: { ko: "{run}: {field}이(가) 정해지지 않았습니다", en: "{run}: {field} is not settled" },
    late: { ko: "점검표 '{task}'이(가) 기한이 지났는데 끝나지 않았습니다", en: "checklist: {task} is past its day and not done" },
  },
  *check(visit, _policy, tell) {
    for (const task of lateTasks(visit, ["S013", "S014", "S015"])) yield tell("late", { task: taskWords(task) }, { part: "checklist", row: task.row, column: "doneOn" });
    for (const run of visit.transport) {
      if (run.kind === "transfer") continue;
      for (const column of ["luggageHelp", "ticketHelp"] as const) {
        if (run[column] === null || run[column] === "N") yield tell("open", { run: runName(run), field: header("transport", column) }, { part: "transport", row: run.row, column });
      }
    }
  },
  examples: { keeps: [{ transport: [{ luggageHelp: "Y", ticketHelp: "N/A" }, { kind: "transfer", luggageHelp: null }] }], breaks: [{ transport: [{ kind: "sendoff", luggageHelp: null }] }, { transport: [{ ticketHelp: "N" }] }, { today: "2026-11-10", checklist: [{ seedRef: "S015", task: "luggageToRooms", dueOn: "2026-11-09", doneOn: null, na: null }] }] },
});
