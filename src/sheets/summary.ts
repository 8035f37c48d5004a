import { sheet } from "../schema/sheet";
import { summary } from "./parts/summary-form";
import { closeout, summaryActions } from "./parts/closing";
import { summaryByCategory } from "./parts/summary-by-category";

export default sheet({
  name: "summary",
  title: { ko: "요약", en: "Summary" },
  hint: { ko: "개요와 숫자는 자동으로 계산됩니다. 성과와 교훈은 접대가 끝난 뒤에 적습니다.", en: "Overview and numbers work themselves out. Results and lessons are written after the visit." },
  order: 120,
  phase: "after",
  print: { orientation: "landscape", oneWide: true },
  parts: { summary, closeout, summaryByCategory, summaryActions },
});
