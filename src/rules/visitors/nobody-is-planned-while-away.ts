import type { Text } from "../../language/text";
import { attendingVisitors, expanded, visitorName } from "../../visit/people";
import { changing } from "../remedy";
import { rule } from "../rule";

const off: Text = { ko: "참석자에서 {visitor} 빼기", en: "Take {visitor} off the stop" };

export default rule({
  id: "VIS-07",
  title: { ko: "출발은 도착 뒤이고, 도착 전·출발 후의 일정에 배정하지 않는다", en: "Departure follows arrival, and nobody is on a stop before arriving or after leaving" },
  why: { ko: "아직 하늘에 있는 손님의 자리를 차립니다.", en: "A seat is laid for someone still in the air." },
  source: ["S097"],
  severity: "must",
  from: "confirmed",
  needs: ["visitors", "itinerary"],
  advice: { ko: "시각을 고치거나 참석자에서 빼세요", en: "correct the time, or take the person off the stop" },
  messages: {
    order: { ko: "{visitor}: 출발 {departure}이(가) 도착 {arrival}보다 늦지 않습니다", en: "{visitor}: leaves {departure}, not after arriving {arrival}" },
    early: { ko: "{stop} {start}: {visitor}은(는) {arrival}에 도착합니다", en: "{stop} {start}: {visitor} arrives only {arrival}" },
    late: { ko: "{stop} {end}까지: {visitor}은(는) {departure}에 떠납니다", en: "{stop} until {end}: {visitor} leaves {departure}" },
  },
  *check(visit, _policy, tell) {
    const byId = new Map(attendingVisitors(visit).map((visitor) => [visitor.id, visitor]));
    for (const visitor of byId.values()) {
      const { arrivalAt: arrival, departureAt: departure } = visitor;
      if (arrival !== null && departure !== null && departure <= arrival) {
        yield tell("order", { visitor: visitorName(visitor), arrival, departure }, { part: "visitors", row: visitor.row, column: "departureAt" });
      }
    }
    for (const { row, participants, start, end, title, id } of visit.itinerary) {
      yield null;
      const stop = title ?? id ?? "?";
      for (const person of expanded(visit, participants)) {
        const visitor = byId.get(person);
        if (!visitor) continue;
        const place = { part: "itinerary", row, column: "participants" } as const;
        const { arrivalAt: arrival, departureAt: departure } = visitor;
        // Who is named by id can be taken off; who comes with a whole group cannot, without naming all the others.
        const remedy = () => {
          const others = participants?.filter((each) => each !== person) ?? [];
          const isNamed = participants?.includes(person) === true && !expanded(visit, others).includes(person);
          return isNamed ? { remedy: changing(off, { visitor: visitorName(visitor) }, [{ place, value: others }]) } : {};
        };
        if (start !== null && arrival !== null && start < arrival) yield tell("early", { stop, start, visitor: visitorName(visitor), arrival }, place, remedy());
        if (end !== null && departure !== null && end > departure) yield tell("late", { stop, end, visitor: visitorName(visitor), departure }, place, remedy());
      }
    }
  },
  examples: {
    keeps: [
      {
        visitors: [{ id: "V001", arrivalAt: "2026-11-10T12:10", departureAt: "2026-11-12T16:45" }],
        itinerary: [{ participants: ["V001"], start: "2026-11-10T12:10", end: "2026-11-12T16:45" }],
      },
    ],
    breaks: [
      { visitors: [{ arrivalAt: "2026-11-10T12:10", departureAt: "2026-11-10T12:10" }] },
      { visitors: [{ id: "V001", arrivalAt: "2026-11-10T12:10" }], itinerary: [{ participants: ["ALL"], start: "2026-11-10T12:00", end: "2026-11-10T13:00" }] },
      { visitors: [{ id: "V001", departureAt: "2026-11-12T16:45" }, { id: "V002" }], itinerary: [{ participants: ["V001", "V002"], start: "2026-11-12T16:00", end: "2026-11-12T17:00" }] },
    ],
  },
});
