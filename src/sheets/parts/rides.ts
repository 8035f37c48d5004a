import { carSeat } from "../../policy/lists/travel";
import { computed } from "../../schema/column";
import { choice } from "../../schema/columns/choice";
import { reference } from "../../schema/columns/reference";
import { text } from "../../schema/columns/text";
import { moment } from "../../schema/columns/time";
import { table } from "../../schema/sheet";
import { marked, numberById, overlapping, personById, says } from "../by-id";

/** Who rides where: one row a person and run. */
export const rides = table({
  table: "tblRides",
  key: null,
  named: ["runId", "personId"],
  json: "transport.passengers",
  jsonList: { item: "personId", beside: { column: "seat", json: "seat_plan" } },
  words: { ko: "탑승", en: "Rides" },
  place: "beside",
  blankRows: 20,
  marks: [
    { column: "personId", when: `OR(${says("unknownPerson")},${says("doubleListed")},${says("sameTime")})`, style: "over" },
    { column: "seat", when: says("seatedTwice"), style: "over" },
  ],
  columns: {
    runId: reference("transport", { ko: "운행ID", en: "Run id" }, { required: true, sample: "T01", width: 9 }),
    personId: reference(["visitors", "hosts"], { ko: "인물ID", en: "Person id" }, { required: true, sample: (index) => (index === 0 ? "V001" : "H01"), width: 9 }),
    personName: computed(text({ ko: "성명", en: "Name" }, { json: null, width: 18 }), personById("personId")),
    seat: choice(carSeat, { ko: "좌석", en: "Seat" }, { sample: (index) => (index === 0 ? "rearRight" : "rearLeft"), width: 12, hint: { ko: "자리를 정하지 않은 버스는 비웁니다", en: "Blank in a bus without fixed seats" } }),
    departAt: computed(moment({ ko: "탑승 출발", en: "Ride starts" }, { json: null }), numberById("transport", "departAt", "runId")),
    arriveAt: computed(moment({ ko: "탑승 도착", en: "Ride ends" }, { json: null }), numberById("transport", "arriveAt", "runId")),
    mark: computed(text({ ko: "확인", en: "Look at" }, { json: null, width: 18 }), marked(
      ["AND({personId}<>\"\",{personName}=\"\")", "unknownPerson"],
      ["AND({personId}<>\"\",COUNTIFS({rides.runId},{runId},{rides.personId},{personId})>1)", "doubleListed"],
      ["AND({seat}<>\"\",COUNTIFS({rides.runId},{runId},{rides.seat},{seat})>1)", "seatedTwice"],
      [`AND({personId}<>"",{departAt}<>"",{arriveAt}<>"",${overlapping("rides", "personId", "departAt", "arriveAt", "runId")}>0)`, "sameTime"],
    )),
  },
});
