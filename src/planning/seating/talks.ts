import { personName } from "../../visit/people";
import { subjectsAmong } from "../../visit/subject";
import type { Proposer } from "../proposer";
import { differing, type ProposedLine } from "../proposal";
import { meetingPlaces, meetingWishes } from "./meeting-seats";
import { placedRows } from "./placed-rows";
import { brokenNote, wishesFor, withWishes } from "./seat-wishes";

const place = { ko: "{seat} – {who}", en: "{seat}: {who}" } as const;
const emptied = { ko: "{seat} – 비움 ({who})", en: "{seat}: emptied ({who})" } as const;

const talks: Proposer = {
  key: "talks",
  order: 60,
  title: { ko: "회의 좌석", en: "Seats at talks" },
  use: { ko: "마주 앉는 회의: 주빈을 가운데에, 서열 순으로 좌우에, 통역과 기록인까지 앉힙니다.", en: "Talks face to face: principals in the middle, others by standing, with interpreters and recorder." },
  needs: ["visitors", "hosts", "meetings", "meetingSeats"],
  reads: ["visitors", "hosts", "meetings", "meetingSeats", "seatWishes"],
  subjects: ({ meetings }) => subjectsAmong(meetings),
  questions: () => [],
  *propose(visit, { about = "" }) {
    yield 0;
    const meeting = visit.meetings.find(({ id }) => id === about);
    if (!meeting) return { words: { ko: "그 회의가 회의 시트에 없습니다.", en: "That meeting is not on the meetings sheet." }, values: {} };
    const standing = visit.meetingSeats.filter(({ meetingId }) => meetingId === about);
    const wishes = wishesFor(visit, about);
    const places = meetingPlaces(visit, meeting, wishes);
    const { met, broken } = meetingWishes(places, wishes);
    const { rows, left } = placedRows(places.map(({ seat }) => seat), standing, ({ seat }) => seat ?? "");
    const lines = places.map(({ seat, personId, reason }, index): ProposedLine => {
      const row = rows[index] ?? null;
      const cells = differing({ meetingId: about, seat, personId }, row ?? {});
      const fate = row === null ? "new" : Object.keys(cells).length > 0 ? "changed" : "same";
      return { fate, part: "meetingSeats", row: row?.row ?? null, what: { words: place, values: { seat, who: personName(visit, personId) } }, reason: withWishes(visit, reason, personId, met), cells };
    });
    const rest = left.map((row): ProposedLine => ({
      fate: "emptied",
      part: "meetingSeats",
      row: row.row,
      what: { words: emptied, values: { seat: row.seat ?? "?", who: row.personId === null ? "" : personName(visit, row.personId) } },
      reason: { words: { ko: "앉을 사람이 없음", en: "nobody is to sit here" }, values: {} },
      cells: { meetingId: null, seat: null, personId: null },
    }));
    return { lines: [...lines, ...rest], notes: [...broken.map((wish) => brokenNote(visit, wish)), ...(meeting.layout === "facing" || meeting.layout === null ? [] : [{ words: { ko: "이 회의는 마주 앉는 배치가 아니므로 자리를 맞게 고치세요.", en: "This meeting is not seated face to face: adapt the places." }, values: {} }])] };
  },
};

export default talks;
