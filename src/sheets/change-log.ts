import { centred, computed } from "../schema/column";
import { lines } from "../schema/columns/choice";
import { count } from "../schema/columns/number";
import { reference } from "../schema/columns/reference";
import { longText, text } from "../schema/columns/text";
import { day } from "../schema/columns/time";
import { sheet, table } from "../schema/sheet";
import type { Day } from "../values/day";
import { byId, marked } from "./by-id";

export default sheet({
  name: "change-log",
  title: { ko: "변경이력", en: "Changes" },
  hint: { ko: "확정한 뒤에 바뀐 일에 한 줄. 누구에게 알렸는지도 적습니다.", en: "One row a change after confirmation, with who was told." },
  order: 97,
  phase: "during",
  optional: true,
  print: { orientation: "landscape", oneWide: true },
  parts: {
    changeLog: table({
      table: "tblChange",
      key: "rev",
      json: "change_log",
      words: { ko: "변경이력", en: "Changes" },
      frozenColumns: 2,
      marks: [{ column: "notified", when: "ISNUMBER(SEARCH({=mark.notNotified},{mark}))", style: "missing" }],
      columns: {
        rev: centred(count({ ko: "차수", en: "No." }, { required: true, sample: (index) => index + 1, width: 8 })),
        on: day({ ko: "일자", en: "On" }, { required: true, sample: "2026-11-05" as Day }),
        by: reference("hosts", { ko: "작성", en: "By" }, { required: true, sample: "H01", width: 8 }),
        byName: computed(text({ ko: "작성자 성명", en: "Writer's name" }, { json: null, width: 12 }), byId("hosts", "nameKo", "by")),
        what: longText({ ko: "내용", en: "What" }, { required: true, sample: "도착 시각 변경", width: 36 }),
        why: longText({ ko: "사유", en: "Why" }, { required: true, sample: "항공편 지연", width: 28 }),
        notified: lines({ ko: "통지대상", en: "Notified" }, { required: true, sample: ["H01"], width: 24, hint: { ko: "사람 ID나 이름을 한 줄에 하나씩 (Alt+Enter)", en: "Ids or names, one a line (Alt+Enter)" } }),
        mark: computed(text({ ko: "확인", en: "Look at" }, { json: null, width: 12 }), marked(["AND({what}<>\"\",{notified}=\"\")", "notNotified"])),
      },
    }),
  },
});
