import type { Visit } from "./visit";

/** The ids of the hosts who line up when guests leave. */
export function lineup({ hosts }: Pick<Visit, "hosts">): readonly string[] {
  return hosts.flatMap(({ id, lineupSendoff }) => (lineupSendoff === "Y" && id !== null ? [id] : []));
}
