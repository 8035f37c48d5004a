import { sumOfWon } from "../../values/money";
import { rowsBy } from "../../visit/rows-by";
import { rule } from "../rule";

export default rule({
  id: "EXP-06",
  title: { ko: "음수는 환불뿐이고 원지출을 가리키며 누계가 음수가 되지 않는다", en: "Only refunds are below zero; each points to its expense and never returns more than was paid" },
  why: { ko: "출처 없는 음수는 지출을 감춥니다.", en: "A minus from nowhere hides an expense." },
  source: ["S047"],
  severity: "must",
  from: "closed",
  needs: ["expenses"],
  advice: { ko: "유형을 환불로 하고 원지출ID를 적으세요", en: "make it a refund and enter the id of its expense" },
  messages: {
    negative: { ko: "{expense}: {total}원인데 유형이 환불이 아닙니다", en: "{expense}: KRW {total}, but it is no refund" },
    orphan: { ko: "{expense}: 환불의 원지출ID가 없거나 지출내역에 없습니다", en: "{expense}: a refund without the id of an expense on the list" },
    tooMuch: { ko: "{expense}: 환불을 더하면 원지출 {original}이(가) {sum}원이 됩니다", en: "{expense}: with its refunds, {original} comes to KRW {sum}" },
    signs: { ko: "{expense}: 합계·공급가액·부가세의 부호가 다릅니다", en: "{expense}: total, net and VAT differ in sign" },
  },
  *check({ expenses }, _policy, tell) {
    const originals = rowsBy(expenses.filter(({ id, type }) => id !== null && type !== "refund"), ({ id }) => id);
    const refunds = rowsBy(expenses.filter(({ type }) => type === "refund"), ({ refExpenseId }) => refExpenseId);
    for (const { row, id, description, type, totalKrw: total, supplyKrw, vatKrw, refExpenseId: ref } of expenses) {
      const expense = description ?? id ?? "?";
      const place = { part: "expenses", row } as const;
      if (total !== null && total < 0 && type !== "refund") yield tell("negative", { expense, total }, { ...place, column: "type" });
      if (total !== null && [supplyKrw, vatKrw].some((part) => part !== null && part * total < 0)) yield tell("signs", { expense }, { ...place, column: "supplyKrw" });
      if (type !== "refund") continue;
      const original = originals.get(ref)?.[0];
      if (!original) {
        yield tell("orphan", { expense }, { ...place, column: "refExpenseId" });
        continue;
      }
      const sum = sumOfWon([original.totalKrw, ...(refunds.get(ref) ?? []).map((each) => each.totalKrw)]);
      if (sum < 0) yield tell("tooMuch", { expense, original: original.description ?? ref ?? "?", sum }, { ...place, column: "totalKrw" });
    }
  },
  examples: {
    keeps: [{ expenses: [{ id: "E01", type: "expense", totalKrw: 500000 }, { id: "E02", type: "refund", totalKrw: -100000, supplyKrw: -90909, vatKrw: -9091, refExpenseId: "E01" }] }],
    breaks: [
      { expenses: [{ type: "expense", totalKrw: -100, supplyKrw: -91, vatKrw: -9 }] },
      { expenses: [{ id: "E02", type: "refund", totalKrw: -100, supplyKrw: -91, vatKrw: -9, refExpenseId: "E99" }] },
      { expenses: [{ id: "E01", type: "expense", totalKrw: 100 }, { id: "E02", type: "refund", totalKrw: -101, supplyKrw: -92, vatKrw: -9, refExpenseId: "E01" }] },
      { expenses: [{ type: "expense", totalKrw: 100, supplyKrw: -91, vatKrw: 9 }] },
    ],
  },
});
