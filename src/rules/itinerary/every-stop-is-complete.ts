import { blanks, header } from "../header";
import { rule } from "../rule";

const needed = ["start", "end", "place", "title", "ownerId"] as const;

export default rule({
  id: "ITN-01",
  title: { ko: "일정마다 시작·종료·장소·내용·담당이 있다", en: "Every stop has start, end, place, subject and owner" },
  why: { ko: "담당이 없는 일정은 당일 아무도 챙기지 않습니다.", en: "A stop without an owner is nobody's on the day." },
  source: ["S002", "S039"],
  severity: "must",
  from: "confirmed",
  needs: ["itinerary"],
  advice: { ko: "일정의 빈 칸을 채우세요", en: "fill the cell of the itinerary" },
  messages: {
    blank: { ko: "{stop}: {field}이(가) 비어 있습니다", en: "{stop}: {field} is blank" },
    order: { ko: "{stop}: 종료 {end}이(가) 시작 {start}보다 늦지 않습니다", en: "{stop}: ends {end}, not after its start {start}" },
  },
  *check({ itinerary }, _policy, tell) {
    for (const stop of itinerary) {
      const name = stop.title ?? stop.id ?? "?";
      for (const column of blanks(stop, needed)) {
        yield tell("blank", { stop: name, field: header("itinerary", column) }, { part: "itinerary", row: stop.row, column });
      }
      if (stop.start !== null && stop.end !== null && stop.end <= stop.start) {
        yield tell("order", { stop: name, start: stop.start, end: stop.end }, { part: "itinerary", row: stop.row, column: "end" });
      }
    }
  },
  examples: {
    keeps: [{ itinerary: [{ start: "2026-11-10T23:00", end: "2026-11-11T00:30" }] }],
    breaks: [{ itinerary: [{ ownerId: null }] }, { itinerary: [{ start: "2026-11-10T10:00", end: "2026-11-10T09:00" }] }],
  },
});
