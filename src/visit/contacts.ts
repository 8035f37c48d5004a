import { hostSpeaker, speaks } from "./speakers";
import type { RowOf, Visit } from "./visit";

type Host = RowOf<"hosts">;

/** Whom one may call: who is in charge, who speaks a language, who is there in an emergency. Each once; nobody where there is none. */
export interface Contacts {
  readonly lead: Host | undefined;
  readonly speaker: Host | undefined;
  readonly emergency: Host | undefined;
}

/** The contacts of those who speak a language; without one nobody is named to speak it. */
export function contactsFor({ hosts, request }: Pick<Visit, "hosts" | "request">, language: string | null): Contacts {
  const joining = joiningHosts({ hosts });
  const lead = joining.find(({ id, duties }) => (request.leadHostId === null ? duties?.includes("lead") : id === request.leadHostId));
  const others = joining.filter((host) => host !== lead);
  return {
    lead,
    speaker: others.find((host) => {
      const speaker = hostSpeaker(host);
      return language !== null && speaker.isInterpreter && speaks(speaker, language);
    }),
    emergency: others.find(({ duties }) => duties?.includes("emergency")),
  };
}

/** Hosts who take part. */
export function joiningHosts({ hosts }: Pick<Visit, "hosts">): readonly Host[] {
  return hosts.filter(({ status }) => status !== "absent");
}
