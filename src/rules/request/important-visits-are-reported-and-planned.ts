import { wordOf } from "../../policy/list";
import { department } from "../../policy/lists/request";
import { setting } from "../remedy";
import { rule } from "../rule";

/** The offices that may coordinate the reception of important guests. */
const managing: readonly (keyof typeof department.words)[] = ["administration", "presidentOffice"];

export default rule({
  id: "REQ-04",
  title: { ko: "중요 방문은 관리부서에 보고하고 그 부서가 접대계획을 작성한다", en: "An important visit is reported to the managing department, which writes the plan" },
  why: { ko: "중요 손님의 접대는 행정인사부나 사장실이 한곳에서 조정합니다.", en: "One office coordinates the reception of important guests." },
  source: ["S085", "S087"],
  severity: "must",
  from: "submitted",
  needs: ["request"],
  advice: { ko: "관리부서에 보고하고 보고일과 계획작성부서를 적으세요", en: "report it, then enter the day and the department that writes the plan" },
  messages: {
    unreported: { ko: "중요 방문인데 관리부서 보고일이 비어 있습니다", en: "important visit, but no day on which it was reported" },
    unplanned: { ko: "계획작성부서가 관리부서({departments})가 아닙니다: {found}", en: "the plan is written by {found}, not by a managing department ({departments})" },
  },
  *check({ request }, _policy, tell) {
    if (request.importance !== "important") return;
    if (request.reportedToAdminOn === null) {
      yield tell("unreported", {}, { part: "request", column: "reportedToAdminOn" });
    }
    const author = request.planAuthorDept;
    if (author === null || !managing.some((each) => each === author)) {
      const departments = managing.map((each) => department.words[each]);
      const place = { part: "request", column: "planAuthorDept" } as const;
      const charged = managing.find((each) => each === request.managingDept);
      yield tell("unplanned", { departments, found: author === null ? { ko: "빈 칸", en: "nobody" } : wordOf(department, author) }, place, charged ? { remedy: setting(place, charged) } : {});
    }
  },
  examples: {
    keeps: [{ request: { importance: "important" } }, { request: { importance: "ordinary", reportedToAdminOn: null } }],
    breaks: [{ request: { importance: "important", reportedToAdminOn: null } }, { request: { importance: "important", planAuthorDept: "overseasSales" } }],
  },
});
