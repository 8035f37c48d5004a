import type { RowOf, Visit } from "../../visit/visit";
import { blanks, header } from "../header";
import { setting } from "../remedy";
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
  *check(visit, _policy, tell) {
    for (const stop of visit.itinerary) {
      const name = stop.title ?? stop.id ?? "?";
      for (const column of blanks(stop, needed)) {
        const place = { part: "itinerary", row: stop.row, column } as const;
        const known = knownElsewhere(visit, stop, column);
        yield tell("blank", { stop: name, field: header("itinerary", column) }, place, known === null ? {} : { remedy: setting(place, known) });
      }
      if (stop.start !== null && stop.end !== null && stop.end <= stop.start) {
        yield tell("order", { stop: name, start: stop.start, end: stop.end }, { part: "itinerary", row: stop.row, column: "end" });
      }
    }
  },
  examples: {
    keeps: [{ itinerary: [{ start: "2026-11-10T23:00", end: "2026-11-11T00:30" }] }],
    breaks: [{ itinerary: [{ ownerId: null }] }, { itinerary: [{ ref: "B1", start: "2026-11-10T18:30", end: null }], banquets: [{ id: "B1", end: "2026-11-10T20:30" }] }, { itinerary: [{ start: "2026-11-10T10:00", end: "2026-11-10T09:00" }] }],
  },
});

/** What the banquet, meeting or tour that the stop is says of a blank. */
function knownElsewhere({ banquets, meetings, tours }: Visit, { ref }: RowOf<"itinerary">, column: (typeof needed)[number]): string | null {
  if (ref === null) return null;
  const banquet = banquets.find(({ id }) => id === ref);
  const meeting = meetings.find(({ id }) => id === ref);
  const tour = tours.find(({ id }) => id === ref);
  switch (column) {
    case "start":
    case "end":
      return (banquet ?? meeting ?? tour)?.[column] ?? null;
    case "place":
      return banquet?.venue ?? meeting?.place ?? tour?.site ?? null;
    case "title":
      return banquet?.name ?? meeting?.name ?? null;
    case "ownerId":
      return null;
  }
}
