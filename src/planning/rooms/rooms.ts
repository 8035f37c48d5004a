import type { Text } from "../../language/text";
import type { Visit } from "../../visit/visit";
import type { Proposer, Question } from "../proposer";
import { proposedRooms } from "./proposed-rooms";
import { roomLines } from "./room-lines";
import type { BeforeDawn } from "./stays";

const words = {
  shares: { ko: "2인 1실은 어느 직급부터", en: "Two share a room from which rank" },
  nobody: { ko: "모두 1인 1실", en: "A room for everyone" },
  dawn: { ko: "새벽에 도착하는 손님", en: "Guests who arrive before dawn" },
  early: { ko: "얼리체크인", en: "Early check-in" },
  before: { ko: "전날 밤부터 예약", en: "Room from the night before" },
} as const satisfies Record<string, Text>;

const ranks = ["4", "5", "6", "7", "8", "9", "10"] as const;

const rooms: Proposer = {
  key: "rooms",
  order: 30,
  title: { ko: "객실", en: "Rooms" },
  use: { ko: "직급에 맞는 등급, 같은 성별의 2인 1실, 비서·통역은 상석과 같은 층, 박수는 실제 도착·출발로 정합니다.", en: "Class by rank, twins of one sex, secretaries and interpreters on their senior's floor, nights by arrival and departure." },
  needs: ["visitors", "rooms"],
  reads: ["request", "visitors", "rooms", "grades", "standards"],
  subjects: null,
  questions,
  *propose(visit, { keeps, answers = {} }) {
    const asked = questions(visit);
    const answer = (key: string): string => answers[key] ?? asked.find((question) => question.key === key)?.usual ?? "";
    const shares = Number(answer("shares"));
    const beforeDawn: BeforeDawn = answer("dawn") === "nightBefore" ? "nightBefore" : "earlyCheckIn";
    const found = yield* proposedRooms(visit, { keeps, sharesFrom: shares >= 1 ? shares : null, beforeDawn });
    if (found.stays.known.size === 0) return { words: { ko: "객실이 필요한 참석 손님이 없거나 도착·출발 일시가 아직 없습니다.", en: "No guest who comes needs a room, or arrivals and departures are still missing." }, values: {} };
    return roomLines(visit, found);
  },
};

export default rooms;

function questions({ request }: Visit): readonly Question[] {
  return [
    {
      key: "shares",
      words: words.shares,
      choices: [{ key: "none", words: words.nobody }, ...ranks.map((rank) => ({ key: rank, words: { ko: `${rank}급부터`, en: `From rank ${rank}` } }))],
      usual: request.grade === "C" ? "7" : "none",
    },
    {
      key: "dawn",
      words: words.dawn,
      choices: [{ key: "earlyCheckIn", words: words.early }, { key: "nightBefore", words: words.before }],
      usual: "earlyCheckIn",
    },
  ];
}
