import { waiverState } from "../../policy/lists/waivers";
import { centred } from "../../schema/column";
import { word } from "../../schema/columns/choice";
import { count } from "../../schema/columns/number";
import { longText, text } from "../../schema/columns/text";
import { day } from "../../schema/columns/time";
import { table } from "../../schema/sheet";
import type { Day } from "../../values/day";

/** Every waiver of the visit, for those who settle it: filled in, not typed. */
export const settlementWaivers = table({
  table: "tblSettlementWaivers",
  key: null,
  named: ["no"],
  json: null,
  words: { ko: "예외승인", en: "Waivers" },
  place: "below",
  blankRows: 3,
  marks: [{ column: "*", when: "AND({state}<>\"\",{state}<>{=waiverState.covering})", style: "muted" }],
  columns: {
    what: longText({ ko: "승인한 내용", en: "What was let stand" }, { width: 24, sample: "접대원은 연회 한 시간 전에 도착한다", hint: { ko: "규칙의 이름만. 손님의 식이나 건강은 적지 않습니다", en: "The rule's name alone; nothing of a guest's diet or health" } }),
    no: centred(count({ ko: "번호", en: "No." }, { sample: (index) => index + 1, width: 8 })),
    rule: text({ ko: "규칙", en: "Rule" }, { sample: "BAN-03", width: 10 }),
    by: text({ ko: "승인자", en: "Approved by" }, { sample: "한서준", width: 13 }),
    state: word(waiverState, { ko: "상태", en: "State" }, { sample: "covering", width: 11 }),
    reason: longText({ ko: "사유", en: "Reason" }, { sample: "앞 행사와 겹쳐 호텔과 합의", width: 34 }),
    on: day({ ko: "승인일", en: "Approved on" }, { sample: "2026-11-09" as Day }),
  },
});
