import { closedList } from "./list";
import type { LimitName } from "./policy";

/** The limits as 기준표 names them. */
export const limitWords = closedList("limit", { ko: "기준", en: "Standard" }, {
  levelTolerance: { ko: "대등으로 보는 직급등급 차이", en: "Ranks apart that still are peers" },
  banquetStaffLeadMinutes: { ko: "연회 전 접대원 도착(분)", en: "Staff at a banquet, minutes before" },
  importantNoticeDays: { ko: "중요 방문 임원 통지(일 전)", en: "Notice to leaders, days before" },
  arrivalBufferMinutes: { ko: "국제선 도착 후 여유(분)", en: "After an international arrival, minutes" },
  departureBufferMinutes: { ko: "국제선 출발 전 여유(분)", en: "Before an international departure, minutes" },
  domesticDepartureBufferMinutes: { ko: "국내선 출발 전 여유(분)", en: "Before a domestic departure, minutes" },
  idleGapMinutes: { ko: "일정 공백 알림(분)", en: "Idle gap worth a word, minutes" },
  restHours: { ko: "밤 휴식 최소(시간)", en: "Rest at night, hours" },
  transferBufferMinutes: { ko: "장소 이동 여유(분)", en: "To spare between places, minutes" },
  delayNoteMinutes: { ko: "지연 사유 기준(분)", en: "Delay that needs a reason, minutes" },
  courseGapLeastMinutes: { ko: "요리 간격 최소(분)", en: "Between courses at least, minutes" },
  courseGapMostMinutes: { ko: "요리 간격 최대(분)", en: "Between courses at most, minutes" },
  variancePercent: { ko: "예산 차이 사유 기준(%)", en: "Difference that needs a reason, %" },
  contingencyPercent: { ko: "예비비 한도(%)", en: "Contingency at most, %" },
  evidenceThreshold: { ko: "적격증빙 기준금액(원)", en: "Valid evidence above, KRW" },
  condolenceEvidenceThreshold: { ko: "경조금 증빙 기준금액(원)", en: "Evidence for condolence money above, KRW" },
  graftMeal: { ko: "공직자등 식사(원)", en: "Meal for a public official, KRW" },
  graftGift: { ko: "공직자등 선물(원)", en: "Gift for a public official, KRW" },
  graftFarmGift: { ko: "공직자등 농축수산물 선물(원)", en: "Farm produce for a public official, KRW" },
  graftHolidayFarmGift: { ko: "공직자등 명절 농축수산물 선물(원)", en: "The same at holidays, KRW" },
  settleDueBusinessDays: { ko: "정산 기한(영업일)", en: "Settlement due, business days" },
  summaryDueBusinessDays: { ko: "결과보고 기한(영업일)", en: "Summary due, business days" },
  invitationLeadDays: { ko: "초청장 발송(일 전)", en: "Invitation sent, days before" },
  passportValidMonths: { ko: "여권 유효기간(개월)", en: "Passport valid, months" },
  accompanyRule: { ko: "배석 인원 제한 (on/off)", en: "Limit hosts at table (on/off)" },
} satisfies Record<LimitName, { ko: string; en: string }>);

/** What a limit is called in a file and in the key column of 기준표. */
export const limitKeys: Readonly<Record<LimitName, string>> = {
  levelTolerance: "level_tolerance",
  banquetStaffLeadMinutes: "banquet_staff_lead_min",
  importantNoticeDays: "important_notice_days",
  arrivalBufferMinutes: "arrival_buffer_min_intl",
  departureBufferMinutes: "departure_buffer_min_intl",
  domesticDepartureBufferMinutes: "departure_buffer_min_dom",
  idleGapMinutes: "idle_gap_warn_min",
  restHours: "rest_min_hours",
  transferBufferMinutes: "transfer_buffer_min",
  delayNoteMinutes: "delay_note_min",
  courseGapLeastMinutes: "course_gap_min",
  courseGapMostMinutes: "course_gap_max",
  variancePercent: "variance_warn_pct",
  contingencyPercent: "contingency_max_pct",
  evidenceThreshold: "evidence_threshold_krw",
  condolenceEvidenceThreshold: "evidence_threshold_condolence_krw",
  graftMeal: "graft_meal_krw",
  graftGift: "graft_gift_krw",
  graftFarmGift: "graft_gift_agri_krw",
  graftHolidayFarmGift: "graft_gift_agri_holiday_krw",
  settleDueBusinessDays: "settle_due_business_days",
  summaryDueBusinessDays: "summary_due_business_days",
  invitationLeadDays: "invitation_lead_days",
  passportValidMonths: "passport_valid_months",
  accompanyRule: "cn_accompany_rule",
};

/** Every limit, in the order 기준표 shows them. */
export const limitNames = Object.keys(limitKeys) as readonly LimitName[];
