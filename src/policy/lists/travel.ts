import { closedList, openList } from "../list";

/** The words of vehicles, runs and seats in a car. */

export const vehicleType = openList("vehicleType", { ko: "차종", en: "Type of vehicle" }, {
  sedan: { ko: "세단", en: "Sedan" },
  suv: { ko: "SUV", en: "SUV" },
  van: { ko: "승합(7)", en: "Van (7)" },
  largeVan: { ko: "승합(12)", en: "Van (12)" },
  minibus: { ko: "미니버스", en: "Minibus" },
  midBus: { ko: "중형버스(25)", en: "Bus (25)" },
  bus: { ko: "대형버스(45)", en: "Coach (45)" },
});

/** Who drives decides which seat is the best one. */
export const driverKind = closedList("driverKind", { ko: "운전", en: "Driven by" }, {
  chauffeur: { ko: "전속기사", en: "Chauffeur" },
  owner: { ko: "주인운전", en: "Host" },
});

export const runKind = closedList("runKind", { ko: "운행구분", en: "Kind of run" }, {
  pickup: { ko: "영접", en: "Pick-up" },
  transfer: { ko: "이동", en: "Transfer" },
  sendoff: { ko: "송별", en: "Send-off" },
});

/** Seats as seen by who sits in them; in a van or bus the row behind the driver is 2열. */
export const carSeat = openList("carSeat", { ko: "차량좌석", en: "Seat in the vehicle" }, {
  rearRight: { ko: "뒤우", en: "Rear right" },
  rearLeft: { ko: "뒤좌", en: "Rear left" },
  rearMiddle: { ko: "뒤중", en: "Rear middle" },
  front: { ko: "조수석", en: "Front" },
  row2Right: { ko: "2열우", en: "Row 2 right" },
  row2Left: { ko: "2열좌", en: "Row 2 left" },
  row3Right: { ko: "3열우", en: "Row 3 right" },
  row3Left: { ko: "3열좌", en: "Row 3 left" },
  row3Middle: { ko: "3열중", en: "Row 3 middle" },
  row4Right: { ko: "4열우", en: "Row 4 right" },
  row4Left: { ko: "4열좌", en: "Row 4 left" },
});

export const recheckResult = openList("recheckResult", { ko: "재확인결과", en: "Result of re-check" }, {
  unchanged: { ko: "변경없음", en: "Unchanged" },
  delayed: { ko: "지연", en: "Delayed" },
  timeChanged: { ko: "시각변경", en: "Time changed" },
  placeChanged: { ko: "장소변경", en: "Place changed" },
  cancelled: { ko: "결항", en: "Cancelled" },
});
