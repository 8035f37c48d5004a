/** Work that may pause wherever it yields; whoever runs it decides whether it does. */
export type Slices<Result> = Generator<undefined, Result, undefined>;

/** Does the work to its end without a pause. */
export function atOnce<Result>(work: Slices<Result>): Result {
  for (;;) {
    const step = work.next();
    if (step.done === true) return step.value;
  }
}
