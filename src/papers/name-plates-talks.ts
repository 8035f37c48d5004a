import type { Language } from "../language/language";
import type { Text } from "../language/text";
import { inOrder } from "../visit/in-order";
import { participantsOf } from "../visit/meeting-people";
import type { RowOf, Visit } from "../visit/visit";
import type { Paper } from "./paper";
import { sheetName } from "./paper-head";
import { plateSheets, type Plate } from "./plates";
import { apartFrom, named } from "./sitters";

const title: Text = { ko: "회의 명패", en: "Name plates for talks" };

/** The plates of those who take part in talks, in the order of their seats; until seats are given, of all who take part. */
const namePlatesTalks: Paper = {
  key: "name-plates-talks",
  title,
  use: { ko: "회의 참가자의 접어 세우는 명패. 자리가 정해졌으면 자리 순서대로 찍힙니다.", en: "Folding plates for those at talks, in the order of their seats once these are given." },
  needs: ["meetings", "visitors"],
  about: "meetings",
  sheets: (visit, { language, about }) =>
    visit.meetings.filter(({ id }) => id !== null && (about === undefined || id === about)).flatMap((meeting) => plateSheets(sheetName(title, meeting.name, language), platesOf(visit, meeting, language))),
};

export default namePlatesTalks;

function platesOf(visit: Visit, meeting: RowOf<"meetings">, language: Language): readonly Plate[] {
  const seats = inOrder(visit.meetingSeats.filter(({ meetingId, personId }) => meetingId === meeting.id && personId !== null), ({ seat }) => seat);
  const ids = seats.length > 0 ? [...new Set(seats.map(({ personId }) => personId))] : participantsOf(visit, meeting);
  const people = ids.flatMap((id) => named(visit, id, language) ?? []);
  return people.map((person) => ({ ...person, apart: apartFrom(person, people) }));
}
