import { seatWish, wishStrength } from "../policy/lists/food";
import { computed } from "../schema/column";
import { choice } from "../schema/columns/choice";
import { reference } from "../schema/columns/reference";
import { longText, text } from "../schema/columns/text";
import { sheet, table } from "../schema/sheet";
import { byId, marked, personById, says } from "./by-id";

export default sheet({
  name: "seat-wishes",
  title: { ko: "좌석희망", en: "Seat wishes" },
  hint: { ko: "두 사람에 한 줄. 자리 제안이 따르지만 의전서열과 고정한 자리가 먼저입니다. 인쇄하면 제목만 나옵니다.", en: "One row a pair. Proposals of seats follow them; precedence and fixed seats come first. Only the title of this sheet is printed." },
  order: 79,
  phase: "before",
  optional: true,
  untoldWhenEmpty: true,
  print: { orientation: "landscape", titleOnly: true },
  parts: {
    seatWishes: table({
      table: "tblSeatWishes",
      key: null,
      named: ["personId", "otherId"],
      json: "seat_wishes",
      words: { ko: "좌석희망", en: "Seat wishes" },
      frozenColumns: 2,
      marks: [
        { column: "personId", when: says("unknownPerson"), style: "over" },
        { column: "otherId", when: `OR(${says("unknownPerson")},${says("seatedTwice")})`, style: "over" },
      ],
      columns: {
        personId: reference(["visitors", "hosts"], { ko: "인물ID", en: "Person id" }, { required: true, sample: "V001", width: 9 }),
        name: computed(text({ ko: "성명", en: "Name" }, { json: null, width: 18 }), personById("personId")),
        kind: choice(seatWish, { ko: "희망", en: "Wish" }, { required: true, sample: "together", width: 11, hint: { ko: "함께: 한 탁자. 나란히: 옆자리. 따로: 다른 탁자, 탁자가 하나면 떨어진 자리", en: "Together: one table. Side by side: neighbours. Apart: two tables or, where there is one, not side by side" } }),
        otherId: reference(["visitors", "hosts"], { ko: "상대ID", en: "With id" }, { required: true, sample: "H01", width: 9 }),
        otherName: computed(text({ ko: "상대 성명", en: "With" }, { json: null, width: 18 }), personById("otherId")),
        strength: choice(wishStrength, { ko: "정도", en: "Strength" }, { sample: "wish", width: 11, hint: { ko: "비우면 되도록", en: "Blank: if possible" } }),
        eventId: reference(["banquets", "meetings"], { ko: "행사ID", en: "Event id" }, { width: 9, hint: { ko: "연회나 회의 하나만일 때. 비우면 모두", en: "When it is about one banquet or meeting; blank: all" } }),
        eventName: computed(text({ ko: "행사명", en: "Event" }, { json: null, width: 16 }), `IFERROR(INDEX({banquets.name},MATCH({eventId},{banquets.id},0))&"",${byId("meetings", "name", "eventId")})`),
        reason: longText({ ko: "사유", en: "Reason" }, { sample: "공동 개발 담당", width: 34 }),
        mark: computed(text({ ko: "확인", en: "Look at" }, { json: null, width: 16 }), marked(
          ["OR(AND({personId}<>\"\",{name}=\"\"),AND({otherId}<>\"\",{otherName}=\"\"))", "unknownPerson"],
          ["AND({personId}<>\"\",{personId}={otherId})", "seatedTwice"],
        )),
      },
    }),
  },
});
