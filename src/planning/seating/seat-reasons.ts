import type { Text } from "../../language/text";
import type { Told } from "../proposal";
import { canSpeakWith, type Diner } from "./diners";
import { givenSeats, neighboursOf, type TableParty } from "./seat-problem";

const words = {
  fixed: { ko: "손으로 고정한 자리", en: "fixed by hand" },
  host: { ko: "탁자 주인의 자리", en: "the table host's place" },
  cohost: { ko: "부주인의 자리: 주인 맞은편", en: "the co-host's place, opposite the host" },
  honour: { ko: "이 탁자의 {order}순위 손님: {spot}", en: "guest {order} of this table: {spot}" },
  talks: { ko: "{who}과(와) 말이 통함", en: "can speak with {who}" },
  spokenTo: { ko: "옆의 {who}이(가) 손님의 말을 함", en: "{who} beside speaks the guest's language" },
  between: { ko: "주객이 번갈아 앉음: {who} 사이", en: "hosts and guests alternate: between {who}" },
  order: { ko: "남은 자리 가운데 서열에 맞는 곳", en: "of the places left, the one that suits the standing" },
} as const satisfies Record<string, Text>;

/** The reason of each seat of a table that is wholly seated: what decided it, in the order in which it was decided. */
export function seatReasons(party: TableParty, seats: ReadonlyMap<string, string>): ReadonlyMap<string, Told> {
  const given = givenSeats(party);
  const at = new Map([...seats].map(([id, number]) => [number, id]));
  const dinerOf = new Map(party.people.map((diner) => [diner.id, diner]));
  return new Map(
    party.people.map((diner) => {
      const by = given.get(diner.id)?.by;
      if (by) return [diner.id, by.kind === "honour" ? { words: words.honour, values: { order: by.order, spot: by.spot } } : { words: words[by.kind], values: {} }];
      const around = neighboursOf(party.places, seats.get(diner.id) ?? "").flatMap((number) => dinerOf.get(at.get(number) ?? "") ?? []);
      return [diner.id, chosenFor(diner, around)];
    }),
  );
}

/** What speaks for a seat that was sought: the best of what its neighbours say. */
function chosenFor(diner: Diner, around: readonly Diner[]): Told {
  const hears = around.filter((guest) => guest.isGuest && canSpeakWith(diner, guest)).sort((one, other) => Number(other.isMain) - Number(one.isMain));
  if (hears[0] && (!diner.isGuest || diner.isInterpreter)) return { words: words.talks, values: { who: hears[0].name } };
  const speaker = around.find((other) => canSpeakWith(other, diner));
  if (diner.isGuest && !diner.isInterpreter && speaker) return { words: words.spokenTo, values: { who: speaker.name } };
  if (around.length > 0 && around.every(({ isGuest }) => isGuest !== diner.isGuest)) return { words: words.between, values: { who: around.map(({ name }) => name) } };
  return { words: words.order, values: {} };
}
