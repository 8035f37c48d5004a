import type { Text } from "../language/text";
import { once } from "./once";
import type { RowOf, Visit } from "./visit";

/** The English words of cards by the ids of those who sit there, the first of each. */
const cards = once(["seats"], ({ seats }) => {
  const byPerson = new Map<string, string>();
  for (const { personId, cardEn } of seats) if (personId !== null && cardEn !== null && !byPerson.has(personId)) byPerson.set(personId, cardEn);
  return byPerson;
});

/** What to call a host on paper: in English as on the host's cards, which is the one place where that is typed. */
export function hostName(visit: Pick<Visit, "seats">, { id, nameKo }: Pick<RowOf<"hosts">, "id" | "nameKo">): Text {
  const ko = nameKo ?? id ?? "?";
  return { ko, en: cards(visit).get(id ?? "") ?? ko };
}
