import { lodgingNeed } from "../policy/lists/people";
import { breakfast, roomClass } from "../policy/lists/stay";
import { centred, computed } from "../schema/column";
import { choice, choices } from "../schema/columns/choice";
import { count, money } from "../schema/columns/number";
import { reference } from "../schema/columns/reference";
import { text } from "../schema/columns/text";
import { day } from "../schema/columns/time";
import { yesNo } from "../schema/columns/yes-no";
import { sheet, table } from "../schema/sheet";
import { daysBetween, parseDay, type Day } from "../values/day";
import { won, type Won } from "../values/money";
import { byId, marked, says } from "./by-id";

const rankOf = (occupant: string): string => `IFERROR(1/(1/INDEX({visitors.rank},MATCH({${occupant}},{visitors.id},0))),99)`;
const best = `MIN(${rankOf("occupant1")},${rankOf("occupant2")})`;
const cap = (column: string): string => `INDEX({grades.${column}},MATCH({request.grade},{grades.grade},0))`;
const sameRoom = "SUMPRODUCT(({rooms.hotel}={hotel})*({rooms.roomNo}={roomNo})*({rooms.checkIn}<{checkOut})*({rooms.checkOut}>{checkIn}))>1";

const dayIn = (value: unknown): Day | null => (typeof value === "string" ? parseDay(value) : null);
const nightsOf = (row: Readonly<Record<string, unknown>>): number | null => {
  const from = dayIn(row["checkIn"]);
  const to = dayIn(row["checkOut"]);
  return from && to ? daysBetween(from, to) : null;
};

