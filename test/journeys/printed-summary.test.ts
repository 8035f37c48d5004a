import { loadVisit } from "../../src/actions/load-visit";
import { openWorkbench } from "../../src/workbench/host/node-host";
import { printed } from "../kit/printed";
import { sampleJson } from "../kit/sample";

test.each([
  ["ko", ["구분별 예산과 실적 (천원)", "숙박비", "예비비"], ["개선과제", "보관처"]],
  ["en", ["Budget and actual by category (thousand won)", "Lodging", "Contingency"], ["Actions", "Archived where"]],
] as const)("the summary (%s) prints on one page, its chart, its table and what is typed under them", async (language, drawn, typed) => {
  const bench = await openWorkbench();
  const { visit, hosts, budget, expenses, summary } = sampleJson();
  await loadVisit({ json: { visit, hosts, budget, expenses, summary }, language });
  const bytes = await bench.book.save();
  bench.close();
  const pages = (await printed(bytes)).filter(({ text }) => typed.some((words) => text.includes(words)));
  expect(pages).toHaveLength(1);
  const text = pages[0]?.text ?? "";
  for (const words of typed) expect(text).toContain(words);
  // Letters of a chart stand apart on paper where a font stands for another one.
  const closed = text.replaceAll(/\s/gu, "");
  // Once in the chart and once in the table.
  for (const words of drawn.slice(1)) expect(closed.split(words.replaceAll(" ", "")).length - 1).toBeGreaterThanOrEqual(2);
  expect(closed).toContain(drawn[0].replaceAll(" ", ""));
});
