import type { Text } from "../language/text";
import type { VisitStatus } from "../policy/lists";
import { dayOf, type Day } from "../values/day";
import type { Visit } from "../visit/visit";

/** What a visit's heading says. */
export interface VisitHeading {
  readonly title: Text | null;
  readonly start: Day | null;
  readonly end: Day | null;
  readonly status: VisitStatus;
  /** The day on which what was confirmed was written down last; null when it never was. */
  readonly confirmedOn: Day | null;
}

/** The heading of a visit: its title, or the company that comes. */
export function headingOf({ request, status, confirmed }: Visit): VisitHeading {
  const { titleKo, titleEn, guestCompany, start, end } = request;
  const ko = titleKo ?? titleEn ?? guestCompany;
  const en = titleEn ?? titleKo ?? guestCompany;
  return {
    title: ko === null || en === null ? null : { ko, en },
    start: start === null ? null : dayOf(start),
    end: end === null ? null : dayOf(end),
    status,
    confirmedOn: confirmed.flatMap(({ on }) => on ?? []).sort().at(-1) ?? null,
  };
}
