import { header } from "../header";
import { rule } from "../rule";

export default rule({
  id: "REQ-05",
  title: { ko: "고객정보 11항목을 신청서와 함께 제출한다", en: "The eleven items of the customer profile are filed with the request" },
  why: { ko: "경영진이 처음 만나는 고객을 알고 맞이합니다.", en: "Leaders meet a new customer knowing who it is." },
  source: ["S101", "S102"],
  severity: "must",
  from: "submitted",
  needs: ["request", "customerProfile"],
  advice: { ko: "고객정보의 빈 칸을 채우세요", en: "fill the item of the customer profile" },
  messages: { blank: { ko: "고객정보 '{item}'이(가) 비어 있습니다", en: "customer profile: {item} is blank" } },
  *check({ request, customerProfile }, _policy, tell) {
    const severity = request.importance === "important" && request.customerType === "new" ? "must" : "should";
    for (const column of Object.keys(customerProfile) as (keyof typeof customerProfile & string)[]) {
      if (customerProfile[column] === null) yield tell("blank", { item: header("customerProfile", column) }, { part: "customerProfile", column }, { severity });
    }
  },
  examples: {
    keeps: [{ request: { importance: "important", customerType: "new" } }],
    breaks: [
      { request: { importance: "important", customerType: "new" }, customerProfile: { cautions: null } },
      { request: { importance: "ordinary", customerType: "existing" }, customerProfile: { companyBackground: null } },
    ],
  },
});
