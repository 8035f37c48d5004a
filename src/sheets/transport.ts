import { recheckResult, runKind } from "../policy/lists/travel";
import { computed } from "../schema/column";
import { choice } from "../schema/columns/choice";
import { count } from "../schema/columns/number";
import { reference, references } from "../schema/columns/reference";
import { text } from "../schema/columns/text";
import { day, moment } from "../schema/columns/time";
import { yesNo, yesNoNa } from "../schema/columns/yes-no";
import { sheet, table } from "../schema/sheet";
import type { Day, Moment } from "../values/day";
import { byId, marked, missingWhen, numberById, overlapping, reached, says } from "./by-id";
import { rides } from "./parts/rides";

const isPickup = "{kind}={=runKind.pickup}";
const isSendoff = "{kind}={=runKind.sendoff}";

export default sheet({
  name: "transport",
  title: { ko: "영접·차량", en: "Transport" },
  hint: { ko: "운행 하나에 한 줄. 누가 어느 자리에 타는지는 오른쪽 표에 한 사람씩 적습니다.", en: "One row a run. Who rides in which seat goes into the list on the right, one row a person." },
  order: 46,
  phase: "before",
  optional: true,
  print: { orientation: "landscape", paper: "A3" },
  parts: {
    transport: table({
      table: "tblTransport",
      key: "id",
      json: "transport",
      words: { ko: "운행", en: "Runs" },
      blankRows: 20,
      frozenColumns: 3,
      marks: [
        { column: "arriveAt", when: says("endsEarly"), style: "over" },
        { column: "riders", when: says("overCapacity"), style: "over" },
        { column: "vehicleId", when: says("sameTime"), style: "over" },
        { column: "meetAt", when: says("meetLate"), style: "over" },
        ...missingWhen(`${reached("confirmed")},OR(${isPickup},${isSendoff})`, "flightNo", "flightAt", "luggageHelp", "ticketHelp"),
        ...missingWhen(`${reached("confirmed")},${isPickup}`, "meetAt"),
        ...missingWhen(`${reached("confirmed")},ISNUMBER({minutes}),{minutes}>{standard.briefedRideMinutes}`, "brieferId"),
        ...missingWhen(`${reached("running")},${isSendoff}`, "recheckedAt", "recheckResult", "lineupPlace", "lineupIds", "staffReleaseAt"),
      ],
      columns: {
        id: text({ ko: "ID", en: "ID" }, { required: true, sample: (index) => `T${String(index + 1).padStart(2, "0")}`, width: 7, hint: { ko: "T01부터 차례로", en: "T01 and on" } }),
        kind: choice(runKind, { ko: "구분", en: "Kind" }, { required: true, sample: "pickup", width: 10 }),
        vehicleId: reference("vehicles", { ko: "차량", en: "Vehicle" }, { required: "confirmed", sample: "C01", width: 9 }),
        vehicleType: computed(text({ ko: "차종", en: "Type of vehicle" }, { json: null, width: 13 }), byId("vehicles", "type", "vehicleId")),
        from: text({ ko: "출발지", en: "From" }, { required: true, sample: "ICN T1", width: 18 }),
        to: text({ ko: "도착지", en: "To" }, { required: true, sample: "한강그랜드호텔", width: 18 }),
        departAt: moment({ ko: "출발", en: "Departs" }, { required: true, sample: "2026-11-10T13:20" as Moment }),
        arriveAt: moment({ ko: "도착", en: "Arrives" }, { required: true, sample: "2026-11-10T14:10" as Moment }),
        minutes: computed(count({ ko: "소요(분)", en: "Minutes" }, { json: null, width: 9 }), "IFERROR(IF(OR({departAt}=\"\",{arriveAt}=\"\"),\"\",ROUND(({arriveAt}-{departAt})*1440,0)),\"\")"),
        riders: computed(count({ ko: "탑승 인원", en: "Riders" }, { json: null, width: 9 }), "IF({id}=\"\",\"\",COUNTIFS({rides.runId},{id}))"),
        capacity: computed(count({ ko: "정원", en: "Seats" }, { json: null, width: 8 }), numberById("vehicles", "capacity", "vehicleId")),
        flightNo: text({ ko: "편명", en: "Flight no." }, { sample: "LH712", width: 15, hint: { ko: "여러 편이면 MU5042/LH713처럼", en: "Several like MU5042/LH713" } }),
        flightAt: moment({ ko: "편 시각", en: "Flight at" }, { sample: "2026-11-10T12:10" as Moment, hint: { ko: "영접은 도착, 송별은 출발 시각", en: "Arrival at a pick-up, departure at a send-off" } }),
        meetAt: moment({ ko: "대기시각", en: "Waiting from" }, { sample: "2026-11-10T11:45" as Moment }),
        leaderIds: references("hosts", { ko: "영접임원", en: "Leaders" }, { sample: [], width: 12 }),
        assemblyAt: moment({ ko: "집합시각", en: "Assembly at" }, { sample: "2026-11-10T10:35" as Moment }),
        assemblyPlace: text({ ko: "집합장소", en: "Assembly place" }, { sample: "본사 로비", width: 14 }),
        vehicleReady: yesNo({ ko: "승차준비", en: "Vehicle ready" }, { sample: "Y", width: 9 }),
        leaveBaseAt: moment({ ko: "기지출발", en: "Leaves base at" }, { sample: "2026-11-10T10:45" as Moment }),
        notifiedOn: day({ ko: "통지일", en: "Notified on" }, { sample: "2026-11-09" as Day }),
        luggageHelp: yesNoNa({ ko: "수하물 지원", en: "Luggage help" }, { sample: "Y", width: 11 }),
        ticketHelp: yesNoNa({ ko: "항공권 지원", en: "Ticket help" }, { sample: "N/A", width: 11 }),
        brieferId: reference("hosts", { ko: "차중소개", en: "Guide on board" }, { sample: "H01", width: 10, hint: { ko: "30분 넘는 이동에는 가는 길을 소개할 사람을 태웁니다", en: "Rides over 30 minutes have someone who tells about the way" } }),
        brieferName: computed(text({ ko: "차중소개 성명", en: "Guide's name" }, { json: null, width: 12 }), byId("hosts", "nameKo", "brieferId")),
        recheckedAt: moment({ ko: "재확인일시", en: "Re-checked at" }, { sample: null, hint: { ko: "송별: 출발 전 24시간 안에", en: "Send-off: within 24 hours before" } }),
        recheckResult: choice(recheckResult, { ko: "재확인결과", en: "Result of re-check" }, { sample: null, width: 12 }),
        lineupPlace: text({ ko: "도열장소", en: "Line-up place" }, { sample: null, width: 18 }),
        lineupIds: references("hosts", { ko: "도열인원", en: "In the line-up" }, { sample: null, width: 18 }),
        staffReleaseAt: moment({ ko: "배웅종료", en: "Staff released at" }, { sample: null }),
        fixed: yesNo({ ko: "고정", en: "Fixed" }, { width: 8, hint: { ko: "Y면 차량 제안이 이 운행과 탑승자를 바꾸지 않습니다", en: "Y: a proposal of vehicles leaves this run and its riders as they are" } }),
        mark: computed(text({ ko: "확인", en: "Look at" }, { json: null, width: 24 }), marked(
          ["AND({departAt}<>\"\",{arriveAt}<>\"\",{arriveAt}<={departAt})", "endsEarly"],
          ["AND({riders}<>\"\",{capacity}<>\"\",{riders}>{capacity})", "overCapacity"],
          [`AND({vehicleId}<>"",{departAt}<>"",{arriveAt}<>"",${overlapping("transport", "vehicleId", "departAt", "arriveAt")}>1)`, "sameTime"],
          [`AND(${isPickup},{meetAt}<>"",{flightAt}<>"",{meetAt}>{flightAt})`, "meetLate"],
        )),
      },
    }),
    rides,
  },
});
