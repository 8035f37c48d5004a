import { guestSide, meetingLayout, meetingNature, meetingStep } from "../policy/lists/meeting";
import { computed } from "../schema/column";
import { choice, choices } from "../schema/columns/choice";
import { count } from "../schema/columns/number";
import { reference, references } from "../schema/columns/reference";
import { longText, text } from "../schema/columns/text";
import { day, moment } from "../schema/columns/time";
import { yesNo } from "../schema/columns/yes-no";
import { sheet, table } from "../schema/sheet";
import type { Day, Moment } from "../values/day";
import { byId, marked, missingWhen, says } from "./by-id";
import { meetingSeats } from "./parts/meeting-seats";

export default sheet({
  name: "meetings",
  title: { ko: "회의", en: "Meetings" },
  hint: { ko: "회의 하나에 한 줄. 자리는 오른쪽 표에 한 사람씩 적습니다.", en: "One row a meeting. Seats go into the list on the right, one row a person." },
  order: 53,
  phase: "before",
  optional: true,
  print: { orientation: "landscape", paper: "A3" },
  parts: {
    meetings: table({
      table: "tblMeetings",
      key: "id",
      json: "meetings",
      words: { ko: "회의", en: "Meetings" },
      blankRows: 6,
      frozenColumns: 2,
      marks: [
        { column: "end", when: says("endsEarly"), style: "over" },
        { column: "headcount", when: says("overCapacity"), style: "over" },
        { column: "seatCount", when: says("seatsDiffer"), style: "over" },
        ...missingWhen("{interpreterNeeded}={=yesNo.Y}", "interpreterIds"),
        ...missingWhen("{photoNeeded}={=yesNo.Y}", "photographer"),
        ...missingWhen("{pressNeeded}={=yesNo.Y}", "press"),
      ],
      columns: {
        id: text({ ko: "ID", en: "ID" }, { required: true, sample: (index) => `M${index + 1}`, width: 7, hint: { ko: "M1부터 차례로", en: "M1 and on" } }),
        name: text({ ko: "회의명", en: "Meeting" }, { required: true, sample: "공급계약 협의", width: 22 }),
        nature: choice(meetingNature, { ko: "성격", en: "Nature" }, { required: "confirmed", sample: "talks", width: 14 }),
        purpose: longText({ ko: "목적", en: "Purpose" }, { required: "confirmed", sample: "가격·납기 조건 합의", width: 30 }),
        counterpartName: text({ ko: "상대 성명", en: "Counterpart" }, { required: "confirmed", sample: "Markus Keller", width: 18 }),
        counterpartTitle: text({ ko: "상대 직위", en: "Counterpart's title" }, { required: "confirmed", sample: "Group CEO", width: 18 }),
        guestIds: references("visitors", { ko: "참가 손님", en: "Guests" }, { required: "confirmed", sample: ["V001"], width: 34 }, true),
        hostIds: references("hosts", { ko: "우리 참가자", en: "Our side" }, { required: "confirmed", sample: ["H01"], width: 26 }),
        headcount: count({ ko: "인원", en: "Headcount" }, { required: "confirmed", sample: 3, width: 9, hint: { ko: "손님, 우리 참가자, 기록인, 통역을 겹치지 않게 센 수", en: "Guests, our side, recorder and interpreters, each counted once" } }),
        seatCount: computed(count({ ko: "배치된 좌석", en: "Seated" }, { json: null, width: 11 }), "IF({id}=\"\",\"\",COUNTIFS({meetingSeats.meetingId},{id}))"),
        start: moment({ ko: "시작", en: "Start" }, { required: true, sample: "2026-11-11T09:00" as Moment }),
        end: moment({ ko: "종료", en: "End" }, { required: true, sample: "2026-11-11T11:45" as Moment }),
        place: text({ ko: "장소", en: "Place" }, { required: true, sample: "마곡 본사 12층 대회의실", width: 25 }),
        roomCapacity: count({ ko: "수용인원", en: "Room holds" }, { required: "confirmed", sample: 24, width: 9 }),
        recorderId: reference("hosts", { ko: "기록인", en: "Recorder" }, { required: "confirmed", sample: "H02", width: 9 }),
        recorderName: computed(text({ ko: "기록인 성명", en: "Recorder's name" }, { json: null, width: 12 }), byId("hosts", "nameKo", "recorderId")),
        interpreterNeeded: yesNo({ ko: "통역 필요", en: "Interpreter needed" }, { required: "confirmed", sample: "N", width: 9 }),
        interpreterIds: references(["hosts", "visitors"], { ko: "통역", en: "Interpreters" }, { width: 18 }),
        photoNeeded: yesNo({ ko: "사진 필요", en: "Photos needed" }, { required: "confirmed", sample: "N", width: 9 }),
        photographer: text({ ko: "사진 담당", en: "Photographer" }, { width: 18 }),
        pressNeeded: yesNo({ ko: "취재 필요", en: "Press needed" }, { required: "confirmed", sample: "N", width: 9 }),
        press: text({ ko: "취재 담당", en: "Press" }, { width: 18 }),
        greeterId: reference("hosts", { ko: "입구안내", en: "At the door" }, { required: "confirmed", sample: "H01", width: 9 }),
        deptsNotifiedOn: day({ ko: "부서통지일", en: "Departments notified on" }, { required: "confirmed", sample: "2026-11-03" as Day }),
        runOrder: choices(meetingStep, { ko: "진행순서", en: "Order of events" }, { required: "confirmed", sample: ["door", "standing", "handshake", "photo", "seated", "agenda"], width: 40, hint: { ko: "차례대로 쉼표로. 기념촬영은 악수 다음에", en: "In order, with commas; the photograph follows the handshake" } }),
        layout: choice(meetingLayout, { ko: "배치", en: "Layout" }, { required: "confirmed", sample: "facing", width: 16 }),
        guestSide: choice(guestSide, { ko: "손님쪽", en: "Guests sit" }, { required: "confirmed", sample: "facingDoor", width: 18 }),
        mark: computed(text({ ko: "확인", en: "Look at" }, { json: null, width: 24 }), marked(
          ["AND({start}<>\"\",{end}<>\"\",{end}<={start})", "endsEarly"],
          ["AND({headcount}<>\"\",{roomCapacity}<>\"\",{headcount}>{roomCapacity})", "overCapacity"],
          ["AND({seatCount}<>\"\",{seatCount}<>0,{seatCount}<>{headcount})", "seatsDiffer"],
        )),
      },
    }),
    meetingSeats,
  },
});
