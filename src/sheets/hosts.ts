import { duty, hostStatus, language } from "../policy/lists/people";
import { department } from "../policy/lists/request";
import { centred } from "../schema/column";
import { choice, choices } from "../schema/columns/choice";
import { count } from "../schema/columns/number";
import { text } from "../schema/columns/text";
import { day } from "../schema/columns/time";
import { yesNo } from "../schema/columns/yes-no";
import { sheet, table } from "../schema/sheet";
import type { Day } from "../values/day";

export default sheet({
  name: "hosts",
  title: { ko: "접대인원", en: "Hosts" },
  hint: { ko: "임원과 접대 담당자. 담당분야는 쉼표로 여러 개 적습니다.", en: "Leaders and reception staff. Several duties go with commas between." },
  order: 30,
  phase: "before",
  print: { orientation: "landscape", oneWide: true },
  parts: {
    hosts: table({
      table: "tblHosts",
      key: "id",
      json: "hosts",
      words: { ko: "접대인원", en: "Hosts" },
      frozenColumns: 2,
      marks: [{ column: "*", when: "{status}={=hostStatus.absent}", style: "muted" }],
      columns: {
        id: text({ ko: "ID", en: "ID" }, { required: true, sample: (index) => `H${String(index + 1).padStart(2, "0")}`, width: 7, hint: { ko: "H01부터 차례로", en: "H01 and on" } }),
        nameKo: text({ ko: "성명", en: "Name" }, { required: true, sample: (index) => `직원${index + 1}`, width: 12 }),
        dept: choice(department, { ko: "부서", en: "Department" }, { required: true, sample: "administration", width: 16 }),
        title: text({ ko: "직위", en: "Title" }, { required: true, sample: "부장", width: 16 }),
        rank: centred(count({ ko: "직급등급", en: "Rank" }, { required: "submitted", sample: 4, width: 9, hint: { ko: "기준표의 1–10 (1이 가장 높음)", en: "1–10 of Standards; 1 is the most senior" } })),
        isLeader: yesNo({ ko: "임원여부", en: "Leader" }, { required: true, sample: "N", width: 9 }),
        duties: choices(duty, { ko: "담당분야", en: "Duties" }, { required: "submitted", sample: (index) => (index === 0 ? ["lead"] : []), width: 36, hint: { ko: "총괄책임은 한 사람", en: "Exactly one overall lead" } }),
        languages: choices(language, { ko: "언어", en: "Languages" }, { sample: ["ko"], width: 10 }),
        phone: text({ ko: "전화", en: "Phone" }, { required: "confirmed", sample: "010-0000-0000", width: 16 }),
        introOrder: centred(count({ ko: "소개순서", en: "Order of introduction" }, { width: 9 })),
        etiquetteTrainedOn: day({ ko: "예절교육일", en: "Etiquette trained on" }, { sample: "2026-11-04" as Day }),
        lineupSendoff: yesNo({ ko: "도열배웅", en: "Lines up at send-off" }, { sample: "N", width: 9 }),
        status: choice(hostStatus, { ko: "참여상태", en: "Taking part" }, { sample: "joining", width: 13 }),
      },
    }),
  },
});
