import type { RowOf } from "../../visit/visit";
import { rule } from "../rule";

export default rule({
  id: "REQ-15",
  title: { ko: "결재는 담당→팀장→임원→대표 순서로 끝난 뒤 확정한다", en: "The approval line is complete and in order before the visit is confirmed" },
  why: { ko: "확정은 호텔과 손님에 대한 약속입니다.", en: "A confirmed visit is a promise to hotel and guest." },
  source: ["S085"],
  severity: "must",
  from: "confirmed",
  needs: ["request", "approvals"],
  advice: { ko: "결재란의 이름과 날짜를 순서대로 채우세요", en: "fill name and date of each step in order" },
  messages: {
    open: { ko: "{role} 결재가 끝나지 않았습니다", en: "{role} has not approved" },
    order: { ko: "{role} 결재 {on}이(가) 앞 단계 {before}보다 빠릅니다", en: "{role} approved {on}, before the step ahead of it {before}" },
    self: { ko: "{role} 결재자가 기안자와 같습니다", en: "{role} is the person who drafted it" },
    missing: { ko: "A등급은 대표까지 {needed}단계 결재가 필요합니다 (지금 {steps}단계)", en: "grade A needs {needed} approvals, up to the CEO; there are {steps}" },
  },
  *check({ request, approvals }, { approvalSteps }, tell) {
    const steps = [...approvals].sort((one, other) => (one.step ?? 0) - (other.step ?? 0));
    const drafter = steps[0]?.personId ?? null;
    let before: RowOf<"approvals"> | null = null;
    for (const step of steps) {
      const role = step.role ?? "?";
      const place = { part: "approvals", row: step.row } as const;
      if (step.on === null || step.personId === null) yield tell("open", { role }, { ...place, column: step.on === null ? "on" : "personId" });
      if (step.on !== null && before !== null && before.on !== null && step.on < before.on) {
        yield tell("order", { role, on: step.on, before: before.on }, { ...place, column: "on" });
      }
      if (before !== null && step.personId !== null && step.personId === drafter) yield tell("self", { role }, { ...place, column: "personId" });
      before = step;
    }
    if (request.grade === "A" && steps.length < approvalSteps) yield tell("missing", { steps: steps.length, needed: approvalSteps }, { part: "approvals" });
  },
  examples: {
    keeps: [
      {
        request: { grade: "B" },
        approvals: [
          { step: 1, personId: "H07", on: "2026-10-20" },
          { step: 2, personId: "H04", on: "2026-10-20" },
        ],
      },
    ],
    breaks: [
      { request: { grade: "B" }, approvals: [{ step: 1, personId: "H07", on: null }] },
      { request: { grade: "B" }, approvals: [{ step: 1, personId: "H07", on: "2026-10-20" }, { step: 2, personId: "H07", on: "2026-10-21" }] },
      { request: { grade: "B" }, approvals: [{ step: 1, personId: "H07", on: "2026-10-20" }, { step: 2, personId: "H04", on: "2026-10-19" }] },
      { request: { grade: "A" }, approvals: [{ step: 1, personId: "H07", on: "2026-10-20" }] },
    ],
  },
});
