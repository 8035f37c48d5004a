/** Work that may pause wherever it yields; whoever runs it decides whether it does. */
export type Slices<Result, Step = unknown> = Generator<Step, Result>;

/** Does the work to its end without a pause. */
export function atOnce<Result>(work: Slices<Result>): Result {
  for (;;) {
    const step = work.next();
    if (step.done === true) return step.value;
  }
}

/** The same work, with each of its steps told in another way. */
export function* retold<Step, Other, Result>(work: Slices<Result, Step>, tell: (step: Step) => Other): Slices<Result, Other> {
  for (;;) {
    const step = work.next();
    if (step.done === true) return step.value;
    yield tell(step.value);
  }
}
