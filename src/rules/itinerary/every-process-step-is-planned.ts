import { stopType } from "../../policy/lists/stay";
import { rule } from "../rule";

const steps = ["reception", "lodging", "meeting", "tour", "meal", "banquet", "sendoff"] as const;

export default rule({
  id: "ITN-04",
  title: { ko: "영접·숙박·회담·참관·식사·연회·송별이 일정에 있다", en: "Greeting, lodging, talks, tour, meals, banquet and send-off are all on the itinerary" },
  why: { ko: "빠진 단계는 잊은 것인지 뺀 것인지 알 수 없습니다.", en: "A missing step may be left out or forgotten: nobody can tell." },
  source: ["S090"],
  severity: "should",
  from: "confirmed",
  needs: ["itinerary"],
  advice: { ko: "일정에 넣고, 하지 않는다면 내용에 '해당없음'이라고 적은 줄을 두세요", en: "add it; if there is none, add a row of that type that says not applicable" },
  messages: { missing: { ko: "일정에 {step}이(가) 없습니다", en: "there is no {step} on the itinerary" } },
  *check({ itinerary }, _policy, tell) {
    if (itinerary.length === 0) return;
    for (const step of steps) {
      if (!itinerary.some((stop) => stop.type === step)) yield tell("missing", { step: stopType.words[step] }, { part: "itinerary", column: "type" });
    }
  },
  examples: {
    keeps: [{ itinerary: steps.map((type) => ({ type })) }],
    breaks: [{ itinerary: steps.slice(1).map((type) => ({ type })) }],
  },
});
