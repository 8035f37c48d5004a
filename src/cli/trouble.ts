import type { Text, Values } from "../language/text";

/** Input that cannot be used, in words for the person at the terminal; ends with exit code 2. */
export class Trouble extends Error {
  constructor(
    readonly what: Text,
    readonly values: Values = {},
    /** Whether the usage helps. */
    readonly showsUsage = false,
  ) {
    super(what.en);
    this.name = "Trouble";
  }
}
