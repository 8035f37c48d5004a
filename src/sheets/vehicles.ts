import { driverKind, vehicleType } from "../policy/lists/travel";
import { centred, computed } from "../schema/column";
import { choice } from "../schema/columns/choice";
import { count } from "../schema/columns/number";
import { text } from "../schema/columns/text";
import { sheet, table } from "../schema/sheet";

export default sheet({
  name: "vehicles",
  title: { ko: "차량", en: "Vehicles" },
  hint: { ko: "차 한 대에 한 줄. 정원에 운전석은 넣지 않습니다.", en: "One row a vehicle. The driver's seat does not count." },
  order: 43,
  phase: "before",
  optional: true,
  print: { orientation: "landscape", oneWide: true },
  parts: {
    vehicles: table({
      table: "tblVehicles",
      key: "id",
      json: "vehicles",
      words: { ko: "차량", en: "Vehicles" },
      blankRows: 8,
      frozenColumns: 2,
      columns: {
        id: text({ ko: "ID", en: "ID" }, { required: true, sample: (index) => `C${String(index + 1).padStart(2, "0")}`, width: 7, hint: { ko: "C01부터 차례로", en: "C01 and on" } }),
        type: choice(vehicleType, { ko: "차종", en: "Type" }, { required: true, sample: "sedan", width: 14 }),
        plate: text({ ko: "차량번호", en: "Plate" }, { sample: (index) => `000가${String(index + 1).padStart(4, "0")}`, width: 13 }),
        capacity: centred(count({ ko: "정원(운전석 제외)", en: "Seats (without driver)" }, { required: true, sample: 4, width: 12 })),
        driver: choice(driverKind, { ko: "운전", en: "Driven by" }, { required: true, sample: "chauffeur", width: 12, hint: { ko: "주인이 직접 운전하면 상석이 조수석입니다", en: "When the host drives, the front seat is the best" } }),
        driverName: text({ ko: "기사명", en: "Driver's name" }, { required: "confirmed", sample: "기사", width: 16 }),
        driverPhone: text({ ko: "기사 연락처", en: "Driver's phone" }, { required: "confirmed", sample: "010-0000-0000", width: 16 }),
        runCount: computed(count({ ko: "운행 수", en: "Runs" }, { json: null, width: 9 }), "IF({id}=\"\",\"\",COUNTIFS({transport.vehicleId},{id}))"),
      },
    }),
  },
});
