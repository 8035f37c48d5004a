import { linkedStop } from "../../visit/linked-stop";
import { expanded } from "../../visit/people";
import type { RowOf, Visit } from "../../visit/visit";
import { blanks, header } from "../header";
import { setting } from "../remedy";
import { rule } from "../rule";

const needed = ["name", "start", "end", "venue", "style", "headcount", "standardPerHead"] as const;

export default rule({
  id: "BAN-01",
  title: { ko: "연회의 인원·시간·장소·방식·1인 기준을 적는다", en: "Every banquet has headcount, time, place, style and standard per head" },
  why: { ko: "식당에 전화하려면 이 다섯 가지가 있어야 합니다.", en: "These five are what the restaurant asks for." },
  source: ["S018"],
  severity: "must",
  from: "confirmed",
  needs: ["banquets"],
  advice: { ko: "연회의 빈 칸을 채우세요", en: "fill the cell of the banquet" },
  messages: {
    blank: { ko: "{banquet}: {field}이(가) 비어 있습니다", en: "{banquet}: {field} is blank" },
    zero: { ko: "{banquet}: 1인기준이 0원입니다", en: "{banquet}: the standard per head is zero" },
    order: { ko: "{banquet}: 종료 {end}이(가) 시작 {start}보다 늦지 않습니다", en: "{banquet}: ends {end}, not after its start {start}" },
  },
  *check(visit, _policy, tell) {
    for (const banquet of visit.banquets) {
      const name = banquet.name ?? banquet.id ?? "?";
      const place = { part: "banquets", row: banquet.row } as const;
      for (const column of blanks(banquet, needed)) {
        const known = knownElsewhere(visit, banquet, column);
        yield tell("blank", { banquet: name, field: header("banquets", column) }, { ...place, column }, known === null ? {} : { remedy: setting({ ...place, column }, known) });
      }
      if (banquet.standardPerHead !== null && banquet.standardPerHead <= 0) yield tell("zero", { banquet: name }, { ...place, column: "standardPerHead" });
      if (banquet.start !== null && banquet.end !== null && banquet.end <= banquet.start) {
        yield tell("order", { banquet: name, start: banquet.start, end: banquet.end }, { ...place, column: "end" });
      }
    }
  },
  examples: {
    keeps: [{ banquets: [{ start: "2026-11-10T22:00", end: "2026-11-11T00:30" }] }],
    breaks: [
      { banquets: [{ venue: null }] },
      { banquets: [{ id: "B1", start: null }], itinerary: [{ ref: "B1", start: "2026-11-10T18:30" }] },
      { banquets: [{ id: "B1", guestIds: ["V001"], hostIds: ["H01"], headcount: null }], budget: [{ category: "banquet", ref: "B1", amount: 190000 }] },
      { banquets: [{ standardPerHead: 0 }] }, { banquets: [{ start: "2026-11-10T20:00", end: "2026-11-10T18:00" }] },
    ],
  },
});

/** What the itinerary and the lists of people say of a blank. */
function knownElsewhere(visit: Visit, banquet: RowOf<"banquets">, column: (typeof needed)[number]): string | number | null {
  const stop = linkedStop(visit, banquet.id);
  switch (column) {
    case "name":
      return stop?.title ?? null;
    case "start":
      return stop?.start ?? null;
    case "end":
      return stop?.end ?? null;
    case "venue":
      return stop?.place ?? null;
    case "headcount":
      return banquet.guestIds === null || banquet.hostIds === null ? null : expanded(visit, banquet.guestIds).length + expanded(visit, banquet.hostIds).length;
    case "style":
    case "standardPerHead":
      return null;
  }
}
