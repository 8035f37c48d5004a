import { computed } from "../../schema/column";
import { reference } from "../../schema/columns/reference";
import { text } from "../../schema/columns/text";
import { table } from "../../schema/sheet";
import { byId, marked, personById, says } from "../by-id";

/** Who sits where at a meeting: one row a seat. */
export const meetingSeats = table({
  table: "tblMeetingSeats",
  key: null,
  named: ["meetingId", "seat"],
  json: "meetings.seats",
  words: { ko: "회의 좌석", en: "Seats" },
  place: "beside",
  blankRows: 20,
  marks: [
    { column: "personId", when: `OR(${says("unknownPerson")},${says("seatedTwice")})`, style: "over" },
    { column: "seat", when: says("seatedTwice"), style: "over" },
  ],
  columns: {
    meetingId: reference("meetings", { ko: "회의ID", en: "Meeting id" }, { required: true, sample: "M1", width: 9 }),
    seat: text({ ko: "자리", en: "Place" }, { required: true, sample: (index) => (index === 0 ? "G1" : `K${index}`), width: 11, hint: { ko: "손님 쪽 G1 …, 우리 쪽 K1 …, 뒷줄은 G6-뒤", en: "G1 … on the guests' side, K1 … on ours" } }),
    personId: reference(["visitors", "hosts"], { ko: "인물ID", en: "Person id" }, { required: true, sample: (index) => ["V001", "H01", "H02"][index] ?? null, width: 9 }),
    personName: computed(text({ ko: "성명", en: "Name" }, { json: null, width: 18 }), personById("personId")),
    personTitle: computed(text({ ko: "직위", en: "Title" }, { json: null, width: 22 }), `IFERROR(INDEX({visitors.title},MATCH({personId},{visitors.id},0))&"",${byId("hosts", "title", "personId")})`),
    mark: computed(text({ ko: "확인", en: "Look at" }, { json: null, width: 16 }), marked(
      ["AND({personId}<>\"\",{personName}=\"\")", "unknownPerson"],
      ["OR(AND({personId}<>\"\",COUNTIFS({meetingSeats.meetingId},{meetingId},{meetingSeats.personId},{personId})>1),AND({seat}<>\"\",COUNTIFS({meetingSeats.meetingId},{meetingId},{meetingSeats.seat},{seat})>1))", "seatedTwice"],
    )),
  },
});
