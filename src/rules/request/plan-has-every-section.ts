import { header } from "../header";
import { rule } from "../rule";

export default rule({
  id: "REQ-12",
  title: { ko: "접대계획서의 11개 절을 모두 채운다", en: "Every section of the reception plan is filled" },
  why: { ko: "결재자는 계획서만 보고 판단합니다.", en: "Those who approve decide by the plan alone." },
  source: ["S051", "S052", "S053", "S054", "S055", "S056", "S057", "S058", "S059", "S060", "S061"],
  severity: "should",
  from: "submitted",
  needs: ["planSections"],
  advice: { ko: "계획서의 빈 절을 적으세요", en: "write the section" },
  messages: { blank: { ko: "계획서 '{section}' 절이 비어 있습니다", en: "plan section {section} is blank" } },
  *check({ planSections }, _policy, tell) {
    for (const column of Object.keys(planSections) as (keyof typeof planSections & string)[]) {
      if (planSections[column] === null) yield tell("blank", { section: header("planSections", column) }, { part: "planSections", column });
    }
  },
  examples: { keeps: [{}], breaks: [{ planSections: { emergency: null } }] },
});
