import type { Text } from "../../language/text";
import { visitorName } from "../../visit/people";
import { changing, setting } from "../remedy";
import { rule } from "../rule";

const forget: Text = { ko: "{visitor}의 식이·알레르기 지우기", en: "Delete diet and allergies of {visitor}" };

export default rule({
  id: "CLO-05",
  title: { ko: "보관 전에 여권·민감정보를 파기하고 파기일을 남긴다", en: "Before archiving, passport and sensitive facts are destroyed, and the day is kept" },
  why: { ko: "쓸 일이 끝난 개인정보는 지체 없이 파기해야 합니다.", en: "What is no longer needed must be destroyed without delay." },
  source: ["S047", "개인정보 보호법 시행령 §16"],
  severity: "must",
  from: "archived",
  needs: ["visitors", "passports"],
  advice: { ko: "번호를 지우고 파기일을 적으세요", en: "delete it, and enter the day" },
  messages: {
    number: { ko: "{visitor}: 여권번호가 남아 있습니다", en: "{visitor}: the passport number is still there" },
    undated: { ko: "{visitor}: 여권정보 파기일이 비어 있습니다", en: "{visitor}: the day the passport was destroyed is blank" },
    sensitive: { ko: "{visitor}: 식이·알레르기가 남아 있습니다", en: "{visitor}: diet or allergy is still there" },
  },
  *check({ visitors, passports }, _policy, tell) {
    const byId = new Map(visitors.map((visitor) => [visitor.id, visitor]));
    for (const { row, visitorId, passportNo, destroyedOn } of passports) {
      const guest = byId.get(visitorId);
      const visitor = guest ? visitorName(guest) : (visitorId ?? "?");
      if (passportNo !== null) yield tell("number", { visitor }, { part: "passports", row, column: "passportNo" }, { remedy: setting({ part: "passports", row, column: "passportNo" }, null) });
      if (destroyedOn === null) yield tell("undated", { visitor }, { part: "passports", row, column: "destroyedOn" });
    }
    for (const visitor of visitors) {
      if ((visitor.diet?.length ?? 0) + (visitor.allergens?.length ?? 0) > 0) {
        const columns = (["diet", "allergens"] as const).filter((column) => (visitor[column]?.length ?? 0) > 0);
        const [first = "diet"] = columns;
        const place = { part: "visitors", row: visitor.row } as const;
        const remedy = changing(forget, { visitor: visitorName(visitor) }, columns.map((column) => ({ place: { ...place, column }, value: null })));
        yield tell("sensitive", { visitor: visitorName(visitor) }, { ...place, column: first }, { remedy });
      }
    }
  },
  examples: {
    keeps: [{ visitors: [{ id: "V001", diet: [], allergens: [] }], passports: [{ visitorId: "V001", passportNo: null, destroyedOn: "2026-11-20" }] }],
    breaks: [{ passports: [{ visitorId: "V001", passportNo: "M1234567", destroyedOn: "2026-11-20" }] }, { passports: [{ passportNo: null, destroyedOn: null }] }, { visitors: [{ diet: ["halal"] }] }],
  },
});
