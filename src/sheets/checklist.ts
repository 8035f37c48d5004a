import { defaultTask, dueFrom, taskPhase } from "../policy/lists/tasks";
import { computed } from "../schema/column";
import { choice, word } from "../schema/columns/choice";
import { count } from "../schema/columns/number";
import { reference } from "../schema/columns/reference";
import { text } from "../schema/columns/text";
import { day } from "../schema/columns/time";
import { yesNo } from "../schema/columns/yes-no";
import { sheet, table } from "../schema/sheet";
import type { Day } from "../values/day";
import { byId, marked, missingWhen, reached, says, standingDay } from "./by-id";
import { defaultTasks } from "./parts/default-tasks";

const isOpen = "AND({doneOn}=\"\",{na}<>{=yesNo.Y})";
const due = "IF(OR({dueFrom}={=dueFrom.beforeStart},{dueFrom}={=dueFrom.afterStart}),INT({request.start}),INT({request.end}))+IF(OR({dueFrom}={=dueFrom.beforeStart},{dueFrom}={=dueFrom.beforeEnd}),-1,1)*{dueDays}";

export default sheet({
  name: "checklist",
  title: { ko: "점검표", en: "Checklist" },
  hint: { ko: "할 일 하나에 한 줄. 끝나면 완료일을, 해당 없으면 해당없음에 Y를 적습니다. 할 일은 더하거나 지울 수 있습니다.", en: "One row a task. Write the day when it is done, or Y when it does not apply. Tasks may be added or deleted." },
  order: 95,
  phase: "during",
  optional: true,
  print: { orientation: "landscape", oneWide: true },
  parts: {
    checklist: table({
      table: "tblChecklist",
      key: "id",
      json: "checklist",
      words: { ko: "점검표", en: "Checklist" },
      firstRows: defaultTasks,
      frozenColumns: 3,
      marks: [
        { column: "due", when: says("overdue"), style: "over" },
        ...missingWhen(`${reached("closed")},{task}<>"",${isOpen}`, "doneOn"),
        { column: "*", when: `AND({id}<>"",NOT(${isOpen}))`, style: "muted" },
      ],
      columns: {
        id: text({ ko: "ID", en: "ID" }, { required: true, sample: (index) => `K${String(index + 1).padStart(2, "0")}`, width: 7, hint: { ko: "K01부터 차례로", en: "K01 and on" } }),
        phase: choice(taskPhase, { ko: "단계", en: "Phase" }, { required: true, sample: "before", width: 9 }),
        task: word(defaultTask, { ko: "할 일", en: "Task" }, { required: true, sample: "departmentsAnswer", width: 58 }),
        ownerId: reference("hosts", { ko: "담당", en: "Owner" }, { required: "confirmed", sample: "H01", width: 8 }),
        ownerName: computed(text({ ko: "담당자 성명", en: "Owner's name" }, { json: null, width: 12 }), byId("hosts", "nameKo", "ownerId")),
        due: computed(day({ ko: "기한", en: "Due" }, { json: null }), `IFERROR(IF({dueOn}<>"",{dueOn},IF(OR({dueFrom}="",{dueDays}="",{request.start}="",{request.end}=""),"",${due})),"")`),
        doneOn: day({ ko: "완료일", en: "Done on" }, { sample: "2026-11-09" as Day }),
        na: yesNo({ ko: "해당없음", en: "Does not apply" }, { sample: "N", width: 9 }),
        dueFrom: choice(dueFrom, { ko: "기한 기준", en: "Counted from" }, { sample: "beforeStart", width: 15 }),
        dueDays: count({ ko: "기한(일)", en: "Days" }, { sample: 1, width: 9, hint: { ko: "방문 시작이나 종료에서 세는 날수", en: "Days counted from the visit's start or end" } }),
        dueOn: day({ ko: "지정 기한", en: "Due on" }, { json: "due", hint: { ko: "방문일과 상관없이 정한 날. 적으면 이 날이 기한입니다", en: "A day of its own; when given it is the due day" } }),
        seedRef: text({ ko: "근거", en: "Source" }, { width: 10 }),
        mark: computed(text({ ko: "확인", en: "Look at" }, { json: null, width: 14 }), marked([`AND({due}<>"",${isOpen},{due}<${standingDay})`, "overdue"])),
      },
    }),
  },
});
