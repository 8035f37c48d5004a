import { canSpeakWith, type Diner } from "./diners";

/** Who sits at the main table. */
export interface MainTable {
  readonly guests: readonly Diner[];
  readonly hosts: readonly Diner[];
}

/** Who has a claim to the main table, by id. */
export interface Claims {
  readonly mustSit: ReadonlySet<string>;
  readonly mayNotSit: ReadonlySet<string>;
  readonly former: ReadonlySet<string>;
}

/**
 * Who sits at the main table of so many places: its own hosts and the leaders, then other hosts by rank up to its share of
 * them, then the guests in strict precedence. Of those hosts somebody speaks the language of each main guest there, if
 * anybody of the party does; such a host takes the place of the lowest other one, or of the last guest.
 *
 * @param guests in precedence
 * @param hosts by rank; `mustSit`: those who cannot sit elsewhere, `mayNotSit`: those whom another table needs,
 *   `former`: those who sat there before, and come before others again
 */
export function mainTable(places: number, guests: readonly Diner[], hosts: readonly Diner[], { mustSit, mayNotSit, former }: Claims): MainTable {
  const mayCome = (diner: Diner): boolean => !mayNotSit.has(diner.id);
  const own = hosts.filter(({ id }) => mustSit.has(id));
  const others = hosts.filter((host) => !mustSit.has(host.id) && mayCome(host)).sort((one, other) => Number(former.has(other.id)) - Number(former.has(one.id)));
  const fair = hosts.filter(({ id }) => former.has(id)).length || Math.round((places * hosts.length) / Math.max(1, hosts.length + guests.length));
  let share = Math.min(places, Math.max(own.length, fair));
  for (;;) {
    const top = guestsAtMain(places - share, guests, mustSit, mayNotSit);
    const needed = interpretersFor(top, own, others);
    const chosen = [...own, ...needed];
    if (chosen.length <= share) {
      const rest = others.filter((host) => !needed.includes(host));
      return { guests: top, hosts: [...chosen, ...rest.slice(0, share - chosen.length)] };
    }
    if (share >= places) return { guests: [], hosts: chosen.slice(0, places) };
    share += 1;
  }
}

function guestsAtMain(count: number, guests: readonly Diner[], mustSit: ReadonlySet<string>, mayNotSit: ReadonlySet<string>): readonly Diner[] {
  const fixed = guests.filter(({ id }) => mustSit.has(id));
  const others = guests.filter(({ id }) => !mustSit.has(id) && !mayNotSit.has(id));
  return [...fixed, ...others.slice(0, Math.max(0, count - fixed.length))].sort((one, other) => one.order - other.order);
}

/** The fewest further hosts, found one by one, with whom every main guest can speak; interpreters first, then by rank. */
function interpretersFor(guests: readonly Diner[], own: readonly Diner[], others: readonly Diner[]): readonly Diner[] {
  const chosen: Diner[] = [];
  const candidates = [...others].sort((one, other) => Number(other.isInterpreter) - Number(one.isInterpreter));
  for (const guest of guests) {
    if (!guest.isMain || [...own, ...chosen].some((host) => canSpeakWith(host, guest))) continue;
    const speaker = candidates.find((host) => !chosen.includes(host) && canSpeakWith(host, guest));
    if (speaker) chosen.push(speaker);
  }
  return chosen;
}
