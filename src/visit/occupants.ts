import type { RowOf } from "./visit";

/** The ids of those in a room, each once. */
export function occupantsOf({ occupant1, occupant2 }: Pick<RowOf<"rooms">, "occupant1" | "occupant2">): readonly string[] {
  return [...new Set([occupant1, occupant2])].filter((id) => id !== null);
}
