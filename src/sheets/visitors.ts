import { visitorStatus } from "../policy/lists";
import { choice } from "../schema/columns/choice";
import { count } from "../schema/columns/number";
import { text } from "../schema/columns/text";
import { sheet, table } from "../schema/sheet";

export default sheet({
  name: "visitors",
  title: { ko: "방문자명단", en: "Visitors" },
  hint: { ko: "한 사람에 한 줄. 오지 않게 된 사람은 지우지 말고 상태를 '취소'로 바꿉니다.", en: "One row a person. Never delete someone who does not come: set the status to Cancelled." },
  order: 20,
  phase: "before",
  print: { orientation: "landscape" },
  parts: {
    visitors: table({
      table: "tblVisitors",
      key: "id",
      json: "visitors",
      words: { ko: "방문자", en: "Visitors" },
      frozenColumns: 4,
      columns: {
        id: text({ ko: "ID", en: "ID" }, { required: true, sample: (index) => `V${String(index + 1).padStart(3, "0")}`, width: 7 }),
        status: choice(visitorStatus, { ko: "상태", en: "Status" }, { required: true, sample: "attending", width: 8 }),
        nameKo: text({ ko: "성명(한글)", en: "Name (Korean)" }, { required: true, sample: (index) => `손님${index + 1}`, width: 14 }),
        rank: count({ ko: "직급등급", en: "Rank" }, { required: "submitted", sample: 4 }),
      },
    }),
  },
});
