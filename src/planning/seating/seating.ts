import type { Text } from "../../language/text";
import { subjectsAmong } from "../../visit/subject";
import type { Proposer } from "../proposer";
import { banquetSeats, type SeatingTrouble } from "./banquet-seats";
import { seatLines } from "./seat-lines";
import { wishesFor } from "./seat-wishes";

const troubles: Readonly<Record<SeatingTrouble, Text>> = {
  unknownBanquet: { ko: "그 연회가 연회 시트에 없습니다.", en: "That banquet is not on the banquets sheet." },
  noTables: { ko: "탁자와 좌석수를 연회 시트의 탁자 표에 먼저 적으세요.", en: "First enter the tables and their places on the banquets sheet." },
  noPeople: { ko: "참석 손님과 참석 접대인원을 먼저 적으세요.", en: "First enter the guests and hosts of the banquet." },
  tooFewPlaces: { ko: "탁자의 좌석수를 모두 더해도 참석자보다 적습니다. 탁자를 늘리거나 좌석수를 고치세요.", en: "All tables together have fewer places than there are people: add a table or places." },
};

const seating: Proposer = {
  key: "seating",
  order: 50,
  title: { ko: "연회 좌석", en: "Banquet seats" },
  use: { ko: "의전서열로 탁자와 상석을 정하고, 통역·언어·주객 교대, 좌석희망을 맞춰 나머지를 앉힙니다.", en: "Tables and seats of honour by precedence, the rest by interpreters, language, turns of hosts and guests, and seat wishes." },
  needs: ["visitors", "hosts", "banquets", "banquetTables", "seats"],
  reads: ["visitors", "hosts", "banquets", "banquetTables", "seats", "seatWishes"],
  subjects: ({ banquets }) => subjectsAmong(banquets),
  questions: () => [],
  *propose(visit, { about = "", keeps }) {
    const fixed = visit.seats.filter((seat) => seat.banquetId === about && seat.fixed === "Y");
    const found = yield* banquetSeats(visit, { banquetId: about, wishes: wishesFor(visit, about), fixed, keeps });
    return typeof found === "string" ? { words: troubles[found], values: {} } : seatLines(visit, about, found, fixed);
  },
};

export default seating;
