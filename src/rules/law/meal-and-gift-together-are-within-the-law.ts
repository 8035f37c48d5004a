import { isHolidaySeason } from "../../policy/holidays";
import { dayOf } from "../../values/day";
import { attendingVisitors, expanded, visitorName } from "../../visit/people";
import { rowsBy } from "../../visit/rows-by";
import type { RowOf, Visit } from "../../visit/visit";
import { rule } from "../rule";

export default rule({
  id: "LAW-02",
  title: { ko: "공직자등에게 같은 날 식사와 선물을 함께 주면 합이 높은 쪽 한도 이내다", en: "Meal and gift of one day to a public official are together within the higher limit" },
  why: { ko: "각각은 한도 안이어도 합치면 넘을 수 있습니다.", en: "Each may be within its limit, and both together above it." },
  source: ["S018", "S056", "청탁금지법 시행령 별표1 §17"],
  severity: "must",
  from: "confirmed",
  needs: ["visitors", "banquets", "gifts"],
  advice: { ko: "선물을 빼거나 값을 낮추세요", en: "leave out the gift, or choose a lesser one" },
  messages: { over: { ko: "{guest}(공직자등): {day} {banquet} {meal}원 + 선물 {gift}원 = {sum}원 – 한도 {limit}원 초과", en: "{guest} (public official), {day}: {banquet} KRW {meal} and gifts {gift} come to {sum}; the law allows {limit}" } },
  *check(visit, policy, tell) {
    const giftsOf = rowsBy(visit.gifts, ({ visitorId }) => visitorId);
    const banquetsOf = banquetsByGuest(visit);
    for (const visitor of attendingVisitors(visit)) {
      const { id } = visitor;
      if (visitor.publicOfficial !== "Y" || id === null) continue;
      for (const banquet of banquetsOf.get(id) ?? []) {
        if (banquet.start === null || banquet.standardPerHead === null) continue;
        const day = dayOf(banquet.start);
        const gifts = (giftsOf.get(id) ?? []).filter((gift) => gift.deliveredOn === day && gift.kind !== "omitted");
        const [first] = gifts;
        if (!first) continue;
        const gift = gifts.reduce((sum, each) => sum + (each.unitPrice ?? 0) * (each.qty ?? 1), 0);
        const farm = isHolidaySeason(day) ? policy.graftHolidayFarmGift : policy.graftFarmGift;
        const limit = Math.max(policy.graftMeal, gifts.some((each) => each.kind === "farm") ? farm : policy.graftGift);
        const sum = banquet.standardPerHead + gift;
        if (sum <= limit) continue;
        yield tell("over", { guest: visitorName(visitor), day, banquet: banquet.name ?? banquet.id ?? "?", meal: banquet.standardPerHead, gift, sum, limit }, { part: "gifts", row: first.row, column: "unitPrice" });
      }
    }
  },
  examples: {
    keeps: [{ visitors: [{ id: "V001", publicOfficial: "Y" }], banquets: [{ start: "2026-11-10T18:30", guestIds: ["V001"], standardPerHead: 30000 }], gifts: [{ visitorId: "V001", kind: "general", unitPrice: 20000, qty: 1, deliveredOn: "2026-11-10" }] }],
    breaks: [{ visitors: [{ id: "V001", publicOfficial: "Y" }], banquets: [{ start: "2026-11-10T18:30", guestIds: ["V001"], standardPerHead: 30000 }], gifts: [{ visitorId: "V001", kind: "general", unitPrice: 20001, qty: 1, deliveredOn: "2026-11-10" }] }],
  },
});

/** The banquets that each guest is invited to, in the order of their sheet. */
function banquetsByGuest(visit: Visit): ReadonlyMap<string, readonly RowOf<"banquets">[]> {
  const invited = visit.banquets.flatMap((banquet) => expanded(visit, banquet.guestIds).map((guest) => ({ guest, banquet })));
  return new Map([...rowsBy(invited, ({ guest }) => guest)].map(([guest, own]) => [guest, own.map(({ banquet }) => banquet)]));
}
