import { centred, computed } from "../schema/column";
import { count } from "../schema/columns/number";
import { reference } from "../schema/columns/reference";
import { codes, longText, text } from "../schema/columns/text";
import { day } from "../schema/columns/time";
import { sheet, table } from "../schema/sheet";
import type { Day } from "../values/day";
import { marked, says } from "./by-id";

export default sheet({
  name: "waivers",
  title: { ko: "예외승인", en: "Waivers" },
  hint: { ko: "고치지 않고 두기로 한 점검 결과에 한 줄. 사유·승인자·승인일이 있어야 하고, 덮은 셀이 바뀌면 효력이 끝납니다.", en: "One row a finding that is let stand. It takes a reason, a name and a day, and ends when the cell it covers changes." },
  order: 98,
  phase: "during",
  optional: true,
  untoldWhenEmpty: true,
  print: { orientation: "landscape", oneWide: true },
  parts: {
    waivers: table({
      table: "tblWaiver",
      key: null,
      named: ["no"],
      json: "waivers",
      words: { ko: "예외승인", en: "Waivers" },
      frozenColumns: 2,
      marks: [{ column: "*", when: says("withdrawn"), style: "muted" }],
      columns: {
        no: centred(count({ ko: "번호", en: "No." }, { sample: (index) => index + 1, width: 7 })),
        rule: text({ ko: "규칙", en: "Rule" }, { required: true, sample: "BAN-03", width: 10, hint: { ko: "점검 결과의 규칙 번호", en: "The number of the finding's rule" } }),
        sheet: text({ ko: "시트", en: "Sheet" }, { sample: "연회", width: 12, hint: { ko: "비우면 어느 시트든", en: "Blank: whichever sheet" } }),
        item: text({ ko: "대상", en: "Item" }, { sample: "B1", width: 14, hint: { ko: "행의 ID나 이름 (V003, B1 …). 행이 아니면 비웁니다", en: "The row's id or name (V003, B1 …); blank when it is no row" } }),
        column: text({ ko: "칸", en: "Column" }, { sample: "접대원도착", width: 14, hint: { ko: "머리글 그대로. 비우면 어느 칸이든", en: "The header as it stands; blank: whichever column" } }),
        what: longText({ ko: "승인한 내용", en: "What was let stand" }, { sample: "환영 만찬: 접대원 도착 17:40 – 50분 전 (60분 필요)", width: 38 }),
        reason: longText({ ko: "사유", en: "Reason" }, { required: true, sample: "앞 행사와 겹쳐 17:40에 도착하기로 호텔과 합의", width: 34 }),
        by: text({ ko: "승인자", en: "Approved by" }, { required: true, sample: "한서준", width: 14 }),
        hostId: reference("hosts", { ko: "승인자 ID", en: "Approver's id" }, { sample: "H01", width: 10, hint: { ko: "접대인원이면 그 ID", en: "The id, when it is one of the hosts" } }),
        on: day({ ko: "승인일", en: "Approved on" }, { required: true, sample: "2026-11-09" as Day }),
        withdrawnOn: day({ ko: "거둔 날", en: "Withdrawn on" }, { hint: { ko: "적으면 더는 덮지 않습니다", en: "When given, it covers nothing any more" } }),
        seals: codes({ ko: "대조값", en: "Seal" }, { width: 13, hint: { ko: "추가 기능이 적습니다. 손으로 적은 줄은 비워 둡니다", en: "Written by the add-in; leave it blank in a row typed by hand" } }),
        mark: computed(text({ ko: "확인", en: "Look at" }, { json: null, width: 18 }), marked(
          ["AND({rule}<>\"\",{reason}=\"\")", "needsReason"],
          ["AND({rule}<>\"\",OR({by}=\"\",{on}=\"\"))", "missing"],
          ["{withdrawnOn}<>\"\"", "withdrawn"],
        )),
      },
    }),
  },
});
