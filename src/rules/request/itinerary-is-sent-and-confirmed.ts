import { dayOf } from "../../values/day";
import { changesOf, isBefore } from "../../visit/confirmed-changes";
import { rule } from "../rule";

export default rule({
  id: "REQ-10",
  title: { ko: "일정을 고객에게 보내고 방문 전에 확인을 받는다", en: "The itinerary is sent to the guest and confirmed before the visit" },
  why: { ko: "확인받지 않은 일정은 우리끼리의 계획일 뿐입니다.", en: "An itinerary that the guest has not confirmed is only our own plan." },
  source: ["S107"],
  severity: "must",
  from: "confirmed",
  needs: ["request"],
  advice: { ko: "일정을 보낸 날과 고객이 확인한 날을 적으세요", en: "enter the day it was sent and the day the guest confirmed" },
  messages: {
    unsent: { ko: "일정발송일이 비어 있습니다", en: "the day the itinerary was sent is blank" },
    unconfirmed: { ko: "고객확인일이 비어 있습니다", en: "the day the guest confirmed is blank" },
    order: { ko: "고객확인일 {confirmed}이(가) 일정발송일 {sent}보다 앞섭니다", en: "confirmed {confirmed}, before it was sent {sent}" },
    late: { ko: "고객확인일 {confirmed}이(가) 방문 시작 {start} 전이 아닙니다", en: "confirmed {confirmed}, not before the visit starts {start}" },
    changed: { ko: "고객 확인({confirmed}) 뒤에 일정 {stops}이(가) 바뀌었습니다", en: "the itinerary changed after the guest confirmed it ({confirmed}): {stops}" },
  },
  *check(visit, _policy, tell) {
    const { request } = visit;
    const { itinerarySentOn: sent, itineraryConfirmedOn: confirmed, start } = request;
    const place = { part: "request", column: "itineraryConfirmedOn" } as const;
    if (sent === null) yield tell("unsent", {}, { part: "request", column: "itinerarySentOn" });
    if (confirmed === null) yield tell("unconfirmed", {}, place);
    if (sent !== null && confirmed !== null && confirmed < sent) yield tell("order", { confirmed, sent }, place);
    if (confirmed !== null && start !== null && confirmed >= dayOf(start)) yield tell("late", { confirmed, start }, place);
    const stops = [...new Set(changesOf(visit, "itinerary").flatMap((change) => (isBefore(confirmed, change) ? (change.item ?? []) : [])))];
    if (confirmed !== null && stops.length > 0) yield tell("changed", { confirmed, stops }, place);
  },
  examples: {
    keeps: [
      { request: { itinerarySentOn: "2026-10-30", itineraryConfirmedOn: "2026-11-02", start: "2026-11-10T08:05" } },
      { confirmed: [{ on: "2026-11-03", sheet: "일정", item: "S01", facts: ["시작: 2026-11-11 09:00"] }], itinerary: [{ start: "2026-11-11T10:00" }], request: { itineraryConfirmedOn: "2026-11-05" } },
    ],
    breaks: [
      { confirmed: [{ on: "2026-11-03", sheet: "일정", item: "S01", facts: ["시작: 2026-11-11 09:00"] }], itinerary: [{ start: "2026-11-11T10:00" }], request: { itineraryConfirmedOn: "2026-11-02" } },
      { request: { itinerarySentOn: null } },
      { request: { itinerarySentOn: "2026-10-30", itineraryConfirmedOn: "2026-10-29" } },
      { request: { itineraryConfirmedOn: "2026-11-10", start: "2026-11-10T08:05" } },
    ],
  },
});
