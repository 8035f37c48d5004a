import { computed } from "../../schema/column";
import { money } from "../../schema/columns/number";
import { reference } from "../../schema/columns/reference";
import { text } from "../../schema/columns/text";
import { day } from "../../schema/columns/time";
import { form } from "../../schema/sheet";
import { byId, marked } from "../by-id";

const spent = "SUMIFS({expenses.totalKrw},{expenses.paymentMethod},{=paymentMethod.advanceCash},{expenses.payerId},{personId})";

/** Money handed out in advance: given = spent + returned. */
export const advance = form({
  prefix: "adv",
  json: "settlement.advance",
  words: { ko: "가지급금", en: "Advance" },
  place: "below",
  sections: [{ title: null, fields: ["id", "personId", "personName", "advancedOn", "amount", "spent", "returned", "returnedOn", "evidenceNo", "balance", "mark"] }],
  marks: [{ column: "balance", when: "ISNUMBER(SEARCH({=mark.notReturned},{mark}))", style: "over" }],
  columns: {
    id: text({ ko: "가지급 번호", en: "Advance no." }),
    personId: reference("hosts", { ko: "수령자", en: "Given to" }),
    personName: computed(text({ ko: "수령자 성명", en: "Given to (name)" }, { json: null }), byId("hosts", "nameKo", "personId")),
    advancedOn: day({ ko: "지급일", en: "Given on" }),
    amount: money({ ko: "지급액", en: "Amount given" }),
    spent: computed(money({ ko: "사용액", en: "Spent" }), `IF({personId}="","",${spent})`),
    returned: money({ ko: "반납액", en: "Returned" }),
    returnedOn: day({ ko: "반납일", en: "Returned on" }),
    evidenceNo: text({ ko: "반납 증빙번호", en: "Evidence of return" }),
    balance: computed(money({ ko: "잔액", en: "Balance" }, { json: null, hint: { ko: "지급 − 사용 − 반납 = 0", en: "Given − spent − returned = 0" } }), `IFERROR(IF({amount}="","",{amount}-${spent}-N({returned})),"")`),
    mark: computed(text({ ko: "가지급 확인", en: "Advance: look at" }, { json: null }), marked([`AND({amount}<>"",{amount}-${spent}-N({returned})<>0)`, "notReturned"])),
  },
});
