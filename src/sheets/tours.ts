import { computed } from "../schema/column";
import { lines } from "../schema/columns/choice";
import { count } from "../schema/columns/number";
import { reference, references } from "../schema/columns/reference";
import { longText, text } from "../schema/columns/text";
import { day, moment } from "../schema/columns/time";
import { yesNo, yesNoNa } from "../schema/columns/yes-no";
import { sheet, table } from "../schema/sheet";
import type { Day, Moment } from "../values/day";
import { byId, marked, says } from "./by-id";
import { tourMaterials } from "./parts/tour-materials";

export default sheet({
  name: "tours",
  title: { ko: "참관", en: "Site tours" },
  hint: { ko: "참관 하나에 한 줄. 물자와 수량은 오른쪽 표에 적습니다.", en: "One row a tour. Materials and their numbers go into the list on the right." },
  order: 57,
  phase: "before",
  optional: true,
  print: { orientation: "landscape", paper: "A3" },
  parts: {
    tours: table({
      table: "tblTours",
      key: "id",
      json: "tours",
      words: { ko: "참관", en: "Tours" },
      blankRows: 6,
      frozenColumns: 2,
      marks: [{ column: "end", when: says("endsEarly"), style: "over" }],
      columns: {
        id: text({ ko: "ID", en: "ID" }, { required: true, sample: (index) => `P${index + 1}`, width: 7, hint: { ko: "P1부터 차례로", en: "P1 and on" } }),
        site: text({ ko: "장소", en: "Site" }, { required: true, sample: "평택공장", width: 18 }),
        start: moment({ ko: "시작", en: "Start" }, { required: true, sample: "2026-11-11T14:40" as Moment }),
        end: moment({ ko: "종료", en: "End" }, { required: true, sample: "2026-11-11T17:00" as Moment }),
        attendeeCount: count({ ko: "참관 인원", en: "Headcount" }, { required: "confirmed", sample: 2, width: 10, hint: { ko: "손님과 우리 쪽을 더한 수. 보호구가 그만큼 필요합니다", en: "Guests and our side; as much protective gear is needed" } }),
        route: lines({ ko: "노선", en: "Route" }, { required: "confirmed", sample: ["정문 접견실(안전교육)", "제1공장 가공라인"], width: 26, hint: { ko: "지나는 차례대로 한 줄에 하나씩 (Alt+Enter)", en: "In order, one a line (Alt+Enter)" } }),
        products: lines({ ko: "제품·작업장", en: "Products and workshops" }, { required: "confirmed", sample: ["정밀기어"], width: 22, hint: { ko: "한 줄에 하나씩 (Alt+Enter)", en: "One a line (Alt+Enter)" } }),
        highlights: longText({ ko: "강점", en: "Highlights" }, { required: "confirmed", sample: "자동측정·추적시스템", width: 26 }),
        restricted: longText({ ko: "비공개", en: "Not shown" }, { required: "confirmed", sample: "없음", width: 22, hint: { ko: "보여주지 않을 곳. 없으면 '없음'", en: "What is not shown; None if none" } }),
        leaderId: reference("hosts", { ko: "인솔임원", en: "Leader" }, { required: "confirmed", sample: "H01", width: 9 }),
        leaderName: computed(text({ ko: "인솔임원 성명", en: "Leader's name" }, { json: null, width: 12 }), byId("hosts", "nameKo", "leaderId")),
        companionIds: references("hosts", { ko: "동행", en: "Companions" }, { required: "confirmed", sample: ["H01"], width: 20 }),
        liaisonId: reference("hosts", { ko: "대외연락", en: "Liaison" }, { required: "confirmed", sample: "H01", width: 9 }),
        emergencyId: reference("hosts", { ko: "비상담당", en: "For emergencies" }, { required: "confirmed", sample: "H01", width: 9 }),
        emergencyPlan: longText({ ko: "비상대응", en: "Emergency plan" }, { required: "confirmed", sample: "지정병원, 비상차량 대기", width: 28 }),
        vehicleIds: references("vehicles", { ko: "차량", en: "Vehicles" }, { required: "confirmed", sample: ["C01"], width: 12 }),
        safetyBriefing: yesNo({ ko: "안전교육", en: "Safety briefing" }, { required: "confirmed", sample: "Y", width: 9 }),
        photoPolicy: longText({ ko: "촬영", en: "Photographs" }, { required: "confirmed", sample: "촬영 금지", width: 24 }),
        ndaSigned: yesNoNa({ ko: "보안서약", en: "Secrecy signed" }, { required: "confirmed", sample: "Y", width: 9 }),
        deptNotifiedOn: day({ ko: "부서통지일", en: "Department notified on" }, { required: "confirmed", sample: "2026-11-03" as Day }),
        mark: computed(text({ ko: "확인", en: "Look at" }, { json: null, width: 18 }), marked(["AND({start}<>\"\",{end}<>\"\",{end}<={start})", "endsEarly"])),
      },
    }),
    tourMaterials,
  },
});
