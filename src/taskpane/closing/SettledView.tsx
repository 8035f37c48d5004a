import type { JSX } from "react";
import type { CloseOutShown } from "../../actions/show-close-out";
import type { Text } from "../../language/text";
import { wordOf, type List } from "../../policy/list";
import { account, paymentMethod } from "../../policy/lists/money";
import { useSpeech } from "../speech";

const words = {
  title: { ko: "정산 결과", en: "What it comes to" },
  budget: { ko: "예산", en: "Budget" },
  actual: { ko: "실적", en: "Spent" },
  left: { ko: "차액", en: "Difference" },
  supply: { ko: "공급가액", en: "Net of VAT" },
  vat: { ko: "부가세", en: "VAT" },
  deductible: { ko: "그중 공제", en: "Of it deductible" },
  perGuest: { ko: "1인당 ({guests}명)", en: "Per guest ({guests})" },
  perGuestDay: { ko: "1인 1일당 ({days}인·일)", en: "Per guest-day ({days})" },
  advance: { ko: "가지급금 잔액", en: "Advance left" },
  byPayment: { ko: "결제수단별", en: "By payment" },
  byAccount: { ko: "계정별", en: "By account" },
} as const satisfies Record<string, Text>;

/** The totals of a visit in won: what the sheet's live formulas say, in the pane. */
export function SettledView({ shown: { totals, advance } }: { readonly shown: CloseOutShown }): JSX.Element {
  const { say } = useSpeech();
  const line = (label: string, amount: number | null): JSX.Element | null =>
    amount === null ? null : (
      <div key={label}>
        <dt>{label}</dt>
        <dd>{amount.toLocaleString("en-US")}</dd>
      </div>
    );
  const each = (list: List, sums: readonly (readonly [key: string, total: number])[]): readonly (JSX.Element | null)[] => sums.map(([key, total]) => line(say(wordOf(list, key)), total));
  const { budget, actual, supply, vat, vatDeductible, guests, perGuest, guestDays, perGuestDay, byPayment, byAccount } = totals;
  return (
    <details className="closing-items" open>
      <summary>{say(words.title)}</summary>
      <dl className="settled">
        {line(say(words.budget), budget)}
        {line(say(words.actual), actual)}
        {line(say(words.left), budget - actual)}
        {line(say(words.supply), supply)}
        {line(say(words.vat), vat)}
        {line(say(words.deductible), vatDeductible)}
        {line(say(words.perGuest, { guests }), perGuest)}
        {line(say(words.perGuestDay, { days: guestDays ?? 0 }), perGuestDay)}
        {advance && line(say(words.advance), advance.balance)}
      </dl>
      <h3>{say(words.byPayment)}</h3>
      <dl className="settled">{each(paymentMethod, byPayment)}</dl>
      <h3>{say(words.byAccount)}</h3>
      <dl className="settled">{each(account, byAccount)}</dl>
    </details>
  );
}
