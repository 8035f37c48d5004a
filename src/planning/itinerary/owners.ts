import { dutiesFor } from "../../rules/duties";
import type { Visit } from "../../visit/visit";
import type { Draft, StopType } from "./draft";

/** Whose duties look after each kind of stop. */
const ownedBy: Readonly<Record<StopType, keyof typeof dutiesFor>> = {
  reception: "reception",
  lodging: "lodging",
  meal: "banquet",
  banquet: "banquet",
  meeting: "meeting",
  tour: "tour",
  leisure: "tour",
  transfer: "vehicles",
  rest: "lodging",
  sendoff: "sendoff",
};

/** Who owns a stop: somebody with the duty, first of those who take part; else who is in charge of the whole visit. */
export function ownerOf({ hosts, request }: Visit, { type, hosts: taking }: Pick<Draft, "type" | "hosts">): string | null {
  const joining = hosts.filter(({ id, status }) => id !== null && status !== "absent");
  const fit = dutiesFor[ownedBy[type]].flatMap((duty) => joining.filter(({ duties }) => duties?.includes(duty)));
  const owner = fit.find(({ id }) => taking.includes(id ?? "")) ?? fit[0] ?? joining.find(({ duties }) => duties?.includes("lead")) ?? joining.find(({ id }) => id === request.leadHostId);
  return owner?.id ?? null;
}
