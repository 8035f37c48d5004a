import { visitorName } from "../../visit/people";
import { rule } from "../rule";

export default rule({
  id: "VIS-02",
  title: { ko: "성별을 적거나 비공개로 표시한다", en: "Sex is stated, or marked as not disclosed" },
  why: { ko: "객실을 함께 쓸 수 있는지가 달려 있습니다. 비공개는 2인실에 배정하지 않습니다.", en: "It decides who may share a room; not disclosed never shares." },
  source: ["S001", "S093"],
  severity: "should",
  from: "submitted",
  needs: ["visitors"],
  advice: { ko: "M, F 또는 X(비공개)를 고르세요", en: "choose M, F or X (not disclosed)" },
  messages: { blank: { ko: "{visitor}: 성별이 비어 있습니다", en: "{visitor}: sex is blank" } },
  *check({ visitors }, _policy, tell) {
    for (const visitor of visitors) {
      if (visitor.status !== "cancelled" && visitor.gender === null) {
        yield tell("blank", { visitor: visitorName(visitor) }, { part: "visitors", row: visitor.row, column: "gender" });
      }
    }
  },
  examples: { keeps: [{ visitors: [{ gender: "X" }, { gender: null, status: "cancelled" }] }], breaks: [{ visitors: [{ gender: null }] }] },
});
