import type { Text } from "../../language/text";
import { attendingVisitors, visitorName } from "../../visit/people";
import type { Proposer } from "../proposer";
import { knownGuests } from "./guests";
import { itineraryLines } from "./itinerary-lines";
import { plannedStops } from "./planned-stops";
import { standingLines, withMoved } from "./standing-stops";

const nobody: Text = { ko: "도착·출발 일시가 적힌 참석 손님이 아직 없습니다.", en: "No guest who comes has an arrival and a departure yet." };

const itinerary: Proposer = {
  key: "itinerary",
  order: 20,
  title: { ko: "일정", en: "Itinerary" },
  use: { ko: "도착·출발, 운행, 회의·참관·연회를 제 시각에 놓고, 빠진 영접·숙박·끼니·휴식·송별을 겹치지 않게 채웁니다. 있는 줄은 그대로 둡니다.", en: "Puts flights, rides, talks, tours and banquets at their own times, then adds the receptions, check-ins, meals, rest and send-offs that are missing. Rows that are there stay." },
  needs: ["visitors", "itinerary"],
  reads: ["request", "visitors", "hosts", "itinerary", "vehicles", "transport", "rides", "rooms", "meetings", "tours", "banquets", "standards"],
  subjects: null,
  questions: () => [],
  *propose(visit, { keeps, language = "ko" }) {
    const known = knownGuests(visit);
    if (known.size === 0) return { words: nobody, values: {} };
    const standing = standingLines(visit, keeps);
    const planned = yield* plannedStops(withMoved(visit, standing));
    const unknown = attendingVisitors(visit).filter(({ id }) => id === null || !known.has(id)).map(visitorName);
    const { lines, notes } = itineraryLines(visit, planned, unknown, language);
    return { lines: [...standing, ...lines], notes };
  },
};

export default itinerary;
