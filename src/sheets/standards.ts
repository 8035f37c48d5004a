import { houseSource } from "../policy/house-source";
import { clausesOn, newestEdition, policyOn } from "../policy/policy-on";
import { limitUnits, unitWords } from "../policy/limit-units";
import { limitKeys, limitNames, limitWords } from "../policy/standards";
import { centred } from "../schema/column";
import { word } from "../schema/columns/choice";
import { count, money, numberOrWord } from "../schema/columns/number";
import { text } from "../schema/columns/text";
import { day } from "../schema/columns/time";
import { sheet, table } from "../schema/sheet";
import type { Day } from "../values/day";
import { listParts } from "./parts/list-parts";

const since = newestEdition();
const { ranks, grades } = policyOn(since);
const clauses = clausesOn(since);

/** The rows of the limits as they are in force on a day, as a file would tell them. */
export function limitRows(on: Day): readonly Readonly<Record<string, unknown>>[] {
  const told = clausesOn(on);
  return limitNames.map((name) => ({
    name: limitWords.words[name].ko,
    value: told[name].value,
    unit: unitWords.words[limitUnits[name]].ko,
    source: told[name].source,
    ...(told[name].from ? { valid_from: told[name].from } : {}),
    key: limitKeys[name],
  }));
}

export default sheet({
  name: "standards",
  title: { ko: "기준표", en: "Standards" },
  hint: { ko: "회사 기준에 맞게 고칩니다. 열린 목록은 맨 아래에 한 줄을 더하면 낱말이 늘어납니다.", en: "Change it to your company's standards. An open list takes a new word under its last one." },
  order: 130,
  phase: "reference",
  print: { orientation: "landscape", parts: ["standards", "grades", "ranks"], apart: true },
  parts: {
    standards: table({
      table: "tblParam",
      key: "key",
      json: "standards.params",
      jsonByKey: { key: "key", value: "value", beside: ["source", "validFrom"] },
      jsonElsewhere: { level_tolerance: "visit.level_tolerance" },
      words: { ko: "기준값", en: "Limits" },
      fixed: true,
      firstRows: limitRows(since),
      columns: {
        name: word(limitWords, { ko: "기준", en: "Standard" }, { sample: (index) => limitNames[index] ?? null, width: 44 }),
        value: numberOrWord({ ko: "값", en: "Value" }, { required: true, sample: (index) => clauses[limitNames[index] ?? "levelTolerance"].value, width: 12 }),
        unit: centred(word(unitWords, { ko: "단위", en: "Unit" }, { sample: (index) => limitUnits[limitNames[index] ?? "levelTolerance"], width: 13 })),
        source: text({ ko: "근거", en: "Source" }, { sample: houseSource, width: 52 }),
        validFrom: day({ ko: "시행일", en: "Valid from" }, {}),
        key: text({ ko: "항목", en: "Key" }, { required: true, sample: (index) => limitKeys[limitNames[index] ?? "levelTolerance"], width: 35, hint: { ko: "프로그램이 찾는 이름입니다. 고치지 않습니다", en: "The name it is found by: leave it as it is" } }),
      },
    }),
    grades: table({
      table: "tblGrade",
      key: "grade",
      json: "standards.grades",
      words: { ko: "접대등급", en: "Grades" },
      place: "beside",
      firstRows: grades.map((grade) => ({
        grade: grade.grade,
        name_ko: grade.name,
        applies_ko: grade.applies,
        host_rank_max: grade.hostRankMax,
        pickup_ko: grade.pickup,
        room_cap: { "rank<=2": grade.roomCapTop, "rank<=6": grade.roomCapMiddle, else: grade.roomCapOther },
        banquet_cap: grade.banquetCap,
        meal_cap: grade.mealCap,
        gift_cap: grade.giftCap,
        notice_days: grade.noticeDays,
        approve_ko: grade.approve,
      })),
      columns: {
        grade: text({ ko: "등급", en: "Grade" }, { required: true, sample: (index) => grades[index]?.grade ?? null, width: 8 }),
        name: text({ ko: "이름", en: "Name" }, { json: "name_ko", sample: "귀빈(중요)", width: 24 }),
        applies: text({ ko: "대상", en: "For whom" }, { json: "applies_ko", width: 44 }),
        hostRankMax: centred(count({ ko: "최저 주인 직급", en: "Lowest host rank" }, { required: true, sample: 3, width: 15 })),
        pickup: text({ ko: "영접 방식", en: "Pick-up" }, { json: "pickup_ko", width: 20 }),
        roomCapTop: money({ ko: "객실 1박 (1–2등급)", en: "Room, rank 1–2" }, { json: "room_cap.rank<=2", sample: grades[0]?.roomCapTop ?? null, width: 19 }),
        roomCapMiddle: money({ ko: "객실 1박 (3–6등급)", en: "Room, rank 3–6" }, { json: "room_cap.rank<=6", sample: grades[0]?.roomCapMiddle ?? null, width: 19 }),
        roomCapOther: money({ ko: "객실 1박 (그 밖)", en: "Room, other ranks" }, { json: "room_cap.else", required: true, sample: grades[0]?.roomCapOther ?? null, width: 17 }),
        banquetCap: money({ ko: "연회 1인", en: "Banquet per head" }, { required: true, sample: grades[0]?.banquetCap ?? null, width: 16 }),
        mealCap: money({ ko: "식사 1인", en: "Meal per head" }, { required: true, sample: grades[0]?.mealCap ?? null, width: 14 }),
        giftCap: money({ ko: "선물 1인", en: "Gift per head" }, { required: true, sample: grades[0]?.giftCap ?? null, width: 14 }),
        noticeDays: centred(count({ ko: "통지(일 전)", en: "Notice (days)" }, { required: true, sample: 2, width: 12 })),
        approve: text({ ko: "승인", en: "Approved by" }, { json: "approve_ko", sample: "대표", width: 12 }),
      },
    }),
    ranks: table({
      table: "tblRank",
      key: "rank",
      json: "ranks",
      words: { ko: "직급표", en: "Ranks" },
      place: "beside",
      firstRows: ranks.map((rank) => ({ ...rank })),
      columns: {
        rank: centred(count({ ko: "직급등급", en: "Rank" }, { required: true, sample: (index) => index + 1, width: 10 })),
        band: text({ ko: "구간", en: "Band" }, { sample: "A", width: 8 }),
        ko: text({ ko: "우리 직위", en: "Korean title" }, { required: true, sample: "회장", width: 22 }),
        cn: text({ ko: "중국 직위", en: "Chinese title" }, { width: 24 }),
        en: text({ ko: "영문 직위", en: "English title" }, { width: 44 }),
      },
    }),
    ...listParts,
  },
});
