import type { ChartAxis } from "../../engine/charts/chart";

/** An axis of numbers: its ends, and where its steps are. */
export interface ValueScale {
  readonly from: number;
  readonly to: number;
  readonly steps: readonly number[];
}

/** About so many steps are easily read. */
const fewSteps = 6;

/** The axis that numbers need: from nought, in steps of 1, 2 or 5 of a power of ten, unless its own ends and steps are told. */
export function valueScale(numbers: readonly number[], { minimum, maximum, step }: Pick<ChartAxis, "minimum" | "maximum" | "step">): ValueScale {
  const [least, most] = [minimum ?? Math.min(0, ...numbers), maximum ?? Math.max(0, ...numbers)];
  const length = step !== null && step > 0 ? step : roundStep((most - least || 1) / fewSteps);
  const from = minimum ?? Math.floor(least / length) * length;
  const last = maximum ?? Math.ceil(most / length) * length;
  const to = last > from ? last : from + length;
  const count = Math.min(100, Math.floor((to - from) / length + 1e-9));
  return { from, to, steps: Array.from({ length: count + 1 }, (_, at) => from + at * length) };
}

function roundStep(rough: number): number {
  const power = 10 ** Math.floor(Math.log10(rough));
  const share = rough / power;
  return power * (share <= 1 ? 1 : share <= 2 ? 2 : share <= 5 ? 5 : 10);
}
