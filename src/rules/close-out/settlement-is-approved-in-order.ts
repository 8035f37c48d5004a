import { businessDaysBetween, dayOf } from "../../values/day";
import { rule } from "../rule";

export default rule({
  id: "EXP-10",
  title: { ko: "정산은 5영업일 안에 제출하고 결재는 본인 아닌 사람이 순서대로 한다", en: "The settlement is handed in within five working days and approved in order by others" },
  why: { ko: "쓴 사람이 결재하면 결재가 아닙니다.", en: "An approval by the one who spent is none." },
  source: ["practice"],
  severity: "must",
  from: "closed",
  needs: ["request", "settlement", "settlementApprovals"],
  advice: { ko: "정산서의 결재란과 제출일을 고치세요", en: "correct the approvals and the day it was handed in" },
  messages: {
    open: { ko: "정산 {role} 결재가 끝나지 않았습니다", en: "settlement: {role} has not approved" },
    order: { ko: "정산 {role} 결재 {on}이(가) 앞 단계 {before}보다 빠릅니다", en: "settlement: {role} approved {on}, before the step ahead of it {before}" },
    self: { ko: "정산 {role} 결재자가 제출자와 같습니다", en: "settlement: {role} is the person who handed it in" },
    late: { ko: "정산 제출 {on} – 종료 {end} 뒤 {days}영업일 ({due}영업일 이내)", en: "handed in {on}, {days} working days after {end}; {due} allowed" },
  },
  *check({ request, settlement, settlementApprovals }, { settleDueBusinessDays: due }, tell) {
    const steps = [...settlementApprovals].sort((one, other) => (one.step ?? 0) - (other.step ?? 0));
    for (const [index, step] of steps.entries()) {
      const role = step.role ?? "?";
      const place = { part: "settlementApprovals", row: step.row } as const;
      const before = steps[index - 1]?.on ?? null;
      if (step.on === null || step.personId === null) yield tell("open", { role }, { ...place, column: step.on === null ? "on" : "personId" });
      if (step.on !== null && before !== null && step.on < before) yield tell("order", { role, on: step.on, before }, { ...place, column: "on" });
      if (index > 0 && step.personId !== null && step.personId === steps[0]?.personId) yield tell("self", { role }, { ...place, column: "personId" });
    }
    if (settlement.submittedOn !== null && request.end !== null) {
      const days = businessDaysBetween(dayOf(request.end), settlement.submittedOn);
      if (days > due) yield tell("late", { on: settlement.submittedOn, end: request.end, days, due }, { part: "settlement", column: "submittedOn" }, { severity: "should" });
    }
  },
  examples: {
    keeps: [{ request: { end: "2026-11-12T16:45" }, settlement: { submittedOn: "2026-11-19" }, settlementApprovals: [{ step: 1, personId: "H08", on: "2026-11-17" }, { step: 2, personId: "H04", on: "2026-11-17" }] }],
    breaks: [
      { settlementApprovals: [{ step: 1, personId: "H08", on: null }] },
      { settlementApprovals: [{ step: 1, personId: "H08", on: "2026-11-17" }, { step: 2, personId: "H08", on: "2026-11-18" }] },
      { settlementApprovals: [{ step: 1, personId: "H08", on: "2026-11-17" }, { step: 2, personId: "H04", on: "2026-11-16" }] },
      { request: { end: "2026-11-12T16:45" }, settlement: { submittedOn: "2026-11-20" } },
    ],
  },
});
