import { wordOf } from "../../policy/list";
import { protectiveMaterials, tourMaterial } from "../../policy/lists/meeting";
import { rowsBy } from "../../visit/rows-by";
import { blanks, header } from "../header";
import { rule } from "../rule";

const protective = new Set<string | null>(protectiveMaterials);

export default rule({
  id: "TOUR-04",
  title: { ko: "안전교육·보호구 수량·촬영금지·보안서약을 확인한다", en: "Safety briefing, protective gear for all, photographs and secrecy are settled" },
  why: { ko: "보호구 하나가 모자라면 한 사람은 밖에서 기다립니다.", en: "One helmet short, and one guest waits outside." },
  source: ["S108", "practice"],
  severity: "should",
  from: "confirmed",
  needs: ["tours", "tourMaterials"],
  advice: { ko: "수량을 맞추고 칸을 채우세요", en: "have enough, and fill the cell" },
  messages: {
    short: { ko: "{tour}: {item} {qty}개, 참관 {attendees}명", en: "{tour}: {qty} × {item} for {attendees} people" },
    briefing: { ko: "{tour}: 안전교육이 Y가 아닙니다", en: "{tour}: no safety briefing" },
    blank: { ko: "{tour}: {field}이(가) 비어 있습니다", en: "{tour}: {field} is blank" },
  },
  *check({ tours, tourMaterials }, _policy, tell) {
    const materialsOf = rowsBy(tourMaterials, ({ tourId }) => tourId);
    for (const tour of tours) {
      const name = tour.site ?? tour.id ?? "?";
      const place = { part: "tours", row: tour.row } as const;
      for (const { row, item, qty } of materialsOf.get(tour.id) ?? []) {
        if (item === null || qty === null || !protective.has(item) || tour.attendeeCount === null || qty >= tour.attendeeCount) continue;
        yield tell("short", { tour: name, item: wordOf(tourMaterial, item), qty, attendees: tour.attendeeCount }, { part: "tourMaterials", row, column: "qty" });
      }
      if (tour.safetyBriefing !== "Y") yield tell("briefing", { tour: name }, { ...place, column: "safetyBriefing" });
      for (const column of blanks(tour, ["photoPolicy", "ndaSigned"])) yield tell("blank", { tour: name, field: header("tours", column) }, { ...place, column });
    }
  },
  examples: {
    keeps: [{ tours: [{ id: "P1", attendeeCount: 17, safetyBriefing: "Y" }], tourMaterials: [{ tourId: "P1", item: "helmet", qty: 17 }, { tourId: "P1", item: "receiver", qty: 14 }] }],
    breaks: [
      { tours: [{ id: "P1", attendeeCount: 17, safetyBriefing: "Y" }], tourMaterials: [{ tourId: "P1", item: "helmet", qty: 16 }] },
      { tours: [{ safetyBriefing: "N" }] },
      { tours: [{ ndaSigned: null, safetyBriefing: "Y" }] },
    ],
  },
});
