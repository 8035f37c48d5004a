import { minutesOfClock } from "../../values/day";
import { dishesOf } from "../../visit/meals";
import type { Visit } from "../../visit/visit";
import { rule } from "../rule";

export default rule({
  id: "BAN-05",
  title: { ko: "메뉴와 연회장 연출을 준비하고 요리는 알맞은 간격으로 낸다", en: "Menu and decoration are prepared, and courses come at a good pace" },
  why: { ko: "너무 빠르면 쫓기고 너무 느리면 지칩니다.", en: "Too fast feels hurried, too slow tires." },
  source: ["S019", "S022", "S024"],
  severity: "must",
  from: "confirmed",
  needs: ["banquets", "menu"],
  advice: { ko: "메뉴와 연출, 제공시각을 적으세요", en: "enter the menu, the decoration and the serving times" },
  messages: {
    noMenu: { ko: "{banquet}: 메뉴가 없습니다", en: "{banquet}: there is no menu" },
    noDesign: { ko: "{banquet}: 연출이 비어 있습니다", en: "{banquet}: the decoration is blank" },
    order: { ko: "{banquet}: {dish}({course}코스) {at} – 앞 코스보다 이릅니다", en: "{banquet}: {dish} (course {course}) at {at}, earlier than the course before it" },
    pace: { ko: "{banquet}: {dish} {at} – 앞 요리와 {minutes}분 간격 ({least}–{most}분)", en: "{banquet}: {dish} at {at}, {minutes} min after the dish before it ({least} to {most})" },
  },
  *check(visit, { courseGapLeastMinutes: least, courseGapMostMinutes: most }, tell) {
    for (const { row, id, name, designNote } of visit.banquets) {
      const banquet = name ?? id ?? "?";
      if (designNote === null) yield tell("noDesign", { banquet }, { part: "banquets", row, column: "designNote" });
      if (dishesOf(visit, id).length === 0) yield tell("noMenu", { banquet }, { part: "banquets", row, column: "id" });
      let before: Course | undefined;
      for (const course of coursesOf(visit, id)) {
        const minutes = before ? course.minute - before.minute : least;
        const place = { part: "menu", row: course.row, column: "plannedAt" } as const;
        const values = { banquet, dish: course.dish, at: course.at };
        if (minutes < 0) yield tell("order", { ...values, course: course.number }, place, { severity: "should" });
        else if (minutes > 0 && (minutes < least || minutes > most)) yield tell("pace", { ...values, minutes, least, most }, place, { severity: "should" });
        before = course;
      }
    }
  },
  examples: {
    keeps: [{ banquets: [{ id: "B1" }], menu: [{ banquetId: "B1", courseNo: 1, plannedAt: "18:40", isAlternativeOf: null }, { banquetId: "B1", courseNo: 2, plannedAt: "18:55", isAlternativeOf: null }] }],
    breaks: [
      { banquets: [{ id: "B1" }] },
      { banquets: [{ id: "B1", designNote: null }], menu: [{ banquetId: "B1" }] },
      { banquets: [{ id: "B1" }], menu: [{ banquetId: "B1", courseNo: 1, plannedAt: "18:40", isAlternativeOf: null }, { banquetId: "B1", courseNo: 2, plannedAt: "19:10", isAlternativeOf: null }] },
      { banquets: [{ id: "B1" }], menu: [{ banquetId: "B1", courseNo: 1, plannedAt: "18:40", isAlternativeOf: null }, { banquetId: "B1", courseNo: 2, plannedAt: "18:30", isAlternativeOf: null }] },
    ],
  },
});

interface Course {
  readonly row: number;
  readonly number: number;
  readonly dish: string;
  readonly at: string;
  readonly minute: number;
}

/** The timed dishes of a banquet by course; drinks (course 0) and substitutes are served beside them. */
function coursesOf(visit: Visit, banquetId: string | null): readonly Course[] {
  return dishesOf(visit, banquetId)
    .flatMap((dish) =>
      dish.plannedAt !== null && dish.isAlternativeOf === null && dish.courseNo !== null && dish.courseNo > 0
        ? [{ row: dish.row, number: dish.courseNo, dish: dish.dishKo ?? dish.id ?? "?", at: dish.plannedAt, minute: minutesOfClock(dish.plannedAt) }]
        : [],
    )
    .sort((one, other) => one.number - other.number || one.minute - other.minute);
}
