import { lines } from "../schema/columns/choice";
import { text } from "../schema/columns/text";
import { day } from "../schema/columns/time";
import { sheet, table } from "../schema/sheet";
import type { Day } from "../values/day";

export default sheet({
  name: "confirmed",
  title: { ko: "확정기록", en: "As confirmed" },
  hint: { ko: "확정한 때의 날짜·인원·시각·객실. 나중에 바뀐 것을 점검이 여기에 견주어 찾습니다. 추가 기능이 적으며 손으로 고치지 않습니다.", en: "Days, headcounts, times and rooms as they were confirmed: what changed later is found by it. The add-in writes it; leave it as it is." },
  order: 99,
  phase: "during",
  optional: true,
  untoldWhenEmpty: true,
  print: { orientation: "landscape", oneWide: true },
  parts: {
    confirmed: table({
      table: "tblConfirmed",
      key: null,
      named: ["sheet", "item"],
      json: "confirmed",
      words: { ko: "확정기록", en: "As confirmed" },
      frozenColumns: 3,
      columns: {
        on: day({ ko: "기록일", en: "Written on" }, { required: true, sample: "2026-11-04" as Day }),
        sheet: text({ ko: "시트", en: "Sheet" }, { required: true, sample: "방문자명단", width: 14 }),
        item: text({ ko: "대상", en: "Item" }, { sample: "V001", width: 10, hint: { ko: "행의 ID. 접대신청은 비어 있습니다", en: "The row's id; blank for the request" } }),
        facts: lines({ ko: "확정한 내용", en: "What was confirmed" }, { required: true, sample: ["도착일시: 2026-11-10 12:10"], width: 60, hint: { ko: "머리글: 값. 한 줄에 하나", en: "Header: value, one a line" } }),
      },
    }),
  },
});
