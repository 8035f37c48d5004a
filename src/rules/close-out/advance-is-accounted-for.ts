import { settledAdvance } from "../../visit/settled";
import { rule } from "../rule";

export default rule({
  id: "EXP-09",
  title: { ko: "가지급금 = 사용액 + 반납액", en: "The advance is what was spent and what was returned" },
  why: { ko: "남은 현금은 증빙과 함께 돌아와야 합니다.", en: "What is left of the cash comes back with its proof." },
  source: ["practice"],
  severity: "must",
  from: "closed",
  needs: ["advance", "expenses"],
  advice: { ko: "현금(가지급) 지출과 반납액을 맞추세요", en: "make the cash expenses and the amount returned agree" },
  messages: {
    differs: { ko: "가지급금 {amount}원 ≠ 사용 {spent}원 + 반납 {returned}원", en: "advance KRW {amount} is not {spent} spent and {returned} returned" },
    unproven: { ko: "반납 {returned}원의 반납일이나 증빙번호가 비어 있습니다", en: "KRW {returned} returned, without the day or the evidence" },
  },
  *check({ advance, expenses }, _policy, tell) {
    const settled = settledAdvance({ advance, expenses });
    if (settled === null) return;
    const { returnedOn, evidenceNo } = advance;
    const { amount, spent, returned, balance } = settled;
    if (balance !== 0) yield tell("differs", { amount, spent, returned }, { part: "advance", column: "returned" });
    if (returned > 0 && (returnedOn === null || evidenceNo === null)) {
      yield tell("unproven", { returned }, { part: "advance", column: returnedOn === null ? "returnedOn" : "evidenceNo" });
    }
  },
  examples: {
    keeps: [{ advance: { amount: 500000, personId: "H07", returned: 287000, returnedOn: "2026-11-16", evidenceNo: "BANK-1" }, expenses: [{ paymentMethod: "advanceCash", payerId: "H07", totalKrw: 213000 }] }, { advance: { amount: null } }],
    breaks: [
      { advance: { amount: 500000, personId: "H07", returned: 287000 }, expenses: [{ paymentMethod: "advanceCash", payerId: "H07", totalKrw: 212999 }] },
      { advance: { amount: 287000, personId: "H07", returned: 287000, evidenceNo: null, returnedOn: "2026-11-16" } },
    ],
  },
});
