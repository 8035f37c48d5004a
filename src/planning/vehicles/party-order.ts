import { byStanding, isAide } from "../../rules/car-order";
import type { RowOf } from "../../visit/visit";

type Guest = RowOf<"visitors">;

/** The guests of one trip by precedence, those who interpret or attend right behind the senior of their company: cars are filled in this order. */
export function inPartyOrder(guests: readonly Guest[]): readonly Guest[] {
  const sorted = [...guests].sort((one, other) => byStanding(one, other) || ((one.id ?? "") < (other.id ?? "") ? -1 : 1));
  const aides = sorted.filter(isAide);
  const seniors = sorted.filter((guest) => !isAide(guest));
  const served = new Set<string | null>();
  const ordered = seniors.flatMap((senior) => {
    if (served.has(senior.company)) return [senior];
    served.add(senior.company);
    return [senior, ...aides.filter(({ company }) => company === senior.company)];
  });
  return [...ordered, ...aides.filter(({ company }) => !served.has(company))];
}
