import { visitStatus } from "../../src/policy/lists";
import type { CellCheck, Column } from "../../src/schema/column";
import type { Part, SheetDefinition } from "../../src/schema/sheet";
import { sheets } from "../../src/sheets/catalogue";
import { page, tableOf } from "./markdown";

/** Every sheet, part and column: words, kind, what Excel checks, when it is required, an example, the JSON key. */
export function sheetsPage(): string {
  const definitions: readonly SheetDefinition[] = sheets;
  const sorted = [...definitions].sort((one, other) => one.order - other.order);
  const overview = tableOf(
    ["시트", "Sheet", "Phase", "Paper", "Hint"],
    sorted.map(({ title, phase, print, hint }) => [title.ko, title.en, phase, print.titleOnly ? "title only" : `${print.paper ?? "A4"} ${print.orientation}`, hint.en]),
  );
  return page("시트 · Sheets", [...overview, "", ...sorted.flatMap(sectionOf)]);
}

function sectionOf({ title, hint, parts }: SheetDefinition): string[] {
  return [`## ${title.ko} · ${title.en}`, "", `${hint.ko} · ${hint.en}`, "", ...Object.values(parts).flatMap(partLines)];
}

function partLines(part: Part): string[] {
  const named = part.shape === "table" ? `table \`${part.table}\`` : `form, names \`${part.prefix}_…\``;
  const json = part.json === null ? "not in the JSON file" : `JSON \`${part.json}\``;
  return [
    `### ${part.words.ko} · ${part.words.en}`,
    "",
    `${named}, ${json}`,
    "",
    ...chartLines(part),
    ...tableOf(["항목", "Column", "Key", "Kind", "Checked", "Required", "Example", "Formula"], Object.entries(part.columns).map(columnCells)),
    "",
  ];
}

function chartLines(part: Part): string[] {
  if (part.shape !== "table" || !part.chart) return [];
  const { name, title, category, series } = part.chart;
  return [`chart \`${name}\` (${title.ko} · ${title.en}): ${series.map((key) => `\`${key}\``).join(" and ")} by \`${category}\`, over the table`, ""];
}

function columnCells([key, column]: [string, Column]): string[] {
  const { words, kind, formula } = column;
  return [words.ko, words.en, `\`${key}\``, kind.name, checkWords(kind.check), requiredWords(column), sampleWords(column), formula ? `\`${formula}\`` : ""];
}

function checkWords(check: CellCheck | null): string {
  if (!check) return "";
  switch (check.kind) {
    case "list":
      return `list ${check.list.title.ko}`;
    case "ids":
      return `an id of ${check.parts.join(", ")}`;
    case "whole":
    case "decimal":
      return `${check.from} to ${check.to}`;
    case "day":
    case "moment":
    case "clock":
      return `a ${check.kind}`;
  }
}

function requiredWords({ required }: Column): string {
  if (required === undefined) return "";
  return required === true ? "always" : `from ${visitStatus.words[required].en}`;
}

function sampleWords({ sample }: Column): string {
  const value: unknown = typeof sample === "function" ? (sample as (index: number) => unknown)(0) : sample;
  return value === undefined || value === null ? "" : typeof value === "string" ? value : JSON.stringify(value);
}
