/** What a command prints, and the code it ends with: 0 nothing that must be put right, 1 something must. */
export interface Result {
  readonly out: string;
  /** Lines beside the result, for the error stream. */
  readonly aside: readonly string[];
  readonly code: 0 | 1;
}
