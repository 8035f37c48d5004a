import type { RowOf } from "../../visit/visit";
import { rule } from "../rule";

export default rule({
  id: "EXP-07",
  title: { ko: "같은 날·거래처·금액의 중복과 쪼개기 결제가 없다", en: "No expense stands twice, and none is split below the evidence limit" },
  why: { ko: "영수증 두 장이 한 지출일 수 있습니다.", en: "Two receipts may be one expense." },
  source: ["practice"],
  severity: "should",
  from: "closed",
  needs: ["expenses"],
  advice: { ko: "하나를 지우거나 다른 지출임을 내용에 적으세요", en: "take one out, or say in the description that they differ" },
  messages: {
    twice: { ko: "{expense}: {other}과(와) 날짜·거래처·금액이 같습니다 ({total}원)", en: "{expense}: same day, payee and amount as {other} (KRW {total})" },
    split: { ko: "{payee} {date}: {limit}원 이하 {count}건, 합계 {total}원 – 나누어 결제한 것으로 보입니다", en: "{payee}, {date}: {count} payments of up to {limit}, KRW {total} together: they look split" },
  },
  *check({ expenses }, { evidenceThreshold: limit }, tell) {
    const sameDay = new Map<string, RowOf<"expenses">[]>();
    for (const expense of expenses) {
      if (expense.type === "refund" || expense.date === null || expense.payee === null || expense.totalKrw === null) continue;
      const key = `${expense.date}|${expense.payee}`;
      const others = sameDay.get(key) ?? [];
      const twin = others.find((other) => other.totalKrw === expense.totalKrw);
      if (twin) {
        const values = { expense: expense.description ?? expense.id ?? "?", other: twin.id ?? "?", total: expense.totalKrw };
        yield tell("twice", values, { part: "expenses", row: expense.row, column: "totalKrw" });
      }
      others.push(expense);
      sameDay.set(key, others);
    }
    for (const group of sameDay.values()) {
      const small = group.filter((expense) => (expense.totalKrw ?? 0) <= limit);
      const total = small.reduce((sum, expense) => sum + (expense.totalKrw ?? 0), 0);
      const last = small.at(-1);
      if (small.length < 2 || total <= limit || !last?.date) continue;
      yield tell("split", { payee: last.payee ?? "?", date: last.date, limit, count: small.length, total }, { part: "expenses", row: last.row, column: "totalKrw" });
    }
  },
  examples: {
    keeps: [{ expenses: [{ date: "2026-11-10", payee: "갑", totalKrw: 20000 }, { date: "2026-11-11", payee: "갑", totalKrw: 20000 }] }],
    breaks: [
      { expenses: [{ date: "2026-11-10", payee: "갑", totalKrw: 50000 }, { date: "2026-11-10", payee: "갑", totalKrw: 50000 }] },
      { expenses: [{ date: "2026-11-10", payee: "갑", totalKrw: 20000 }, { date: "2026-11-10", payee: "갑", totalKrw: 15000 }] },
    ],
  },
});
