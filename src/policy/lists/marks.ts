import { closedList } from "../list";

/** What the 확인 columns say next to a cell that is coloured; chosen by formulas, never typed. */
export const mark = closedList("mark", { ko: "확인", en: "Look at" }, {
  cancelled: { ko: "취소됨", en: "Cancelled" },
  absent: { ko: "불참", en: "Absent" },
  missing: { ko: "미기재", en: "Blank" },
  endsEarly: { ko: "종료가 이름", en: "Ends before it starts" },
  doubleBooked: { ko: "객실 중복", en: "Room booked twice" },
  rateOverCap: { ko: "단가 초과", en: "Rate over limit" },
  headOverCap: { ko: "1인기준 초과", en: "Over limit per head" },
  staffLate: { ko: "접대원 늦음", en: "Staff too late" },
  seatsDiffer: { ko: "좌석수 다름", en: "Seats differ" },
  unknownPerson: { ko: "없는 ID", en: "Unknown id" },
  unknownDish: { ko: "없는 요리", en: "Unknown dish" },
  seatedTwice: { ko: "좌석 중복", en: "Seated twice" },
  sumDiffers: { ko: "합계 다름", en: "Sum differs" },
  noEvidence: { ko: "적격증빙 없음", en: "No valid evidence" },
  refundSign: { ko: "환불 부호", en: "Sign of refund" },
  overBudget: { ko: "예산 초과", en: "Over budget" },
  overApproved: { ko: "승인예산 초과", en: "Over approved budget" },
  needsReason: { ko: "사유 필요", en: "Reason needed" },
  notReturned: { ko: "반납 확인", en: "Balance open" },
  differs: { ko: "다름", en: "Differs" },
});
