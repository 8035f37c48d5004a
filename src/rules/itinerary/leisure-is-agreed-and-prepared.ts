import { blanks, header } from "../header";
import { rule } from "../rule";

export default rule({
  id: "ITN-08",
  title: { ko: "여가는 고객 의견을 묻고 장소·시간을 정하며 시간은 탄력 있게 둔다", en: "Leisure is agreed with the guest, prepared, and kept flexible" },
  why: { ko: "쉬는 시간까지 우리 마음대로 정할 수는 없습니다.", en: "Free time is the guest's, not ours to fill unasked." },
  source: ["S038", "S039", "S040", "S041"],
  severity: "must",
  from: "confirmed",
  needs: ["itinerary"],
  advice: { ko: "고객에게 묻고 칸을 채우세요", en: "ask the guest and fill the cell" },
  messages: {
    unasked: { ko: "{stop}: 고객의견이 Y가 아닙니다", en: "{stop}: the guest has not been asked" },
    unprepared: { ko: "{stop}: 준비완료가 Y가 아닙니다", en: "{stop}: not prepared" },
    blank: { ko: "{stop}: {field}이(가) 비어 있습니다", en: "{stop}: {field} is blank" },
  },
  *check({ itinerary }, _policy, tell) {
    for (const stop of itinerary) {
      if (stop.type !== "leisure") continue;
      const name = stop.title ?? stop.id ?? "?";
      const place = { part: "itinerary", row: stop.row } as const;
      if (stop.customerOpinion !== "Y") yield tell("unasked", { stop: name }, { ...place, column: "customerOpinion" });
      if (stop.prepDone !== "Y") yield tell("unprepared", { stop: name }, { ...place, column: "prepDone" });
      for (const column of blanks(stop, ["flexible"])) yield tell("blank", { stop: name, field: header("itinerary", column) }, { ...place, column });
    }
  },
  examples: {
    keeps: [{ itinerary: [{ type: "leisure", customerOpinion: "Y", prepDone: "Y", flexible: "N" }, { type: "meal", customerOpinion: null }] }],
    breaks: [{ itinerary: [{ type: "leisure", customerOpinion: null }] }, { itinerary: [{ type: "leisure", prepDone: "N" }] }, { itinerary: [{ type: "leisure", flexible: null }] }],
  },
});