export default sheet({
  name: "lodging",
  title: { ko: "숙박", en: "Lodging" },
  hint: { ko: "객실 하나에 한 줄. 이름·박수·금액은 자동으로 나옵니다.", en: "One row a room. Names, nights and amounts work themselves out." },
  order: 50,
  phase: "before",
  optional: true,
  print: { orientation: "landscape" },
  parts: {
    rooms: table({
      table: "tblRooms",
      key: "id",
      json: "rooms",
      words: { ko: "객실", en: "Rooms" },
      frozenColumns: 3,
      marks: [
        { column: "roomNo", when: says("doubleBooked"), style: "over" },
        { column: "ratePerNight", when: says("rateOverCap"), style: "over" },
      ],
      columns: {
        id: text({ ko: "ID", en: "ID" }, { required: true, sample: (index) => `R${1701 + index}`, width: 8 }),
        hotel: text({ ko: "호텔", en: "Hotel" }, { required: true, sample: "한강그랜드호텔", width: 18 }),
        roomNo: text({ ko: "호실", en: "Room" }, { required: "confirmed", sample: (index) => String(1701 + index), width: 9 }),
        floor: centred(count({ ko: "층", en: "Floor" }, { sample: 17, width: 7 })),
        roomClass: choice(roomClass, { ko: "객실등급", en: "Room class" }, { required: "submitted", sample: "deluxe", width: 14 }),
        capacity: centred(count({ ko: "정원", en: "Beds for" }, { required: true, sample: 2, width: 8 })),
        occupant1: reference("visitors", { ko: "투숙자1", en: "Guest 1" }, { json: "occupants.0", required: "submitted", sample: (index) => `V${String(index + 1).padStart(3, "0")}`, width: 9 }),
        occupant1Name: computed(text({ ko: "투숙자1 성명", en: "Guest 1 name" }, { json: null, width: 18 }), byId("visitors", "nameKo", "occupant1")),
        occupant2: reference("visitors", { ko: "투숙자2", en: "Guest 2" }, { json: "occupants.1", width: 9 }),
        occupant2Name: computed(text({ ko: "투숙자2 성명", en: "Guest 2 name" }, { json: null, width: 18 }), byId("visitors", "nameKo", "occupant2")),
        family: yesNo({ ko: "가족", en: "Family" }, { json: "family_flag", width: 8, hint: { ko: "부부·가족이 함께 쓰면 Y", en: "Y when a couple or family shares" } }),
        fixed: yesNo({ ko: "고정", en: "Fixed" }, { width: 8, hint: { ko: "Y면 객실 제안이 이 줄을 바꾸지 않습니다", en: "Y: a proposal of rooms leaves this row as it is" } }),
        checkIn: day({ ko: "입실", en: "Check-in" }, { required: "submitted", sample: "2026-11-10" as Day }),
        checkOut: day({ ko: "퇴실", en: "Check-out" }, { required: "submitted", sample: "2026-11-12" as Day }),
        nights: computed(count({ ko: "박수", en: "Nights" }, { json: null, width: 8 }), "IFERROR(IF(OR({checkIn}=\"\",{checkOut}=\"\"),\"\",{checkOut}-{checkIn}),\"\")", nightsOf),
        ratePerNight: money({ ko: "1박 단가", en: "Rate a night" }, { required: "submitted", sample: 240_000 as Won, width: 11 }),
        bestRank: computed(count({ ko: "최고 직급", en: "Best rank" }, { json: null, width: 9 }), `IFERROR(IF(${best}=99,"",${best}),"")`),
        cap: computed(money({ ko: "단가 한도", en: "Rate limit" }, { json: null, width: 11, hint: { ko: "접대등급과 투숙자 직급에 따른 기준표의 한도", en: "The limit in Standards by grade and rank" } }),
          `IFERROR(IF({bestRank}="","",IF(AND({bestRank}<=2,${cap("roomCapTop")}<>""),${cap("roomCapTop")},IF(AND({bestRank}<=6,${cap("roomCapMiddle")}<>""),${cap("roomCapMiddle")},${cap("roomCapOther")}))),"")`),
        overCapReason: text({ ko: "단가 초과사유", en: "Why over the limit" }, { width: 20 }),
        amount: computed(money({ ko: "금액", en: "Amount" }, { json: null }), "IFERROR(IF(OR({nights}=\"\",{ratePerNight}=\"\"),\"\",{nights}*{ratePerNight}),\"\")", (row) => {
          const [nights, rate] = [nightsOf(row), row["ratePerNight"]];
          return nights === null || typeof rate !== "number" ? null : won(nights * rate);
        }),
        breakfast: choice(breakfast, { ko: "조식", en: "Breakfast" }, { sample: "included", width: 10 }),
        earlyCheckIn: yesNo({ ko: "얼리체크인", en: "Early check-in" }, { sample: "N", width: 11 }),
        lateCheckOut: yesNo({ ko: "레이트체크아웃", en: "Late check-out" }, { width: 14 }),
        special: choices(lodgingNeed, { ko: "특이사항", en: "Special" }, { sample: [], width: 34, hint: { ko: "손님이 바라는 것을 모두 옮깁니다", en: "All that the guests need" } }),
        bookingNo: text({ ko: "예약번호", en: "Booking no." }, { required: "confirmed", sample: "HG-1701", width: 12 }),
        readyConfirmedOn: day({ ko: "준비확인일", en: "Ready confirmed on" }, { required: "running", sample: "2026-11-09" as Day }),
        checkedOutOn: day({ ko: "퇴실일", en: "Checked out on" }, { required: "closed", sample: "2026-11-12" as Day }),
        extrasSettled: yesNo({ ko: "추가정산", en: "Extras settled" }, { required: "closed", sample: "Y", width: 9 }),
        mark: computed(text({ ko: "확인", en: "Look at" }, { json: null, width: 20 }), marked(
          [`AND({roomNo}<>"",{checkIn}<>"",{checkOut}<>"",${sameRoom})`, "doubleBooked"],
          ["AND({cap}<>\"\",{ratePerNight}<>\"\",{ratePerNight}>{cap},{overCapReason}=\"\")", "rateOverCap"],
        )),
      },
    }),
  },
});
