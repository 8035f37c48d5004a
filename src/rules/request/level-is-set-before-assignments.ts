import { rule } from "../rule";

export default rule({
  id: "REQ-06",
  title: { ko: "접대규격을 정한 뒤에 임원·차량·일정을 배치한다", en: "The reception level is set before leaders, cars and itinerary are" },
  why: { ko: "규격이 누가 나오고 무엇을 타는지를 정합니다.", en: "The level decides who receives the guests and in what." },
  source: ["S003", "S091", "S103", "S104"],
  severity: "must",
  from: "submitted",
  needs: ["request"],
  advice: { ko: "접대신청의 접대규격을 고르세요", en: "choose the reception level on the request sheet" },
  messages: {
    blank: { ko: "접대규격이 비어 있습니다", en: "the reception level is blank" },
    early: { ko: "접대규격이 비었는데 일정 {stops}건, 연회 주인 {hosts}명이 이미 정해졌습니다", en: "the reception level is blank, but {stops} stops and {hosts} banquet hosts are set" },
  },
  *check({ request, itinerary, banquets }, _policy, tell) {
    if (request.receptionLevel !== null) return;
    const stops = itinerary.length;
    const hosts = banquets.filter((banquet) => banquet.hostId !== null).length;
    const place = { part: "request", column: "receptionLevel" } as const;
    if (stops + hosts === 0) yield tell("blank", {}, place);
    else yield tell("early", { stops, hosts }, place);
  },
  examples: {
    keeps: [{ request: { receptionLevel: "peer" } }],
    breaks: [{ request: { receptionLevel: null } }, { request: { receptionLevel: null }, itinerary: [{}] }],
  },
});
