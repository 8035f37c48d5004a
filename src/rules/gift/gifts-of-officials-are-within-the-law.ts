import { isHolidaySeason } from "../../policy/holidays";
import { wordOf } from "../../policy/list";
import { giftKind } from "../../policy/lists/gift";
import { visitorName } from "../../visit/people";
import { rowsBy } from "../../visit/rows-by";
import { rule } from "../rule";

export default rule({
  id: "GIFT-02",
  title: { ko: "공직자등의 선물은 법 한도 이내이고 현금·금액상품권이 아니다", en: "Gifts to public officials are within the law, and never money" },
  why: { ko: "청탁금지법은 받은 사람과 준 사람을 함께 처벌합니다.", en: "The Graft Act punishes who gives and who takes." },
  source: ["S056", "청탁금지법 시행령 별표1 §17"],
  severity: "must",
  from: "confirmed",
  needs: ["visitors", "gifts"],
  advice: { ko: "한도 안의 물품으로 바꾸거나 생략하세요", en: "choose something within the limit, or nothing" },
  messages: {
    money: { ko: "{guest}(공직자등): {kind}은(는) 줄 수 없습니다", en: "{guest} (public official): {kind} must not be given" },
    over: { ko: "{guest}(공직자등): {kind} 합계 {sum}원 – 한도 {limit}원 초과", en: "{guest} (public official): {kind} worth KRW {sum}; the law allows {limit}" },
    together: { ko: "{guest}(공직자등): 선물 합계 {sum}원 – 한도 {limit}원 초과", en: "{guest} (public official): gifts worth KRW {sum} together; the law allows {limit}" },
  },
  *check(visit, policy, tell) {
    const giftsOf = rowsBy(visit.gifts, ({ visitorId }) => visitorId);
    for (const visitor of visit.visitors) {
      if (visitor.publicOfficial !== "Y" || visitor.id === null || visitor.status === "cancelled") continue;
      const guest = visitorName(visitor);
      const own = giftsOf.get(visitor.id) ?? [];
      const [first] = own;
      if (!first) continue;
      for (const gift of own) {
        if (gift.kind === "cash" || gift.kind === "moneyVoucher") yield tell("money", { guest, kind: wordOf(giftKind, gift.kind) }, { part: "gifts", row: gift.row, column: "kind" });
      }
      const worth = (kinds: readonly (string | null)[]): number => own.filter((gift) => kinds.includes(gift.kind)).reduce((sum, gift) => sum + (gift.unitPrice ?? 0) * (gift.qty ?? 1), 0);
      const isHoliday = own.some((gift) => isHolidaySeason(gift.deliveredOn ?? visit.today));
      const farmLimit = isHoliday ? policy.graftHolidayFarmGift : policy.graftFarmGift;
      const general = worth(["general", "goodsVoucher", null]);
      const farm = worth(["farm"]);
      const place = { part: "gifts", row: first.row, column: "unitPrice" } as const;
      if (general > policy.graftGift) yield tell("over", { guest, kind: giftKind.words.general, sum: general, limit: policy.graftGift }, place);
      if (farm > farmLimit) yield tell("over", { guest, kind: giftKind.words.farm, sum: farm, limit: farmLimit }, place);
      if (general > 0 && farm > 0 && general + farm > farmLimit) yield tell("together", { guest, sum: general + farm, limit: farmLimit }, place);
    }
  },
  examples: {
    keeps: [
      { visitors: [{ id: "V001", publicOfficial: "Y" }], gifts: [{ visitorId: "V001", kind: "general", unitPrice: 50000, qty: 1 }] },
      { visitors: [{ id: "V001", publicOfficial: "N" }], gifts: [{ visitorId: "V001", kind: "general", unitPrice: 90000, qty: 1 }] },
      { visitors: [{ id: "V001", publicOfficial: "Y" }], gifts: [{ visitorId: "V001", kind: "farm", unitPrice: 300000, qty: 1, deliveredOn: "2027-01-14" }] },
    ],
    breaks: [
      { visitors: [{ id: "V001", publicOfficial: "Y" }], gifts: [{ visitorId: "V001", kind: "general", unitPrice: 25001, qty: 2 }] },
      { visitors: [{ id: "V001", publicOfficial: "Y" }], gifts: [{ visitorId: "V001", kind: "moneyVoucher", unitPrice: 10000, qty: 1 }] },
      { visitors: [{ id: "V001", publicOfficial: "Y" }], gifts: [{ visitorId: "V001", kind: "farm", unitPrice: 300000, qty: 1, deliveredOn: "2027-01-13" }] },
      { visitors: [{ id: "V001", publicOfficial: "Y" }], gifts: [{ visitorId: "V001", kind: "farm", unitPrice: 120000, qty: 1, deliveredOn: "2026-11-10" }, { visitorId: "V001", kind: "general", unitPrice: 40000, qty: 1, deliveredOn: "2026-11-10" }] },
    ],
  },
});
