import { say } from "../../src/language/say";
import type { LimitName } from "../../src/policy/policy";
import { limitNames } from "../../src/policy/standards";
import type { Day } from "../../src/values/day";
import { readJson } from "../../src/visit/read-json";
import { wrongStandards } from "../../src/visit/wrong-standards";
import { sampleJson } from "../kit/sample";

const today = "2026-11-20" as Day;
type Json = Record<string, unknown>;

/** The sample with some of its standards changed. */
function sampleWith(change: (standards: { params: Json; grades: Json[] }, json: { ranks: Json[]; visit: Json }) => void): Json {
  const json = sampleJson();
  change(json["standards"] as never, json as never);
  return json;
}

/** What is wrong with the standards of a visit: severity, part, row, column and what is said in Korean. */
function wrong(json: Json): string[] {
  const read = readJson(json, { today });
  if ("trouble" in read) throw new Error(read.trouble.en);
  return wrongStandards(read.visit).map(({ severity, place, message, values }) => `${severity} ${place?.part ?? "–"}${place?.row === undefined ? "" : `[${place.row}]`}.${place?.column ?? ""} ${say(message, "ko", values)}`);
}

/** The row of a limit: they stand in the order of their names. */
function rowOf(name: LimitName): number {
  return limitNames.indexOf(name);
}

test("nothing is wrong with the sample's standards", () => {
  expect(wrong(sampleJson())).toEqual([]);
});

test.each<[string, Parameters<typeof sampleWith>[0], string]>([
  ["a word for a number", ({ params }) => (params["rest_min_hours"] = "아홉"), `must standards[${rowOf("restHours")}].value 밤 휴식 최소: '아홉'은 숫자가 아니어서 기본값 9로 점검했습니다`],
  ["a number below zero", ({ params }) => (params["idle_gap_warn_min"] = -5), `must standards[${rowOf("idleGapMinutes")}].value 일정 공백 알림: 0보다 작은 -5는 쓸 수 없어 기본값 120으로 점검했습니다`],
  ["no time of day", ({ params }) => (params["work_opens"] = "아홉시"), `must standards[${rowOf("workOpens")}].value 업무시간 시작: '아홉시'는 시각이 아니어서 기본값 09:00으로 점검했습니다`],
  ["neither on nor off", ({ params }) => (params["cn_accompany_rule"] = "yes"), `must standards[${rowOf("accompanyRule")}].value 배석 인원 제한: 'yes'는 on도 off도 아니어서 기본값 off로 점검했습니다`],
  ["an edition that is no date", ({ params }) => (params["edition"] = "작년"), "must standards[0].value 적용 기준일(판본): '작년'은 날짜가 아니어서 방문 첫날의 기준 2024-08-27로 점검했습니다"],
  ["an unknown key", ({ params }) => (params["graft_meel_krw"] = 1), `should standards[${limitNames.length}].key 모르는 기준 항목이라 쓰지 않습니다: graft_meel_krw`],
  ["a value above the law's", ({ params }) => (params["graft_meal_krw"] = 60_000), `should standards[${rowOf("graftMeal")}].value 공직자등 식사 60,000 – 법정 한도 50,000보다 높음`],
  ["a value below the law's", ({ params }) => (params["graft_meal_krw"] = 40_000), `note standards[${rowOf("graftMeal")}].value 공직자등 식사 40,000 – 법정 한도 50,000보다 낮음 (더 엄격함)`],
  ["a pair the wrong way round", ({ params }) => (params["course_gap_max"] = 3), `must standards[${rowOf("courseGapMostMinutes")}].value 요리 간격 최소 5가 요리 간격 최대 3보다 큽니다`],
  ["two ranks with one number", (_, { ranks }) => (ranks[3]!["rank"] = 3), "must ranks[3].rank 직급등급 3이 두 줄에 있습니다: 부사장, 전무"],
  ["a rank left out", (_, { ranks }) => ranks.splice(4, 1), "should ranks.rank 직급표에 빠진 등급이 있습니다: 5"],
  ["a grade left out", ({ grades }) => grades.splice(1, 1), "should grades.grade 접대등급 B가 빠졌습니다"],
  ["two grades with one letter", ({ grades }) => (grades[2]!["grade"] = "B"), "must grades[2].grade B등급이 두 줄에 있습니다 – 위의 줄만 씁니다"],
  ["an amount below zero", ({ grades }) => (grades[1]!["meal_cap"] = -1), "must grades[1].mealCap B등급 식사 1인 -1 – 0보다 작습니다"],
  ["a lower grade that allows more", ({ grades }) => (grades[2]!["banquet_cap"] = 70_000), "should grades[2].banquetCap 연회 1인: C등급 70,000원이 B등급 60,000원보다 높습니다"],
  ["a host's rank beyond the ladder", ({ grades }) => (grades[2]!["host_rank_max"] = 12), "should grades[2].hostRankMax C등급 최저 주인 직급 12 – 직급표는 10까지입니다"],
])("%s is found where it stands", (_, change, expected) => {
  expect(wrong(sampleWith(change))).toContain(expected);
});

describe("editions", () => {
  const old = (params: Json): Json =>
    sampleWith((standards, { visit }) => {
      for (const key of ["start", "end"]) visit[key] = String(visit[key]).replace("2026-11", "2024-03");
      standards.params = params;
    });

  function read(json: Json) {
    const reading = readJson(json, { today });
    if ("trouble" in reading) throw new Error(reading.trouble.en);
    return reading;
  }

  test("a file that tells no edition has that of its first day", () => {
    const { visit } = read(old({}));
    expect(visit.policy).toMatchObject({ edition: "2024-01-01", graftMeal: 30_000 });
    expect(wrongStandards(visit)).toEqual([]);
    expect(visit.standards.find(({ key }) => key === "graft_meal_krw")).toMatchObject({ value: 30_000, validFrom: "2024-01-01" });
  });

  test("a kept edition holds, and a newer one is only told", () => {
    const json = sampleWith(({ params }) => {
      params["edition"] = "2024-01-01";
      delete params["graft_meal_krw"];
    });
    expect(read(json).visit.policy).toMatchObject({ edition: "2024-01-01", graftMeal: 30_000 });
    expect(wrong(json)).toEqual(["note standards[0].value 새 기준 2024-08-27이 있습니다 – 지금은 2024-01-01 기준으로 점검합니다"]);
  });

  test("a kept edition that somebody looked at is told no more", () => {
    const json = sampleWith(({ params }) => {
      params["edition"] = { value: "2024-01-01", source: "2024-08-27 기준을 보고 그대로 둠" };
      delete params["graft_meal_krw"];
    });
    expect(wrong(json)).toEqual([]);
  });
});
