import { blanks, header } from "../header";
import { rule } from "../rule";

const needed = ["roomsClearedOn", "expensesSettledOn", "recordsArchivedOn", "archivePlace"] as const;

export default rule({
  id: "CLO-01",
  title: { ko: "객실 정리·결제·자료 보관이 끝나야 종료한다", en: "A visit closes when rooms are cleared, expenses settled and records archived" },
  why: { ko: "끝나지 않은 뒷일은 다음 달의 청구서로 돌아옵니다.", en: "What is left open comes back as next month's bill." },
  source: ["S047"],
  severity: "must",
  from: "closed",
  needs: ["rooms", "closeout"],
  advice: { ko: "끝낸 날을 적으세요", en: "enter the day it was done" },
  messages: {
    blank: { ko: "{field}이(가) 비어 있습니다", en: "{field} is blank" },
    room: { ko: "객실 {room}: 퇴실일이 비어 있습니다", en: "room {room}: the day of check-out is blank" },
    extras: { ko: "객실 {room}: 추가정산이 Y가 아닙니다", en: "room {room}: extras are not settled" },
  },
  *check({ rooms, closeout }, _policy, tell) {
    for (const column of blanks(closeout, needed)) yield tell("blank", { field: header("closeout", column) }, { part: "closeout", column });
    for (const { row, id, roomNo, checkedOutOn, extrasSettled } of rooms) {
      const room = roomNo ?? id ?? "?";
      if (checkedOutOn === null) yield tell("room", { room }, { part: "rooms", row, column: "checkedOutOn" });
      if (extrasSettled !== "Y") yield tell("extras", { room }, { part: "rooms", row, column: "extrasSettled" });
    }
  },
  examples: {
    keeps: [{ rooms: [{ extrasSettled: "Y" }] }],
    breaks: [{ closeout: { archivePlace: null } }, { rooms: [{ checkedOutOn: null }] }, { rooms: [{ extrasSettled: "N" }] }],
  },
});
