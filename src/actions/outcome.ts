import type { Text, Values } from "../language/text";

/** What an action has to say when it is done. */
export interface Outcome {
  readonly message: Text;
  readonly values?: Values;
  /** What has to be said beside it, in sentences of their own. */
  readonly also?: readonly { readonly message: Text; readonly values: Values }[];
  /** Whether "undo" can put back what was there. */
  readonly undoable: boolean;
}

/** The step that runs now; `done` of `of` when it can be counted. */
export interface Progress {
  readonly step: Text;
  readonly done?: number;
  readonly of?: number;
}
