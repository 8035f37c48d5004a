import { visitorStatus } from "../../src/policy/lists";
import { computed } from "../../src/schema/column";
import { choice } from "../../src/schema/columns/choice";
import { count } from "../../src/schema/columns/number";
import { reference, references } from "../../src/schema/columns/reference";
import { text } from "../../src/schema/columns/text";
import { day } from "../../src/schema/columns/time";
import { form, sheet, table, type SheetDefinition } from "../../src/schema/sheet";

/** Sheets small enough to read at a glance; the reading of every real sheet follows the same way. */
const guests = sheet({
  name: "guests",
  title: { ko: "손님", en: "Guests" },
  hint: { ko: "한 사람에 한 줄", en: "One row a person" },
  order: 1,
  phase: "before",
  print: { orientation: "landscape" },
  parts: {
    visitors: table({
      table: "tblGuests",
      key: "id",
      json: "guests",
      words: { ko: "손님", en: "Guests" },
      columns: {
        id: text({ ko: "ID", en: "ID" }, { required: true }),
        delegationId: text({ ko: "방문단", en: "Delegation" }),
        status: choice(visitorStatus, { ko: "상태", en: "Status" }, { required: true }),
        nameKo: text({ ko: "성명(한글)", en: "Name (Korean)" }, { required: true, sample: (index) => `손님${index + 1}` }),
        rank: count({ ko: "직급등급", en: "Rank" }, { sample: 4 }),
        arriveOn: day({ ko: "도착일", en: "Arrives on" }, { json: "arrival.on" }),
        twice: computed(count({ ko: "두 배", en: "Twice" }, { json: null }), "{rank}*2", (row) => (typeof row["rank"] === "number" ? row["rank"] * 2 : null)),
      },
    }),
  },
});

const stays = sheet({
  name: "stays",
  title: { ko: "객실", en: "Stays" },
  hint: { ko: "객실 하나에 한 줄", en: "One row a room" },
  order: 2,
  phase: "before",
  print: { orientation: "landscape" },
  parts: {
    stays: table({
      table: "tblStays",
      key: "id",
      json: "stays",
      words: { ko: "객실", en: "Stays" },
      columns: {
        id: text({ ko: "ID", en: "ID" }, { required: true }),
        room: text({ ko: "호실", en: "Room" }, { required: true }),
        guest1: reference("visitors", { ko: "투숙자1", en: "Guest 1" }, { json: "guests.0" }),
        guest2: reference("visitors", { ko: "투숙자2", en: "Guest 2" }, { json: "guests.1" }),
        met: references("visitors", { ko: "맞을 사람", en: "To be met" }, {}, true),
        ref: text({ ko: "운행", en: "Run" }),
      },
    }),
    cleanings: table({
      table: "tblCleanings",
      key: null,
      json: "stays.cleanings",
      words: { ko: "청소", en: "Cleanings" },
      place: "beside",
      columns: {
        stayId: reference("stays", { ko: "객실ID", en: "Stay id" }, { json: null, required: true }),
        on: day({ ko: "청소일", en: "Cleaned on" }, { required: true }),
      },
    }),
  },
});

const cover = sheet({
  name: "cover",
  title: { ko: "표지", en: "Cover" },
  hint: { ko: "방문 하나에 한 장", en: "One a visit" },
  order: 0,
  phase: "before",
  print: { orientation: "portrait" },
  parts: {
    request: form({
      prefix: "rq",
      json: "visit",
      jsonWords: { status_codes: visitorStatus },
      words: { ko: "표지", en: "Cover" },
      sections: [{ title: { ko: "방문", en: "The visit" }, fields: ["titleKo", "start", "level"] }],
      columns: {
        titleKo: text({ ko: "방문명", en: "Title" }, { required: true }),
        start: day({ ko: "시작일", en: "Starts on" }, { required: true }),
        level: count({ ko: "규격", en: "Level" }),
      },
    }),
    limits: table({
      table: "tblLimits",
      key: "name",
      json: "limits",
      jsonByKey: { key: "name", value: "value" },
      jsonElsewhere: { tolerance: "visit.tolerance" },
      firstRows: [{ name: "tolerance", value: 1, unit: "단계" }, { name: "lead", value: 60, unit: "분" }],
      fixed: true,
      words: { ko: "한도", en: "Limits" },
      columns: {
        name: text({ ko: "항목", en: "Limit" }, { required: true }),
        value: count({ ko: "값", en: "Value" }),
        unit: text({ ko: "단위", en: "Unit" }),
      },
    }),
  },
});

export const smallSheets: readonly SheetDefinition[] = [guests, stays, cover];
