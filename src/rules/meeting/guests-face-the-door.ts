import type { Text } from "../../language/text";
import { personName, visitorOf } from "../../visit/people";
import { rowsBy } from "../../visit/rows-by";
import type { RowOf, Visit } from "../../visit/visit";
import { changing, setting } from "../remedy";
import { rule } from "../rule";

const swap: Text = { ko: "{guest}을(를) {seat} 자리로 옮기기", en: "Move {guest} to {seat}" };

export default rule({
  id: "MTG-06",
  title: { ko: "장방형 회의는 손님이 문을 마주보고 주빈이 중앙, 통역이 곁이나 뒤에 앉는다", en: "At a long table guests face the door, the principal sits in the middle, with an interpreter beside or behind" },
  why: { ko: "문을 마주보는 쪽의 가운데가 상석입니다.", en: "The middle of the side that faces the door is the seat of honour." },
  source: ["S028", "practice"],
  severity: "should",
  from: "confirmed",
  needs: ["visitors", "meetings", "meetingSeats"],
  advice: { ko: "좌석을 바꾸세요", en: "change the seats" },
  messages: {
    side: { ko: "{meeting}: 손님이 문을 마주보는 쪽에 앉지 않습니다", en: "{meeting}: guests do not face the door" },
    middle: { ko: "{meeting}: 주빈 {guest}의 좌석 {seat}이(가) 손님 쪽의 가운데({middle})가 아닙니다", en: "{meeting}: the principal {guest} sits at {seat}, not in the middle of the guests' side ({middle})" },
  },
  *check(visit, _policy, tell) {
    const seatsOf = rowsBy(visit.meetingSeats, ({ meetingId }) => meetingId);
    for (const meeting of visit.meetings) {
      if (meeting.layout !== "facing") continue;
      const name = meeting.name ?? meeting.id ?? "?";
      if (meeting.guestSide !== null && meeting.guestSide !== "facingDoor") yield tell("side", { meeting: name }, { part: "meetings", row: meeting.row, column: "guestSide" }, { remedy: setting({ part: "meetings", row: meeting.row, column: "guestSide" }, "facingDoor") });
      const seats = frontSeats(seatsOf, meeting);
      const principals = seniors(visit, seats);
      const numbers = seats.map(({ number }) => number);
      const middle = (Math.min(...numbers) + Math.max(...numbers)) / 2;
      const [principal] = principals;
      if (!principal || principals.some(({ number }) => Math.abs(number - middle) < 1)) continue;
      const values = { meeting: name, guest: personName(visit, principal.seat.personId ?? "?"), seat: principal.seat.seat ?? "?", middle: `G${Math.floor(middle)}` };
      const central = seats.find(({ number }) => Math.abs(number - middle) < 1);
      const remedy = central ? { remedy: changing(swap, { guest: values.guest, seat: central.seat.seat ?? "?" }, [
        { place: { part: "meetingSeats", row: principal.seat.row, column: "seat" }, value: central.seat.seat },
        { place: { part: "meetingSeats", row: central.seat.row, column: "seat" }, value: principal.seat.seat },
      ]) } : {};
      yield tell("middle", values, { part: "meetingSeats", row: principal.seat.row, column: "seat" }, remedy);
    }
  },
  examples: {
    keeps: [
      {
        visitors: [{ id: "V001", isPrincipal: "Y" }, { id: "V002", isPrincipal: "N" }, { id: "V003", isPrincipal: "N" }],
        meetings: [{ id: "M1", layout: "facing", guestSide: "facingDoor" }],
        meetingSeats: [{ meetingId: "M1", seat: "G1", personId: "V002" }, { meetingId: "M1", seat: "G2", personId: "V001" }, { meetingId: "M1", seat: "G3", personId: "V003" }],
      },
    ],
    breaks: [
      { meetings: [{ id: "M1", layout: "facing", guestSide: "backToDoor" }] },
      {
        visitors: [{ id: "V001", isPrincipal: "Y" }, { id: "V002", isPrincipal: "N" }, { id: "V003", isPrincipal: "N" }],
        meetings: [{ id: "M1", layout: "facing", guestSide: "facingDoor" }],
        meetingSeats: [{ meetingId: "M1", seat: "G1", personId: "V001" }, { meetingId: "M1", seat: "G2", personId: "V002" }, { meetingId: "M1", seat: "G3", personId: "V003" }],
      },
    ],
  },
});

interface FrontSeat {
  readonly number: number;
  readonly seat: RowOf<"meetingSeats">;
}

/** The seats of the principals of the highest rank: of several delegations at one table the middle is theirs. */
function seniors(visit: Visit, seats: readonly FrontSeat[]): readonly FrontSeat[] {
  const principals = seats.flatMap((seat) => {
    const visitor = visitorOf(visit, seat.seat.personId);
    return visitor?.isPrincipal === "Y" ? [{ seat, rank: visitor.rank ?? Infinity }] : [];
  });
  const best = Math.min(...principals.map(({ rank }) => rank));
  return principals.filter(({ rank }) => rank === best).map(({ seat }) => seat);
}

/** The seats at the table on the guests' side, G1 … Gn; a seat behind ("G6-뒤") is none of them. */
function frontSeats(seats: ReadonlyMap<string | null, readonly RowOf<"meetingSeats">[]>, { id }: RowOf<"meetings">): readonly FrontSeat[] {
  return (seats.get(id) ?? []).flatMap((seat) => {
    const number = /^G(\d+)$/.exec(seat.seat ?? "")?.[1];
    return number !== undefined ? [{ number: Number(number), seat }] : [];
  });
}
