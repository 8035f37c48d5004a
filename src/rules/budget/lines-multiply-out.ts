import { blanks, header } from "../header";
import { setting } from "../remedy";
import { rule } from "../rule";

const needed = ["category", "item", "qty", "unitPrice", "times"] as const;

export default rule({
  id: "BUD-01",
  title: { ko: "예산 줄마다 구분이 있고 금액 = 수량×단가×횟수다", en: "Every budget line has a category, and its amount is quantity × price × times" },
  why: { ko: "손으로 고친 금액 하나가 합계를 틀리게 합니다.", en: "One amount typed over makes the total wrong." },
  source: ["S047", "S083"],
  severity: "must",
  from: "submitted",
  needs: ["budget"],
  advice: { ko: "빈 칸을 채우고 금액 칸에는 수식을 두세요", en: "fill the cell, and leave the formula in the amount" },
  messages: {
    blank: { ko: "{line}: {field}이(가) 비어 있습니다", en: "{line}: {field} is blank" },
    product: { ko: "{line}: 금액 {amount}원 ≠ {qty} × {unitPrice} × {times} = {product}원", en: "{line}: amount KRW {amount} is not {qty} × {unitPrice} × {times} = {product}" },
  },
  *check({ budget }, _policy, tell) {
    for (const { row, id, ...line } of budget) {
      const name = line.item ?? id ?? "?";
      for (const column of blanks(line, needed)) yield tell("blank", { line: name, field: header("budget", column) }, { part: "budget", row, column });
      const { qty, unitPrice, times, amount } = line;
      if (qty === null || unitPrice === null || times === null) continue;
      const product = qty * unitPrice * times;
      if (amount !== product) {
        yield tell("product", { line: name, amount: amount ?? 0, qty, unitPrice, times, product }, { part: "budget", row, column: "amount" }, { remedy: setting({ part: "budget", row, column: "amount" }, product) });
      }
    }
  },
  examples: {
    keeps: [{ budget: [{ qty: 2, unitPrice: 480000, times: 2, amount: 1920000 }] }],
    breaks: [{ budget: [{ qty: 2, unitPrice: 480000, times: 2, amount: 1920001 }] }, { budget: [{ category: null }] }],
  },
});
