import { attendingVisitors, expanded, visitorName } from "../../visit/people";
import { setting } from "../remedy";
import { rule } from "../rule";

export default rule({
  id: "GIFT-03",
  title: { ko: "직접적 이해관계가 있는 공직자에게는 금액과 무관하게 제공하지 않는다", en: "An official with a direct interest is given nothing, whatever it is worth" },
  why: { ko: "인허가·입찰·감사의 상대에게는 한도가 없습니다. 예외는 준법담당이 판단합니다.", en: "For licences, bids and audits there is no limit that allows it; exceptions are for the compliance officer." },
  source: ["S056", "청탁금지법 시행령 별표1 §17"],
  severity: "must",
  from: "confirmed",
  needs: ["visitors", "gifts", "banquets"],
  advice: { ko: "준법담당에게 확인하세요", en: "ask the compliance officer" },
  messages: {
    gift: { ko: "{guest}: 직접 이해관계가 있는데 선물이 있습니다", en: "{guest} has a direct interest, but is given a gift" },
    meal: { ko: "{guest}: 직접 이해관계가 있는데 {banquet}의 손님입니다", en: "{guest} has a direct interest, but is a guest of {banquet}" },
  },
  *check(visit, _policy, tell) {
    for (const visitor of attendingVisitors(visit)) {
      if (visitor.publicOfficial !== "Y" || visitor.directInterest !== "Y" || visitor.id === null) continue;
      const { id } = visitor;
      const guest = visitorName(visitor);
      for (const gift of visit.gifts) {
        const remedy = gift.deliveredOn === null ? { remedy: setting({ part: "gifts", row: gift.row, column: "kind" }, "omitted") } : {};
        if (gift.visitorId === id && gift.kind !== "omitted") yield tell("gift", { guest }, { part: "gifts", row: gift.row, column: "visitorId" }, remedy);
      }
      for (const banquet of visit.banquets) {
        if (expanded(visit, banquet.guestIds).includes(id)) yield tell("meal", { guest, banquet: banquet.name ?? banquet.id ?? "?" }, { part: "banquets", row: banquet.row, column: "guestIds" });
      }
    }
  },
  examples: {
    keeps: [{ visitors: [{ id: "V001", publicOfficial: "Y", directInterest: "Y" }], gifts: [{ visitorId: "V001", kind: "omitted" }], banquets: [{ guestIds: [] }] }, { visitors: [{ id: "V001", publicOfficial: "N", directInterest: "Y" }], gifts: [{ visitorId: "V001" }] }],
    breaks: [
      { visitors: [{ id: "V001", publicOfficial: "Y", directInterest: "Y" }], gifts: [{ visitorId: "V001", kind: "general", deliveredOn: null }] },
      { visitors: [{ id: "V001", publicOfficial: "Y", directInterest: "Y" }], banquets: [{ guestIds: ["ALL"] }] },
    ],
  },
});
