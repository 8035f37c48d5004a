import type { Text } from "../../language/text";
import { isMove } from "../../rules/transfer-time";
import { dayOf, type Moment } from "../../values/day";
import { once } from "../../visit/once";
import { occupantsOf } from "../../visit/occupants";
import type { Visit } from "../../visit/visit";
import { plain } from "./draft";
import type { Held } from "./timetable";

/** Where nobody has said yet where it is. */
export const elsewhere: Text = { ko: "장소 미정", en: "To be settled" };

const hotels = once(["rooms"], ({ rooms }) => {
  const byGuest = new Map<string, string>();
  for (const room of rooms) for (const id of occupantsOf(room)) if (room.hotel !== null && !byGuest.has(id)) byGuest.set(id, room.hotel);
  return byGuest;
});

/** The hotel of a guest; null while there is no room. */
export function hotelOf(visit: Visit, guest: string): string | null {
  return hotels(visit).get(guest) ?? null;
}

/** From where to where a ride goes ("ICN T1→호텔"). */
export function route(from: string | null, to: string | null): Text {
  const ends = [from, to].filter((end) => end !== null);
  return ends.length === 0 ? elsewhere : plain(ends.join("→"));
}

/** Where a guest is about a moment: where the next ride of the day begins, where the last stop of the day ended, else at the hotel. */
export function whereabouts(visit: Visit, stops: readonly Held[], guest: string, at: Moment): Text {
  const today = stops.filter((stop) => dayOf(stop.start) === dayOf(at));
  const next = today.find((stop) => stop.end > at);
  const last = today.filter((stop) => stop.end <= at).at(-1);
  const found = (next && isMove(next) ? ends(next)[0] : null) ?? (last ? ends(last).at(-1) : null) ?? hotelOf(visit, guest) ?? visit.request.mainPlace;
  return found === null ? elsewhere : plain(found);
}

/** Where a stop begins and where it ends; a ride that names only one place says nothing. */
function ends(stop: Held): readonly (string | null)[] {
  const places = (stop.place ?? "").split("→").map((place) => place.trim()).filter((place) => place !== "");
  return (isMove(stop) && places.length < 2) || stop.place === elsewhere.ko ? [null] : places;
}
