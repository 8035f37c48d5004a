import { table } from "../../schema/sheet";
import { categoryColumns, categoryRows } from "./category-columns";

/** The money by category on the page that managers look at: a chart, and the numbers that it is drawn from. */
export const summaryByCategory = table({
  table: "tblByCategory",
  key: null,
  named: ["category"],
  json: null,
  words: { ko: "구분별 비용", en: "Money by category" },
  place: "beside",
  fixed: true,
  firstRows: categoryRows,
  chart: {
    name: "chtByCategory",
    kind: "bars",
    title: { ko: "구분별 예산과 실적 (천원)", en: "Budget and actual by category (thousand won)" },
    category: "category",
    series: ["budget", "actual"],
    numberFormat: "#,##0,",
    rows: 17,
  },
  columns: categoryColumns,
});
