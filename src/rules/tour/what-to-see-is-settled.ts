import { header } from "../header";
import { rule } from "../rule";

export default rule({
  id: "TOUR-01",
  title: { ko: "볼 제품·작업장·노선과 보여줄 강점, 비공개 구역을 정한다", en: "Route, products, strengths and what is not shown are settled" },
  why: { ko: "장점을 살리고 단점을 피하려면 미리 걸어 봐야 합니다.", en: "To show the best of it, walk the route beforehand." },
  source: ["S058", "S108"],
  severity: "must",
  from: "confirmed",
  needs: ["tours"],
  advice: { ko: "참관의 빈 칸을 채우세요. 비공개가 없으면 '없음'을 적으세요", en: "fill the cell; where nothing is restricted write None" },
  messages: { blank: { ko: "{tour}: {field}이(가) 비어 있습니다", en: "{tour}: {field} is blank" } },
  *check({ tours }, _policy, tell) {
    for (const tour of tours) {
      const name = tour.site ?? tour.id ?? "?";
      for (const column of ["route", "products"] as const) {
        if (tour[column] === null || tour[column].length === 0) yield tell("blank", { tour: name, field: header("tours", column) }, { part: "tours", row: tour.row, column });
      }
      for (const column of ["highlights", "restricted"] as const) {
        if (tour[column] === null) yield tell("blank", { tour: name, field: header("tours", column) }, { part: "tours", row: tour.row, column });
      }
    }
  },
  examples: { keeps: [{ tours: [{}] }], breaks: [{ tours: [{ route: [] }] }, { tours: [{ products: null }] }, { tours: [{ restricted: null }] }] },
});
