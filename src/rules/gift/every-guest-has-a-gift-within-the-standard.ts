import { gradeNamed } from "../../policy/grade-named";
import { attendingVisitors, personName, visitorName } from "../../visit/people";
import { rule } from "../rule";

export default rule({
  id: "GIFT-01",
  title: { ko: "손님마다 기준 단가 이내의 선물이 있거나 생략으로 적는다", en: "Every guest has a gift within the standard, or a row that says there is none" },
  why: { ko: "한 사람만 빈손으로 돌아가지 않게 합니다.", en: "Nobody is the only one to go home without." },
  source: ["S056"],
  severity: "should",
  from: "confirmed",
  needs: ["request", "visitors", "gifts"],
  advice: { ko: "선물을 적거나 종류를 '생략'으로 하세요", en: "enter a gift, or choose No gift" },
  messages: {
    none: { ko: "{guests}: 선물이 없습니다", en: "no gift for {guests}" },
    over: { ko: "{guest}: {item} {price}원 – {grade}등급 기준 {cap}원 초과", en: "{guest}: {item} at KRW {price}, grade {grade} allows {cap}" },
  },
  *check(visit, policy, tell) {
    const given = new Set(visit.gifts.map((gift) => gift.visitorId));
    const without = attendingVisitors(visit).filter((visitor) => !given.has(visitor.id));
    if (without.length > 0) yield tell("none", { guests: without.map(visitorName) }, { part: "gifts", column: "visitorId" });
    const grade = gradeNamed(policy, visit.request.grade);
    for (const { row, visitorId, item, unitPrice } of visit.gifts) {
      if (!grade || unitPrice === null || unitPrice <= grade.giftCap) continue;
      yield tell("over", { guest: personName(visit, visitorId ?? "?"), item: item ?? "?", price: unitPrice, grade: grade.grade, cap: grade.giftCap }, { part: "gifts", row, column: "unitPrice" });
    }
  },
  examples: {
    keeps: [{ request: { grade: "A" }, visitors: [{ id: "V001" }, { id: "V002" }], gifts: [{ visitorId: "V001", unitPrice: 50000 }, { visitorId: "V002", kind: "omitted", unitPrice: null }] }],
    breaks: [{ visitors: [{ id: "V001" }] }, { request: { grade: "C" }, visitors: [{ id: "V001" }], gifts: [{ visitorId: "V001", unitPrice: 45000 }] }],
  },
});
