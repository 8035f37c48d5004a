import type { Random } from "../random";
import { nobodyElse, type Arrangement } from "./arrangement";

/** How many ties are drawn by lot to find a strong one. */
const draws = 3;
/** How many seats of a table are compared before one is chosen. */
const compared = 12;

/**
 * Tries a swap of two seats: mostly a person goes to a table where somebody is whom he is tied to, and there to the seat
 * whose exchange is best. Gives what it brought; 0 when it was not taken, because it lost more than the heat allows.
 */
export function swapOfSeats(now: Arrangement, random: Random, heat: number): number {
  const one = drawn(now.free, random);
  const table = target(now, random, now.holder[one] ?? 0);
  if (table === (now.tableOf[one] ?? 0) && !now.seatsDiffer) return 0;
  const other = bestSeat(now, random, one, now.freeAt[table] ?? [], one, heat);
  if (other < 0) return 0;
  const gain = now.gain(one, other);
  if (gain < leastTaken(random, heat)) return 0;
  now.swap(one, other);
  return gain;
}

/**
 * Tries a swap of two people who are tied to each other with two others; one by one each swap would tear the tie and
 * hardly ever be taken.
 */
export function swapOfPairs(now: Arrangement, random: Random, heat: number): number {
  const { free, isFree, freeAt, holder, seatOf, tableOf } = now;
  const one = drawn(free, random);
  const person = holder[one] ?? 0;
  const partner = friend(now, random, person);
  if (partner < 0) return 0;
  const beside = seatOf[partner] ?? 0;
  const from = tableOf[one] ?? 0;
  const to = target(now, random, random() < 0.5 ? person : partner);
  const there = freeAt[to] ?? [];
  if (isFree[beside] !== 1 || (tableOf[beside] ?? 0) !== from || (to === from && !now.seatsDiffer) || there.length < 2) return 0;
  const into = bestSeat(now, random, one, there, beside, heat);
  if (into < 0) return 0;
  const comesBack = holder[into] ?? 0;
  const half = now.gain(one, into);
  now.swap(one, into);
  const next = partnersSeat(now, random, comesBack, to, into) ?? bestSeat(now, random, beside, there, into, heat);
  const gain = next < 0 ? -Infinity : half + now.gain(beside, next);
  if (gain >= leastTaken(random, heat)) {
    now.swap(beside, next);
    return gain;
  }
  now.swap(one, into);
  return 0;
}

/** What a change may lose: the hotter, the more. */
function leastTaken(random: Random, heat: number): number {
  return heat * Math.log(1 - random());
}

/** The seat at a table whose exchange with another brings most, give or take the heat; -1 when there is none. */
function bestSeat(now: Arrangement, random: Random, from: number, seats: readonly number[], except: number, heat: number): number {
  const all = seats.length;
  // Now and then whichever seat comes first, so that no plan is out of reach.
  const steps = random() < 0.25 ? 2 : compared;
  const first = steps < all ? Math.floor(random() * all) : 0;
  let best = -1;
  let most = -Infinity;
  for (let step = 0; step < all && step < steps; step += 1) {
    const seat = seats[(first + step) % all] ?? 0;
    if (seat === from || seat === except) continue;
    const gain = now.gain(from, seat) + (random() * heat) / 2;
    if (gain <= most) continue;
    most = gain;
    best = seat;
  }
  return best;
}

/** As often as not those who have to make room are tied as well: the seat of a partner of one who goes, at the table that he leaves. */
function partnersSeat(now: Arrangement, random: Random, leaves: number, table: number, except: number): number | null {
  const partner = random() < 0.5 ? friend(now, random, leaves) : -1;
  const seat = partner < 0 ? -1 : (now.seatOf[partner] ?? 0);
  return seat >= 0 && seat !== except && now.isFree[seat] === 1 && (now.tableOf[seat] ?? 0) === table ? seat : null;
}

/** The table that a person is to try: mostly that of somebody whom he is tied to. */
function target(now: Arrangement, random: Random, person: number): number {
  const whom = random() < 0.7 ? friend(now, random, person) : -1;
  const table = whom < 0 ? -1 : (now.tableOf[now.seatOf[whom] ?? 0] ?? 0);
  const own = now.tableOf[now.seatOf[person] ?? 0] ?? 0;
  return table < 0 || (table === own && !now.seatsDiffer) ? Math.floor(random() * now.freeAt.length) : table;
}

/** Somebody whom a person is tied to, the strongest tie of a few drawn by lot; -1 when there is nobody. */
function friend({ ties }: Arrangement, random: Random, person: number): number {
  const whom = ties.whom[person] ?? nobodyElse.whom;
  const weight = ties.weight[person] ?? nobodyElse.weight;
  if (whom.length === 0) return -1;
  let best = Math.floor(random() * whom.length);
  for (let draw = 1; draw < draws; draw += 1) {
    const at = Math.floor(random() * whom.length);
    if ((weight[at] ?? 0) > (weight[best] ?? 0)) best = at;
  }
  return whom[best] ?? 0;
}

function drawn(seats: readonly number[], random: Random): number {
  return seats[Math.floor(random() * seats.length)] ?? 0;
}
