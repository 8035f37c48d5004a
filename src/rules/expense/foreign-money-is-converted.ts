import { setting } from "../remedy";
import { rule } from "../rule";

/** Currencies whose rate is quoted for a hundred units in Korea. */
const perHundred = new Set<string>(["JPY", "IDR", "VND"]);

export default rule({
  id: "EXP-05",
  title: { ko: "외화는 통화·금액·환율·환율일을 적고 원화는 외화×환율이다", en: "Foreign money has amount, rate and day of the rate, and the won follow from them" },
  why: { ko: "환율 없는 원화 금액은 다시 계산할 수 없습니다.", en: "Won without their rate cannot be worked out again." },
  source: ["practice"],
  severity: "must",
  from: "closed",
  needs: ["expenses"],
  advice: { ko: "카드 명세의 환율과 환율일을 적으세요", en: "enter the rate and its day from the card statement" },
  messages: {
    missing: { ko: "{expense}: {currency} 지출인데 외화금액·환율·환율일 중 빈 칸이 있습니다", en: "{expense}: {currency}, but amount, rate or day of the rate is blank" },
    differs: { ko: "{expense}: {amount} {currency} × {rate} = {computed}원, 적힌 금액 {total}원", en: "{expense}: {currency} {amount} × {rate} is KRW {computed}, not {total}" },
    won: { ko: "{expense}: 원화인데 환율이 1이 아닙니다", en: "{expense}: in won, but the rate is not 1" },
  },
  *check({ expenses }, _policy, tell) {
    for (const { row, id, description, currency, amountFx: amount, fxRate: rate, fxDate, totalKrw: total } of expenses) {
      const expense = description ?? id ?? "?";
      const place = { part: "expenses", row, column: "fxRate" } as const;
      if (currency === null) continue;
      if (currency === "KRW") {
        if (rate !== null && rate !== 1) yield tell("won", { expense }, place, { remedy: setting(place, 1) });
        continue;
      }
      if (amount === null || rate === null || rate <= 0 || fxDate === null) {
        yield tell("missing", { expense, currency }, place);
        continue;
      }
      const each = Math.round(amount * rate);
      const hundred = Math.round((amount * rate) / 100);
      const isRight = total === null || Math.abs(total - each) <= 1 || (perHundred.has(currency) && Math.abs(total - hundred) <= 1);
      if (total !== null && !isRight) {
        const computed = perHundred.has(currency) ? hundred : each;
        yield tell("differs", { expense, amount, currency, rate, computed, total }, { ...place, column: "totalKrw" });
      }
    }
  },
  examples: {
    keeps: [
      { expenses: [{ currency: "EUR", amountFx: 120, fxRate: 1705, fxDate: "2026-11-12", totalKrw: 204600 }] },
      { expenses: [{ currency: "JPY", amountFx: 10000, fxRate: 950, fxDate: "2026-11-12", totalKrw: 95000 }] },
      { expenses: [{ currency: "KRW", fxRate: 1, fxDate: null }] },
    ],
    breaks: [
      { expenses: [{ currency: "EUR", amountFx: 120, fxRate: 1705, fxDate: "2026-11-12", totalKrw: 204602 }] },
      { expenses: [{ currency: "EUR", amountFx: 120, fxRate: 1705, fxDate: null }] },
      { expenses: [{ currency: "KRW", fxRate: 1705 }] },
    ],
  },
});
