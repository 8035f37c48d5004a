import { attendingVisitors, expanded, visitorName } from "../../visit/people";
import { rule } from "../rule";

export default rule({
  id: "LAW-01",
  title: { ko: "공직자등이 참석하는 식사는 1인 한도 이내다 (실지출로도 확인)", en: "Meals with public officials are within the legal limit per head, as planned and as paid" },
  why: { ko: "청탁금지법 한도를 넘으면 주는 쪽도 받는 쪽도 처벌받습니다.", en: "Above the limit of the Graft Act both who gives and who takes are punished." },
  source: ["S018", "청탁금지법 시행령 별표1 §17"],
  severity: "must",
  from: "confirmed",
  needs: ["visitors", "banquets", "expenses"],
  advice: { ko: "1인 금액을 한도 아래로 낮추거나 준법담당과 상의하세요", en: "lower the price per head, or ask the compliance officer" },
  messages: {
    planned: { ko: "{banquet}: 공직자등 {officials} 참석, 1인 {perHead}원 – 한도 {limit}원 초과", en: "{banquet}: public officials {officials}, KRW {perHead} a head; the law allows {limit}" },
    foreign: { ko: "{banquet}: {guest}은(는) 외국 공직자입니다 – 국제상거래뇌물방지법도 확인하세요", en: "{banquet}: {guest} is an official of another country; look at the Act on Bribery of Foreign Officials too" },
    paid: { ko: "{expense}: 공직자등 {officials} 참석, 실지출 1인 {perHead}원 – 한도 {limit}원 초과", en: "{expense}: public officials {officials}, KRW {perHead} a head was paid; the law allows {limit}" },
  },
  *check(visit, { graftMeal: limit }, tell) {
    const officials = new Map(attendingVisitors(visit).filter((visitor) => visitor.publicOfficial === "Y").map((visitor) => [visitor.id, visitorName(visitor)]));
    if (officials.size === 0) return;
    const foreign = new Map(attendingVisitors(visit).filter((visitor) => visitor.publicOfficial === "Y" && visitor.nationality !== null && visitor.nationality !== "KR").map((visitor) => [visitor.id, visitor]));
    for (const { row, id, name, guestIds, standardPerHead: perHead } of visit.banquets) {
      const present = expanded(visit, guestIds).flatMap((guest) => officials.get(guest) ?? []);
      if (present.length === 0) continue;
      for (const guest of expanded(visit, guestIds)) {
        const official = foreign.get(guest);
        if (official) yield tell("foreign", { banquet: name ?? id ?? "?", guest: visitorName(official) }, { part: "visitors", row: official.row, column: "publicOfficial" }, { severity: "should" });
      }
      if (perHead !== null && perHead > limit) yield tell("planned", { banquet: name ?? id ?? "?", officials: present, perHead, limit }, { part: "banquets", row, column: "standardPerHead" });
      for (const expense of visit.expenses) {
        const isOfThis = id !== null && expense.category === "banquet" && (expense.attendees ?? "").split(/[\s,]+/).includes(id);
        const paid = isOfThis && expense.totalKrw !== null && expense.headcount ? Math.round(expense.totalKrw / expense.headcount) : 0;
        if (paid > limit) yield tell("paid", { expense: expense.description ?? expense.id ?? "?", officials: present, perHead: paid, limit }, { part: "expenses", row: expense.row, column: "totalKrw" });
      }
    }
  },
  examples: {
    keeps: [
      { visitors: [{ id: "V001", nationality: "KR", publicOfficial: "Y" }], banquets: [{ id: "B1", guestIds: ["V001"], standardPerHead: 50000 }] },
      { visitors: [{ id: "V001", publicOfficial: "N" }], banquets: [{ id: "B1", guestIds: ["V001"], standardPerHead: 95000 }] },
    ],
    breaks: [
      { visitors: [{ id: "V001", nationality: "DE", publicOfficial: "Y" }], banquets: [{ id: "B1", guestIds: ["V001"], standardPerHead: 40000 }] },
      { visitors: [{ id: "V001", nationality: "KR", publicOfficial: "Y" }], banquets: [{ id: "B1", guestIds: ["ALL"], standardPerHead: 50001 }] },
      {
        visitors: [{ id: "V001", nationality: "KR", publicOfficial: "Y" }],
        banquets: [{ id: "B1", guestIds: ["V001"], standardPerHead: 50000 }],
        expenses: [{ category: "banquet", attendees: "연회명단 B1", totalKrw: 505000, headcount: 10 }],
      },
    ],
  },
});
