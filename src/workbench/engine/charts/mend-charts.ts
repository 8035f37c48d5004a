import type { Sheet } from "../model";
import type { ChartSeries } from "./chart";

const references = ["nameFrom", "categories", "values"] as const satisfies readonly (keyof ChartSeries)[];

/** Puts the references of a sheet's charts through a change of words; each says its sheet itself. */
export function mendCharts({ charts }: Pick<Sheet, "charts">, mend: (reference: string) => string): void {
  for (const { series } of charts) {
    for (const one of series) {
      for (const key of references) {
        const reference = one[key];
        if (reference !== null) one[key] = mend(reference);
      }
    }
  }
}
