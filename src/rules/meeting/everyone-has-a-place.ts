import { linkedStop } from "../../visit/linked-stop";
import { expanded, personName } from "../../visit/people";
import { rowsBy } from "../../visit/rows-by";
import { blanks, header } from "../header";
import { setting } from "../remedy";
import { rule } from "../rule";

export default rule({
  id: "MTG-02",
  title: { ko: "회의 시간·장소·좌석을 정하고 수용인원을 넘지 않는다", en: "Every meeting has time, place and a seat for each, within what the room holds" },
  why: { ko: "앉을 자리를 찾는 회의는 늦게 시작합니다.", en: "A meeting where people look for chairs starts late." },
  source: ["S028"],
  severity: "must",
  from: "confirmed",
  needs: ["meetings", "meetingSeats"],
  advice: { ko: "시간·장소·좌석을 고치세요", en: "correct time, place or seats" },
  messages: {
    blank: { ko: "{meeting}: {field}이(가) 비어 있습니다", en: "{meeting}: {field} is blank" },
    order: { ko: "{meeting}: 종료 {end}이(가) 시작 {start}보다 늦지 않습니다", en: "{meeting}: ends {end}, not after its start {start}" },
    room: { ko: "{meeting}: {headcount}명인데 수용인원은 {capacity}명입니다", en: "{meeting}: {headcount} people, but the room holds {capacity}" },
    without: { ko: "{meeting}: {people}의 좌석이 없습니다", en: "{meeting}: no seat for {people}" },
    twice: { ko: "{meeting}: {person}의 좌석이 둘이거나 좌석 {seat}에 두 사람입니다", en: "{meeting}: {person} has two seats, or seat {seat} two people" },
  },
  *check(visit, _policy, tell) {
    const seatsOf = rowsBy(visit.meetingSeats, ({ meetingId }) => meetingId);
    for (const meeting of visit.meetings) {
      yield null;
      const name = meeting.name ?? meeting.id ?? "?";
      const place = { part: "meetings", row: meeting.row } as const;
      for (const column of blanks(meeting, ["start", "end", "place"])) {
        const known = linkedStop(visit, meeting.id)?.[column] ?? null;
        yield tell("blank", { meeting: name, field: header("meetings", column) }, { ...place, column }, known === null ? {} : { remedy: setting({ ...place, column }, known) });
      }
      const { start, end, headcount, roomCapacity: capacity } = meeting;
      if (start !== null && end !== null && end <= start) yield tell("order", { meeting: name, start, end }, { ...place, column: "end" });
      if (headcount !== null && capacity !== null && headcount > capacity) yield tell("room", { meeting: name, headcount, capacity }, { ...place, column: "roomCapacity" });
      const seats = (seatsOf.get(meeting.id) ?? []).filter((seat) => seat.personId !== null);
      const seen = new Set<string>();
      for (const { row, seat, personId } of seats) {
        const keys = [`seat ${seat ?? "?"}`, `person ${personId ?? "?"}`];
        if (keys.some((key) => seen.has(key))) yield tell("twice", { meeting: name, person: personName(visit, personId ?? "?"), seat: seat ?? "?" }, { part: "meetingSeats", row, column: "seat" });
        for (const key of keys) seen.add(key);
      }
      const invited = [...expanded(visit, meeting.guestIds), ...expanded(visit, meeting.hostIds)];
      const without = seats.length === 0 ? [] : invited.filter((person) => !seen.has(`person ${person}`));
      if (without.length > 0) yield tell("without", { meeting: name, people: without.map((person) => personName(visit, person)) }, { ...place, column: "guestIds" });
    }
  },
  examples: {
    keeps: [{ meetings: [{ id: "M1", guestIds: ["V001"], hostIds: ["H01"], headcount: 2, roomCapacity: 2 }], meetingSeats: [{ meetingId: "M1", seat: "G1", personId: "V001" }, { meetingId: "M1", seat: "K1", personId: "H01" }] }],
    breaks: [
      { meetings: [{ id: "M1", place: null }], itinerary: [{ ref: "M1", place: "본사 12층" }] },
      { meetings: [{ id: "M1", headcount: 25, roomCapacity: 24 }] },
      { meetings: [{ id: "M1", guestIds: ["V001"], hostIds: ["H01"] }], meetingSeats: [{ meetingId: "M1", seat: "G1", personId: "V001" }] },
      { meetings: [{ id: "M1", guestIds: ["V001"], hostIds: [] }], meetingSeats: [{ meetingId: "M1", seat: "G1", personId: "V001" }, { meetingId: "M1", seat: "G2", personId: "V001" }] },
    ],
  },
});
