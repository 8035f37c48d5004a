import { closedList, openList } from "../list";

/** The words of the days: stops, dress, rooms. */

export const stopType = closedList("stopType", { ko: "일정구분", en: "Kind of stop" }, {
  reception: { ko: "영접", en: "Reception" },
  lodging: { ko: "숙박", en: "Lodging" },
  meal: { ko: "식사", en: "Meal" },
  banquet: { ko: "연회", en: "Banquet" },
  meeting: { ko: "회의", en: "Meeting" },
  tour: { ko: "참관", en: "Site tour" },
  leisure: { ko: "여가", en: "Leisure" },
  transfer: { ko: "이동", en: "Transfer" },
  rest: { ko: "휴식", en: "Rest" },
  sendoff: { ko: "송별", en: "Send-off" },
});

export const dress = openList("dress", { ko: "복장", en: "Dress" }, {
  formal: { ko: "정장", en: "Formal" },
  businessCasual: { ko: "비즈니스캐주얼", en: "Business casual" },
  casual: { ko: "평상복", en: "Casual" },
  safety: { ko: "안전복", en: "Safety clothing" },
});

export const roomClass = openList("roomClass", { ko: "객실등급", en: "Room class" }, {
  suite: { ko: "스위트", en: "Suite" },
  juniorSuite: { ko: "주니어스위트", en: "Junior suite" },
  deluxe: { ko: "디럭스", en: "Deluxe" },
  standard: { ko: "스탠다드", en: "Standard" },
  twin: { ko: "트윈", en: "Twin" },
});

export const breakfast = closedList("breakfast", { ko: "조식포함", en: "Breakfast" }, {
  included: { ko: "포함", en: "Included" },
  extra: { ko: "별도", en: "Extra" },
});
