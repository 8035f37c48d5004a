import type { Random } from "../random";
import type { Arrangement } from "./arrangement";
import { whole } from "./numbers";

const draws = 4;

/**
 * Tries a swap of two seats: mostly a person goes to a table where somebody is whom he is tied to. Gives what it brought;
 * 0 when it was not taken, because it lost more than `least` allows.
 */
export function swapOfSeats(now: Arrangement, random: Random, least: number): number {
  const { free, holder, tableOf } = now;
  const one = free[Math.floor(random() * free.length)] ?? 0;
  const towards = random() < 0.5 ? tableOfFriend(now, random, whole(holder, one)) : -1;
  const choice = (towards < 0 ? free : now.freeAt[towards]) ?? free;
  const other = choice[Math.floor(random() * choice.length)] ?? one;
  if (one === other || (towards >= 0 && whole(tableOf, one) === towards)) return 0;
  const gain = now.gain(one, other);
  if (gain < least) return 0;
  now.swap(one, other);
  return gain;
}

/**
 * Tries a swap of two people who are tied to each other with two at another table; one by one each swap would tear the
 * tie and hardly ever be taken.
 */
export function swapOfPairs(now: Arrangement, random: Random, least: number): number {
  const { free, freeAt, holder, seatOf, tableOf } = now;
  const one = free[Math.floor(random() * free.length)] ?? 0;
  const partner = friend(now, random, whole(holder, one));
  if (partner < 0) return 0;
  const beside = whole(seatOf, partner);
  const table = whole(tableOf, one);
  const target = Math.floor(random() * freeAt.length);
  const there = freeAt[target] ?? [];
  if (whole(tableOf, beside) !== table || target === table || there.length < 2 || !(freeAt[table] ?? []).includes(beside)) return 0;
  const first = Math.floor(random() * there.length);
  const second = (first + 1 + Math.floor(random() * (there.length - 1))) % there.length;
  const [into, next] = [there[first] ?? 0, there[second] ?? 0];
  const half = now.gain(one, into);
  now.swap(one, into);
  const gain = half + now.gain(beside, next);
  if (gain >= least) {
    now.swap(beside, next);
    return gain;
  }
  now.swap(one, into);
  return 0;
}

/** Somebody whom a person is tied to, the strongest tie of a few drawn by lot; -1 when there is nobody. */
function friend({ ties }: Arrangement, random: Random, person: number): number {
  const whom = ties.whom[person] ?? [];
  const weight = ties.weight[person] ?? [];
  let best = -1;
  for (let drawn = 0; drawn < draws && whom.length > 0; drawn += 1) {
    const at = Math.floor(random() * whom.length);
    if (best < 0 || (weight[at] ?? 0) > (weight[best] ?? 0)) best = at;
  }
  return whom[best] ?? -1;
}

function tableOfFriend(now: Arrangement, random: Random, person: number): number {
  const whom = friend(now, random, person);
  return whom < 0 ? -1 : whole(now.tableOf, whole(now.seatOf, whom));
}
