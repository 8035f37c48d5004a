import { basis, budgetCategory } from "../policy/lists/money";
import { computed } from "../schema/column";
import { choice } from "../schema/columns/choice";
import { decimal, money } from "../schema/columns/number";
import { text } from "../schema/columns/text";
import { sheet, table } from "../schema/sheet";
import { won, type Won } from "../values/money";
import { budgetTotals } from "./parts/budget-totals";

export default sheet({
  name: "budget",
  title: { ko: "예산", en: "Budget" },
  hint: { ko: "수량 × 단가 × 횟수. 금액은 부가세를 포함한 원화입니다.", en: "Quantity × unit price × times. Amounts are won, VAT included." },
  order: 90,
  phase: "before",
  print: { orientation: "landscape", oneWide: true },
  parts: {
    budget: table({
      table: "tblBudget",
      key: "id",
      json: "budget",
      words: { ko: "예산", en: "Budget" },
      blankRows: 20,
      frozenColumns: 3,
      columns: {
        id: text({ ko: "ID", en: "ID" }, { required: true, sample: (index) => `BG${String(index + 1).padStart(2, "0")}`, width: 8, hint: { ko: "BG01부터 차례로", en: "BG01 and on" } }),
        category: choice(budgetCategory, { ko: "구분", en: "Category" }, { required: true, sample: "lodging", width: 14 }),
        item: text({ ko: "항목", en: "Item" }, { required: true, sample: "스위트", width: 30 }),
        basis: choice(basis, { ko: "산출단위", en: "Unit" }, { sample: "roomNight", width: 11 }),
        qty: decimal({ ko: "수량", en: "Quantity" }, { required: true, sample: 1, width: 10 }),
        unitPrice: money({ ko: "단가", en: "Unit price" }, { required: true, sample: 480_000 as Won, width: 12 }),
        times: decimal({ ko: "횟수", en: "Times" }, { required: true, sample: 2, width: 9 }),
        amount: computed(
          money({ ko: "금액", en: "Amount" }, { width: 14 }),
          "IFERROR(IF(OR({qty}=\"\",{unitPrice}=\"\",{times}=\"\"),\"\",{qty}*{unitPrice}*{times}),\"\")",
          ({ qty, unitPrice, times }) => (typeof qty === "number" && typeof unitPrice === "number" && typeof times === "number" ? won(qty * unitPrice * times) : null),
        ),
        ref: text({ ko: "연결ID", en: "Linked id" }, { width: 10, hint: { ko: "객실 R…, 연회 B…, 일정 S…", en: "Room R…, banquet B…, stop S…" } }),
        overStandardReason: text({ ko: "기준초과사유", en: "Why over the standard" }, { width: 24 }),
      },
    }),
    budgetTotals,
  },
});
