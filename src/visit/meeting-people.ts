import { expanded } from "./people";
import type { RowOf, Visit } from "./visit";

type Meeting = Pick<RowOf<"meetings">, "guestIds" | "hostIds" | "recorderId" | "interpreterIds">;

/** Who is at a meeting: guests, our side, who writes and who interprets, each once. */
export function participantsOf(visit: Visit, { guestIds, hostIds, recorderId, interpreterIds }: Meeting): readonly string[] {
  return [...new Set([...expanded(visit, guestIds), ...expanded(visit, hostIds), ...(recorderId === null ? [] : [recorderId]), ...(interpreterIds ?? [])])];
}

/** How many people a meeting has. */
export function peopleAt(visit: Visit, meeting: Meeting): number {
  return participantsOf(visit, meeting).length;
}
