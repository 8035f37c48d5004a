import { closedList } from "./list";

/** The words that people choose from in the sheets. Keys are what the code says; the words are what a cell and a JSON file say. */

export const visitStatus = closedList("visitStatus", { ko: "상태", en: "Status" }, {
  draft: { ko: "작성중", en: "Draft" },
  submitted: { ko: "승인요청", en: "Submitted" },
  confirmed: { ko: "확정", en: "Confirmed" },
  running: { ko: "진행중", en: "Running" },
  closed: { ko: "종료", en: "Closed" },
  archived: { ko: "보관", en: "Archived" },
});
export type VisitStatus = keyof typeof visitStatus.words;

export const visitorStatus = closedList("visitorStatus", { ko: "참석상태", en: "Attendance" }, {
  attending: { ko: "참석", en: "Attending" },
  cancelled: { ko: "취소", en: "Cancelled" },
  undecided: { ko: "미정", en: "Undecided" },
});

export const receptionLevel = closedList("receptionLevel", { ko: "접대규격", en: "Reception level" }, {
  peer: { ko: "대등", en: "Peer" },
  high: { ko: "고규격", en: "High" },
  low: { ko: "저규격", en: "Low" },
});

export const importance = closedList("importance", { ko: "중요도", en: "Importance" }, {
  important: { ko: "중요", en: "Important" },
  ordinary: { ko: "일반", en: "Ordinary" },
});

/** The same letters in every language. */
export const yesNoWords = closedList("yesNo", { ko: "예·아니오", en: "Yes or no" }, { Y: { ko: "Y", en: "Y" }, N: { ko: "N", en: "N" } });
export const yesNoNaWords = closedList("yesNoNa", { ko: "예·아니오·해당없음", en: "Yes, no or not applicable" }, {
  Y: { ko: "Y", en: "Y" },
  N: { ko: "N", en: "N" },
  "N/A": { ko: "N/A", en: "N/A" },
});
