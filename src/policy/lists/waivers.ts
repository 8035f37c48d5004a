import { closedList } from "../list";

/** What became of a waiver, as the settlement says it; worked out, never typed. */
export const waiverState = closedList("waiverState", { ko: "예외승인 상태", en: "State of a waiver" }, {
  covering: { ko: "유효", en: "In force" },
  expired: { ko: "만료", en: "Expired" },
  idle: { ko: "해소", en: "No longer needed" },
  incomplete: { ko: "미비", en: "Incomplete" },
  withdrawn: { ko: "거둠", en: "Withdrawn" },
  none: { ko: "없음", en: "None" },
});
