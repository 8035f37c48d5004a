import { dishesOf } from "../../visit/meals";
import { expanded, visitorName, visitorsAmong } from "../../visit/people";
import { rule } from "../rule";

export default rule({
  id: "MENU-04",
  title: { ko: "술을 마시지 않는 손님이 있으면 무알코올 음료가 있다", en: "Where someone does not drink, there is a drink without alcohol" },
  why: { ko: "건배는 모두가 함께 듭니다.", en: "Everyone lifts a glass in the toast." },
  source: ["S022"],
  severity: "should",
  from: "confirmed",
  needs: ["visitors", "banquets", "menu"],
  advice: { ko: "음료(코스 0)에 무알코올 음료를 더하세요", en: "add a drink without alcohol (course 0)" },
  messages: { none: { ko: "{banquet}: {guests}은(는) 술을 마시지 않는데 무알코올 음료가 없습니다", en: "{banquet}: {guests} do not drink alcohol, and there is no other drink" } },
  *check(visit, _policy, tell) {
    for (const { row, id, name, guestIds } of visit.banquets) {
      const abstainers = visitorsAmong(visit, expanded(visit, guestIds)).filter((visitor) => visitor.alcohol === "N" && visitor.status === "attending");
      const menu = dishesOf(visit, id);
      const hasDrink = menu.some((dish) => dish.courseNo === 0 && dish.contains !== null && !dish.contains.includes("alcohol"));
      if (abstainers.length > 0 && menu.length > 0 && !hasDrink) {
        yield tell("none", { banquet: name ?? id ?? "?", guests: abstainers.map(visitorName) }, { part: "banquets", row, column: "alcoholServed" });
      }
    }
  },
  examples: {
    keeps: [{ visitors: [{ id: "V001", alcohol: "N" }], banquets: [{ id: "B1", guestIds: ["V001"] }], menu: [{ banquetId: "B1", courseNo: 0, contains: ["plant"] }] }],
    breaks: [{ visitors: [{ id: "V001", alcohol: "N" }], banquets: [{ id: "B1", guestIds: ["V001"] }], menu: [{ banquetId: "B1", courseNo: 0, contains: ["alcohol"] }] }],
  },
});
