import { meal } from "../policy/lists/food";
import { dress, stopType } from "../policy/lists/stay";
import { computed } from "../schema/column";
import { choice } from "../schema/columns/choice";
import { count } from "../schema/columns/number";
import { reference, references } from "../schema/columns/reference";
import { longText, text } from "../schema/columns/text";
import { moment } from "../schema/columns/time";
import { yesNo } from "../schema/columns/yes-no";
import { sheet, table } from "../schema/sheet";
import type { Moment } from "../values/day";
import { byId, marked, says } from "./by-id";

export default sheet({
  name: "itinerary",
  title: { ko: "일정", en: "Itinerary" },
  hint: { ko: "모두 현지 시각. 참석자는 ID를 쉼표로, 모두면 ALL, 방문단이면 D1처럼 적습니다.", en: "Local times. Who takes part: ids with commas; ALL for all guests, D1 for a delegation." },
  order: 40,
  phase: "before",
  print: { orientation: "landscape" },
  parts: {
    itinerary: table({
      table: "tblItinerary",
      key: "id",
      json: "itinerary",
      words: { ko: "일정", en: "Itinerary" },
      blankRows: 20,
      frozenColumns: 3,
      marks: [{ column: "end", when: says("endsEarly"), style: "over" }],
      columns: {
        id: text({ ko: "ID", en: "ID" }, { required: true, sample: (index) => `S${String(index + 1).padStart(2, "0")}`, width: 7, hint: { ko: "S01부터 차례로", en: "S01 and on" } }),
        type: choice(stopType, { ko: "구분", en: "Kind" }, { required: true, sample: "meeting", width: 10 }),
        start: moment({ ko: "시작", en: "Start" }, { required: true, sample: (index) => `2026-11-11T${String(9 + (index % 12)).padStart(2, "0")}:00` as Moment }),
        end: moment({ ko: "종료", en: "End" }, { required: true, sample: (index) => `2026-11-11T${String(9 + (index % 12)).padStart(2, "0")}:45` as Moment }),
        place: text({ ko: "장소", en: "Place" }, { required: true, sample: "마곡 본사 12층 대회의실", width: 26 }),
        title: text({ ko: "내용", en: "What" }, { required: true, sample: "공급계약 협의", width: 46 }),
        participants: references(["visitors", "hosts"], { ko: "참석자", en: "Taking part" }, { required: true, sample: ["ALL"], width: 34 }, true),
        ownerId: reference("hosts", { ko: "담당", en: "Owner" }, { required: true, sample: "H01", width: 8 }),
        ownerName: computed(text({ ko: "담당자 성명", en: "Owner's name" }, { json: null, width: 12 }), byId("hosts", "nameKo", "ownerId")),
        meal: choice(meal, { ko: "끼니", en: "Meal" }, { width: 10 }),
        travelMinToNext: count({ ko: "다음 이동(분)", en: "Minutes to next" }, { width: 13 }),
        ref: text({ ko: "연결ID", en: "Linked id" }, { width: 10, hint: { ko: "연회 B1, 회의 M1, 참관 P1, 운행 T01", en: "Banquet B1, meeting M1, tour P1, run T01" } }),
        customerOpinion: yesNo({ ko: "고객의견", en: "Guests asked" }, { width: 9, hint: { ko: "여가: 손님의 뜻을 물었는지", en: "Leisure: were the guests asked" } }),
        prepDone: yesNo({ ko: "준비완료", en: "Prepared" }, { width: 9 }),
        flexible: yesNo({ ko: "탄력운영", en: "Flexible" }, { width: 9 }),
        dress: choice(dress, { ko: "복장", en: "Dress" }, { width: 15 }),
        actualStart: moment({ ko: "실제시작", en: "Actual start" }, {}),
        deviationNote: longText({ ko: "사유", en: "Why it differed" }, { width: 26 }),
        mark: computed(text({ ko: "확인", en: "Look at" }, { json: null, width: 14 }), marked(["AND({start}<>\"\",{end}<>\"\",{end}<={start})", "endsEarly"])),
      },
    }),
  },
});
