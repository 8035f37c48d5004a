import type { TablePart } from "../schema/sheet";

/** The columns that say which row of a table it is: its id, or several that name it together. */
export function naming({ key, named }: TablePart): readonly string[] {
  return key === null ? (named ?? []) : [key];
}
