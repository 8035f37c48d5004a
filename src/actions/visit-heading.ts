import type { VisitStatus } from "../policy/lists";
import { dayOf, type Day } from "../values/day";
import type { Visit } from "../visit/visit";

/** What a visit's heading says. */
export interface VisitHeading {
  readonly title: string | null;
  readonly start: Day | null;
  readonly end: Day | null;
  readonly status: VisitStatus;
}

/** The heading of a visit: its title, or the company that comes. */
export function headingOf({ request, status }: Visit): VisitHeading {
  const { titleKo, titleEn, guestCompany, start, end } = request;
  return {
    title: titleKo ?? titleEn ?? guestCompany,
    start: start === null ? null : dayOf(start),
    end: end === null ? null : dayOf(end),
    status,
  };
}
