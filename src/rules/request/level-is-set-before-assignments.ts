import { levelByRank } from "../../visit/reception-level";
import { setting } from "../remedy";
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
    early: { ko: "접대규격이 비었는데 일정 {stops}건, 연회 주인 {hosts}명, 운행 {runs}건이 이미 정해졌습니다", en: "the reception level is blank, but {stops} stops, {hosts} banquet hosts and {runs} runs are set" },
  },
  *check(visit, _policy, tell) {
    const { request, itinerary, banquets, transport } = visit;
    if (request.receptionLevel !== null) return;
    const stops = itinerary.length;
    const hosts = banquets.filter((banquet) => banquet.hostId !== null).length;
    const place = { part: "request", column: "receptionLevel" } as const;
    const byRank = levelByRank(visit);
    const remedy = byRank === null ? {} : { remedy: setting(place, byRank.level) };
    if (stops + hosts + transport.length === 0) yield tell("blank", {}, place, remedy);
    else yield tell("early", { stops, hosts, runs: transport.length }, place, remedy);
  },
  examples: {
    keeps: [{ request: { receptionLevel: "peer" } }],
    breaks: [{ request: { receptionLevel: null }, visitors: [{ isPrincipal: "Y", rank: 2 }], hosts: [{ id: "H01", rank: 1 }], banquets: [{ hostId: "H01" }] }, { request: { receptionLevel: null } }, { request: { receptionLevel: null }, itinerary: [{}] }, { request: { receptionLevel: null }, transport: [{}] }],
  },
});
