import { banquetStyle, seatPattern, tableShape } from "../policy/lists/food";
import { computed } from "../schema/column";
import { choice } from "../schema/columns/choice";
import { count, money } from "../schema/columns/number";
import { reference, references } from "../schema/columns/reference";
import { longText, text } from "../schema/columns/text";
import { day, moment } from "../schema/columns/time";
import { yesNo } from "../schema/columns/yes-no";
import { sheet, table } from "../schema/sheet";
import type { Day, Moment } from "../values/day";
import type { Won } from "../values/money";
import { byId, marked, says } from "./by-id";

export default sheet({
  name: "banquets",
  title: { ko: "연회", en: "Banquets" },
  hint: { ko: "연회 하나에 한 줄. 탁자는 오른쪽 표에 적습니다.", en: "One row a banquet. Its tables go into the list on the right." },
  order: 60,
  phase: "before",
  optional: true,
  print: { orientation: "landscape", paper: "A3" },
  parts: {
    banquets: table({
      table: "tblBanquets",
      key: "id",
      json: "banquets",
      words: { ko: "연회", en: "Banquets" },
      frozenColumns: 2,
      blankRows: 6,
      marks: [
        { column: "staffArriveAt", when: says("staffLate"), style: "over" },
        { column: "headcount", when: says("seatsDiffer"), style: "over" },
        { column: "standardPerHead", when: says("headOverCap"), style: "over" },
        { column: "end", when: says("endsEarly"), style: "over" },
      ],
      columns: {
        id: text({ ko: "ID", en: "ID" }, { required: true, sample: (index) => `B${index + 1}`, width: 7, hint: { ko: "B1부터 차례로", en: "B1 and on" } }),
        name: text({ ko: "연회명", en: "Banquet" }, { required: true, sample: "환영 만찬", width: 16 }),
        start: moment({ ko: "시작", en: "Start" }, { required: true, sample: "2026-11-10T18:30" as Moment }),
        end: moment({ ko: "종료", en: "End" }, { required: true, sample: "2026-11-10T20:30" as Moment }),
        venue: text({ ko: "장소", en: "Venue" }, { required: true, sample: "한강그랜드호텔", width: 18 }),
        hall: text({ ko: "홀", en: "Hall" }, { required: "confirmed", sample: "한강홀", width: 12 }),
        style: choice(banquetStyle, { ko: "방식", en: "Style" }, { required: "submitted", sample: "courseRound", width: 17 }),
        grade: reference("grades", { ko: "등급", en: "Grade" }, { sample: "A", width: 8 }),
        headcount: count({ ko: "인원", en: "Headcount" }, { required: "submitted", sample: 2, width: 9, hint: { ko: "좌석배치의 사람 수와 같아야 합니다", en: "As many as are seated" } }),
        seatCount: computed(count({ ko: "배치된 좌석", en: "Seated" }, { json: null, width: 11 }), "IF({id}=\"\",\"\",COUNTIFS({seats.banquetId},{id}))"),
        standardPerHead: money({ ko: "1인기준", en: "Per head" }, { required: "submitted", sample: 95_000 as Won, width: 11 }),
        cap: computed(money({ ko: "1인 한도", en: "Limit per head" }, { json: null, width: 11 }), "IFERROR(IF({id}=\"\",\"\",INDEX({grades.banquetCap},MATCH(IF({grade}=\"\",{request.grade},{grade}),{grades.grade},0))),\"\")"),
        overStandardReason: text({ ko: "기준 초과사유", en: "Why over the limit" }, { width: 18 }),
        hostId: reference("hosts", { ko: "주인", en: "Host" }, { required: "submitted", sample: "H01", width: 8 }),
        hostName: computed(text({ ko: "주인 성명", en: "Host's name" }, { json: null, width: 12 }), byId("hosts", "nameKo", "hostId")),
        cohostId: reference("hosts", { ko: "부주인", en: "Co-host" }, { width: 8 }),
        cohostName: computed(text({ ko: "부주인 성명", en: "Co-host's name" }, { json: null, width: 12 }), byId("hosts", "nameKo", "cohostId")),
        seatPattern: choice(seatPattern, { ko: "좌석유형", en: "Seating pattern" }, { required: "confirmed", sample: "CN", width: 11, hint: { ko: "CN·KR: 둘째 손님은 주인 왼쪽. INTL: 부주인 오른쪽", en: "CN and KR: second guest at the host's left; INTL: at the co-host's right" } }),
        guestIds: references("visitors", { ko: "참석 손님", en: "Guests" }, { required: "confirmed", sample: ["V001"], width: 34 }, true),
        hostIds: references("hosts", { ko: "참석 접대인원", en: "Hosts at table" }, { required: "confirmed", sample: ["H01"], width: 30 }),
        venueNotifiedOn: day({ ko: "호텔통보일", en: "Venue notified on" }, { required: "confirmed", sample: "2026-11-03" as Day }),
        finalCountOn: day({ ko: "최종인원확정일", en: "Final count on" }, { required: "confirmed", sample: "2026-11-09" as Day }),
        staffIds: references("hosts", { ko: "접대원", en: "Reception staff" }, { required: "confirmed", sample: ["H01"], width: 12 }),
        staffArriveAt: moment({ ko: "접대원도착", en: "Staff arrive" }, { required: "confirmed", sample: "2026-11-10T17:30" as Moment }),
        leadMinutes: computed(count({ ko: "도착 여유(분)", en: "Minutes before" }, { json: null, width: 13 }), "IFERROR(IF(OR({start}=\"\",{staffArriveAt}=\"\"),\"\",ROUND(({start}-{staffArriveAt})*1440,0)),\"\")"),
        accompanyingLeaderIds: references("hosts", { ko: "배석임원", en: "Leaders" }, { required: "confirmed", sample: ["H01"], width: 16 }),
        leadersArriveAt: moment({ ko: "임원도착", en: "Leaders arrive" }, { required: "confirmed", sample: "2026-11-10T18:10" as Moment }),
        guestsArriveAt: moment({ ko: "손님도착", en: "Guests arrive" }, { required: "confirmed", sample: "2026-11-10T18:25" as Moment }),
        guideId: reference("hosts", { ko: "안내 담당", en: "Usher" }, { required: "confirmed", sample: "H01", width: 9 }),
        specialHandlerId: reference("hosts", { ko: "특별상황 담당", en: "For the unexpected" }, { required: "confirmed", sample: "H01", width: 12 }),
        designNote: longText({ ko: "연출", en: "Setting" }, { required: "confirmed", sample: "3개국 탁상기, 계절꽃", width: 36 }),
        alcoholServed: yesNo({ ko: "주류제공", en: "Alcohol served" }, { required: "confirmed", sample: "N", width: 9 }),
        mark: computed(text({ ko: "확인", en: "Look at" }, { json: null, width: 26 }), marked(
          ["AND({start}<>\"\",{end}<>\"\",{end}<={start})", "endsEarly"],
          ["AND({leadMinutes}<>\"\",{leadMinutes}<{standard.banquetStaffLeadMinutes})", "staffLate"],
          ["AND({seatCount}<>\"\",{seatCount}<>0,{seatCount}<>{headcount})", "seatsDiffer"],
          ["AND({cap}<>\"\",{standardPerHead}<>\"\",{standardPerHead}>{cap},{overStandardReason}=\"\")", "headOverCap"],
        )),
      },
    }),
    banquetTables: table({
      table: "tblBanquetTables",
      key: null,
      named: ["banquetId", "table"],
      json: "banquets.tables",
      words: { ko: "탁자", en: "Tables" },
      place: "beside",
      columns: {
        banquetId: reference("banquets", { ko: "연회ID", en: "Banquet id" }, { required: true, sample: "B1", width: 9 }),
        table: text({ ko: "테이블", en: "Table" }, { required: true, sample: (index) => String(index + 1), width: 9 }),
        shape: choice(tableShape, { ko: "모양", en: "Shape" }, { required: "confirmed", sample: "round", width: 20 }),
        seats: count({ ko: "좌석수", en: "Places" }, { required: "confirmed", sample: 10, width: 9 }),
        position: text({ ko: "위치", en: "Position" }, { sample: "정면 중앙(주탁)", width: 18 }),
        hostId: reference("hosts", { ko: "탁자 주인", en: "Table host" }, { required: "confirmed", sample: "H01", width: 10 }),
        hostName: computed(text({ ko: "탁자 주인 성명", en: "Table host's name" }, { json: null, width: 14 }), byId("hosts", "nameKo", "hostId")),
        cohostId: reference("hosts", { ko: "탁자 부주인", en: "Table co-host" }, { width: 12 }),
      },
    }),
  },
});
