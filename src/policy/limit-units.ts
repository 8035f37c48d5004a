import { parseClock, parseDay, clockOfMinutes, dayOfSerial } from "../values/day";
import { closedList } from "./list";
import type { LimitName, Limits } from "./policy";

/** What a limit is counted in. A time, a switch and a date are no numbers. */
export const unitWords = closedList("unit", { ko: "단위", en: "Unit" }, {
  date: { ko: "날짜", en: "date" },
  rung: { ko: "등급", en: "ranks" },
  minute: { ko: "분", en: "min" },
  hour: { ko: "시간", en: "hours" },
  day: { ko: "일", en: "days" },
  businessDay: { ko: "영업일", en: "business days" },
  month: { ko: "개월", en: "months" },
  percent: { ko: "%", en: "%" },
  krw: { ko: "원", en: "KRW" },
  person: { ko: "명", en: "people" },
  step: { ko: "단계", en: "steps" },
  time: { ko: "시각", en: "time" },
  switch: { ko: "on/off", en: "on/off" },
});
export type Unit = keyof typeof unitWords.words;

export const limitUnits: Readonly<Record<LimitName, Unit>> = {
  edition: "date",
  levelTolerance: "rung",
  banquetStaffLeadMinutes: "minute",
  importantNoticeDays: "day",
  approvalSteps: "step",
  arrivalBufferMinutes: "minute",
  departureBufferMinutes: "minute",
  domesticDepartureBufferMinutes: "minute",
  domesticArrivalBufferMinutes: "minute",
  railDepartureBufferMinutes: "minute",
  greeterMarginMinutes: "minute",
  briefedRideMinutes: "minute",
  sharedRunMinutes: "minute",
  luggageShare: "person",
  idleGapMinutes: "minute",
  workOpens: "time",
  workCloses: "time",
  breakfastFrom: "time",
  breakfastTo: "time",
  lunchFrom: "time",
  lunchTo: "time",
  dinnerFrom: "time",
  dinnerTo: "time",
  prayerFrom: "time",
  prayerTo: "time",
  fastFrom: "time",
  fastTo: "time",
  nightEnds: "time",
  restHours: "hour",
  transferBufferMinutes: "minute",
  checkInMinutes: "minute",
  mealMinutes: "minute",
  appointmentMinutes: "minute",
  delayNoteMinutes: "minute",
  courseGapLeastMinutes: "minute",
  courseGapMostMinutes: "minute",
  variancePercent: "percent",
  contingencyPercent: "percent",
  evidenceThreshold: "krw",
  condolenceEvidenceThreshold: "krw",
  graftMeal: "krw",
  graftGift: "krw",
  graftFarmGift: "krw",
  graftHolidayFarmGift: "krw",
  settleDueBusinessDays: "businessDay",
  summaryDueBusinessDays: "businessDay",
  invitationLeadDays: "day",
  passportValidMonths: "month",
  accompanyRule: "switch",
  accompanyGuests: "person",
  accompanyHosts: "person",
  accompanyShare: "person",
};

/** What may be typed for a limit. */
export type LimitKind = "number" | "time" | "switch" | "date";

export function limitKind(name: LimitName): LimitKind {
  const unit = limitUnits[name];
  return unit === "time" || unit === "switch" || unit === "date" ? unit : "number";
}

/** The limit that a cell or a file's value says: no number below zero, no word for a number; a time or a day that Excel made a number is taken back. null: none that fits. */
export function limitValue<Name extends LimitName>(name: Name, found: number | string | null): Limits[Name] | null {
  return valueOf(limitKind(name), found) as Limits[Name] | null;
}

function valueOf(kind: LimitKind, found: number | string | null): number | string | null {
  if (found === null) return null;
  switch (kind) {
    case "number":
      return typeof found === "number" && found >= 0 ? found : null;
    case "switch":
      return found === "on" || found === "off" ? found : null;
    case "time":
      return typeof found === "string" ? parseClock(found.padStart(5, "0")) : found >= 0 && found < 1 ? clockOfMinutes(Math.round(found * minutesPerDay)) : null;
    case "date":
      return typeof found === "string" ? parseDay(found) : found >= firstSerial ? dayOfSerial(found) : null;
  }
}

const minutesPerDay = 1440;
/** 2000-01-01: no standard is older, and no other limit is so great a number of days. */
const firstSerial = 36_526;
