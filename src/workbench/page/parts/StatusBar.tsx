import type { ReactNode } from "react";
import type { Desk } from "../desk";
import { totalsOf } from "../totals";
import { word } from "../words";

/** What the user is doing, and the sum, average and count of what is selected. */
export function StatusBar({ desk }: { readonly desk: Desk }): ReactNode {
  const { language, draft, status } = desk;
  const mode = draft ? word(draft.mode === "edit" ? "editing" : "entering", language) : word("ready", language);
  const { count, numbers, sum } = totalsOf(desk.selection);
  return (
    <div className="status-bar">
      <span role="status">{status || mode}</span>
      {count > 1 && (
        <span className="totals">
          {numbers > 0 && <span>{`${word("average", language)}: ${written(sum / numbers)}`}</span>}
          <span>{`${word("count", language)}: ${written(count)}`}</span>
          {numbers > 0 && <span>{`${word("sum", language)}: ${written(sum)}`}</span>}
        </span>
      )}
    </div>
  );
}

function written(value: number): string {
  return new Intl.NumberFormat("ko-KR", { maximumFractionDigits: 6 }).format(value);
}
