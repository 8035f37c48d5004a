import { seatSide } from "../policy/lists/food";
import { computed } from "../schema/column";
import { choice } from "../schema/columns/choice";
import { reference } from "../schema/columns/reference";
import { code, text } from "../schema/columns/text";
import { yesNo } from "../schema/columns/yes-no";
import { sheet, table } from "../schema/sheet";
import { byId, marked, personById, says } from "./by-id";

export default sheet({
  name: "seating",
  title: { ko: "좌석배치", en: "Seating" },
  hint: { ko: "좌석 하나에 한 줄. 원탁은 주인이 1번, 위에서 보아 시계 방향으로 번호가 커집니다.", en: "One row a seat. At a round table the host is 1, and numbers go clockwise seen from above." },
  order: 80,
  phase: "before",
  optional: true,
  print: { orientation: "landscape", oneWide: true },
  parts: {
    seats: table({
      table: "tblSeats",
      key: null,
      named: ["banquetId", "table", "seatNo"],
      json: "seats",
      words: { ko: "좌석", en: "Seats" },
      blankRows: 20,
      frozenColumns: 3,
      marks: [
        { column: "personId", when: "OR(ISNUMBER(SEARCH({=mark.unknownPerson},{mark})),ISNUMBER(SEARCH({=mark.seatedTwice},{mark})))", style: "over" },
        { column: "seatNo", when: says("seatedTwice"), style: "over" },
      ],
      columns: {
        banquetId: reference("banquets", { ko: "연회ID", en: "Banquet id" }, { required: true, sample: "B1", width: 9 }),
        table: text({ ko: "테이블", en: "Table" }, { required: true, sample: "1", width: 9 }),
        seatNo: code({ ko: "좌석번호", en: "Seat no." }, { required: true, sample: (index) => String(index + 1), width: 10, hint: { ko: "원탁은 1, 2 …, 장방형은 A1 … / B1 …", en: "1, 2 … at a round table; A1 … / B1 … at a long one" } }),
        personId: reference(["visitors", "hosts"], { ko: "인물ID", en: "Person id" }, { required: true, sample: (index) => (index % 2 === 0 ? "H01" : "V001"), width: 9 }),
        side: computed(choice(seatSide, { ko: "측", en: "Side" }, { width: 8 }), "IF({personId}=\"\",\"\",IF(ISNUMBER(MATCH({personId},{hosts.id},0)),{=seatSide.host},IF(ISNUMBER(MATCH({personId},{visitors.id},0)),{=seatSide.guest},\"\")))"),
        name: computed(text({ ko: "성명", en: "Name" }, { json: null, width: 18 }), personById("personId")),
        title: computed(text({ ko: "직위", en: "Title" }, { json: null, width: 20 }), `IFERROR(INDEX({visitors.title},MATCH({personId},{visitors.id},0))&"",${byId("hosts", "title", "personId")})`),
        banquetName: computed(text({ ko: "연회명", en: "Banquet" }, { json: null, width: 15 }), byId("banquets", "name", "banquetId")),
        fixed: yesNo({ ko: "고정", en: "Fixed" }, { width: 8, hint: { ko: "Y면 자리 제안이 이 사람을 옮기지 않습니다", en: "Y: a proposal of seats does not move this person" } }),
        cardKo: text({ ko: "카드문구(한글)", en: "Card (Korean)" }, { required: "confirmed", sample: "한서준 대표이사 사장", width: 39 }),
        cardEn: text({ ko: "카드문구(영문)", en: "Card (English)" }, { required: "confirmed", sample: "Han Seojun", width: 18 }),
        cardPlaced: yesNo({ ko: "카드배치", en: "Card placed" }, { required: "running", sample: "Y", width: 9 }),
        cardChecked: yesNo({ ko: "카드검사", en: "Card checked" }, { required: "running", sample: "Y", width: 9 }),
        mark: computed(text({ ko: "확인", en: "Look at" }, { json: null, width: 16 }), marked(
          ["AND({personId}<>\"\",{name}=\"\")", "unknownPerson"],
          ["AND({personId}<>\"\",OR(COUNTIFS({seats.banquetId},{banquetId},{seats.personId},{personId})>1,COUNTIFS({seats.banquetId},{banquetId},{seats.table},{table},{seats.seatNo},{seatNo})>1))", "seatedTwice"],
        )),
      },
    }),
  },
});
