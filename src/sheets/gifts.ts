import { giftKind } from "../policy/lists/gift";
import { computed } from "../schema/column";
import { choice } from "../schema/columns/choice";
import { count, money } from "../schema/columns/number";
import { reference } from "../schema/columns/reference";
import { text } from "../schema/columns/text";
import { day } from "../schema/columns/time";
import { yesNo } from "../schema/columns/yes-no";
import { sheet, table } from "../schema/sheet";
import type { Day } from "../values/day";
import { won, type Won } from "../values/money";
import { byId, marked, missingWhen, reached, says } from "./by-id";

const isMoney = "OR({kind}={=giftKind.cash},{kind}={=giftKind.moneyVoucher})";
const given = "COUNTIFS({gifts.visitorId},{visitorId},{gifts.kind},\"<>\"&{=giftKind.omitted})";
const total = (kind: string): string => `SUMIFS({gifts.amount},{gifts.visitorId},{visitorId},{gifts.kind},${kind})`;
const farmLimit = "{standard.graftHolidayFarmGift}";
/** Whether the day allows only the everyday limit for farm produce is looked at by the rules; over the holiday limit is wrong on every day. */
const isOverLaw = `OR(${isMoney},${total("\"<>\"&{=giftKind.farm}")}>{standard.graftGift},${total("{=giftKind.farm}")}>${farmLimit})`;

export default sheet({
  name: "gifts",
  title: { ko: "선물", en: "Gifts" },
  hint: { ko: "손님 한 사람의 선물에 한 줄. 주지 않기로 했으면 종류를 '생략'으로 적습니다.", en: "One row a gift for a guest. When none is to be given, choose No gift as its kind." },
  order: 85,
  phase: "before",
  optional: true,
  print: { orientation: "landscape", oneWide: true },
  parts: {
    gifts: table({
      table: "tblGifts",
      key: "id",
      json: "gifts",
      words: { ko: "선물", en: "Gifts" },
      blankRows: 15,
      frozenColumns: 3,
      marks: [
        { column: "unitPrice", when: says("giftOverCap"), style: "over" },
        { column: "kind", when: `OR(${says("officialGift")},${says("directInterest")})`, style: "over" },
        { column: "visitorId", when: says("unknownPerson"), style: "over" },
        ...missingWhen(`${reached("confirmed")},{visitorId}<>"",{kind}<>{=giftKind.omitted}`, "item", "unitPrice", "qty"),
      ],
      columns: {
        id: text({ ko: "ID", en: "ID" }, { required: true, sample: (index) => `G${String(index + 1).padStart(2, "0")}`, width: 7, hint: { ko: "G01부터 차례로", en: "G01 and on" } }),
        visitorId: reference("visitors", { ko: "방문자ID", en: "Guest id" }, { required: true, sample: (index) => `V${String(index + 1).padStart(3, "0")}`, width: 9 }),
        visitorName: computed(text({ ko: "방문자 성명", en: "Guest's name" }, { json: null, width: 18 }), byId("visitors", "nameKo", "visitorId")),
        item: text({ ko: "품목", en: "Gift" }, { sample: "자개 명함함", width: 22 }),
        kind: choice(giftKind, { ko: "종류", en: "Kind" }, { required: true, sample: "general", width: 18 }),
        unitPrice: money({ ko: "단가", en: "Unit price" }, { sample: 45_000 as Won, width: 12 }),
        qty: count({ ko: "수량", en: "Quantity" }, { sample: 1, width: 9 }),
        amount: computed(money({ ko: "금액", en: "Amount" }, { json: null, width: 13 }), "IFERROR(IF(OR({unitPrice}=\"\",{qty}=\"\"),\"\",{unitPrice}*{qty}),\"\")", ({ unitPrice, qty }) => (typeof unitPrice === "number" && typeof qty === "number" ? won(unitPrice * qty) : null)),
        cap: computed(money({ ko: "선물 한도", en: "Gift limit" }, { json: null, width: 12, hint: { ko: "접대등급의 1인 선물 한도", en: "The grade's limit per head" } }), "IFERROR(IF({id}=\"\",\"\",INDEX({grades.giftCap},MATCH({request.grade},{grades.grade},0))),\"\")"),
        isOfficial: computed(yesNo({ ko: "공직자등", en: "Official" }, { json: null, width: 10 }), byId("visitors", "publicOfficial", "visitorId")),
        note: text({ ko: "비고", en: "Note" }, { width: 24 }),
        deliveredOn: day({ ko: "전달일", en: "Given on" }, { sample: "2026-11-11" as Day }),
        deliveredBy: reference("hosts", { ko: "전달자", en: "Given by" }, { sample: "H01", width: 9 }),
        deliveredByName: computed(text({ ko: "전달자 성명", en: "Giver's name" }, { json: null, width: 12 }), byId("hosts", "nameKo", "deliveredBy")),
        mark: computed(text({ ko: "확인", en: "Look at" }, { json: null, width: 28 }), marked(
          ["AND({visitorId}<>\"\",{visitorName}=\"\")", "unknownPerson"],
          ["AND({cap}<>\"\",{unitPrice}<>\"\",{unitPrice}>{cap})", "giftOverCap"],
          [`AND({isOfficial}={=yesNo.Y},${isOverLaw})`, "officialGift"],
          [`AND({isOfficial}={=yesNo.Y},${byId("visitors", "directInterest", "visitorId")}={=yesNo.Y},${given}>0)`, "directInterest"],
        )),
      },
    }),
  },
});
