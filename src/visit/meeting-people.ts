import { expanded } from "./people";
import type { RowOf, Visit } from "./visit";

/** How many people a meeting has: guests, our side, who writes and who interprets, each once. */
export function peopleAt(visit: Visit, { guestIds, hostIds, recorderId, interpreterIds }: Pick<RowOf<"meetings">, "guestIds" | "hostIds" | "recorderId" | "interpreterIds">): number {
  return new Set([...expanded(visit, guestIds), ...expanded(visit, hostIds), ...(recorderId === null ? [] : [recorderId]), ...(interpreterIds ?? [])]).size;
}
