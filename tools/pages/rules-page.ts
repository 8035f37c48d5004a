import { visitStatus } from "../../src/policy/lists";
import { rules } from "../../src/rules/catalogue";
import type { Rule } from "../../src/rules/rule";
import statements from "../../test/domain/statements.json";
import { page, tableOf } from "./markdown";

const severities = { must: "필수 must", should: "권고 should", note: "참고 note" };
const statementOf = new Map(statements.map((statement) => [statement.id, statement]));

/** Every rule: what must hold, why, from where, what it says, and the examples that the tests run. */
export function rulesPage(): string {
  const sorted = [...rules].sort((one, other) => one.id.localeCompare(other.id, "en", { numeric: true }));
  const overview = tableOf(
    ["Rule", "규칙", "What holds", "Severity", "From"],
    sorted.map(({ id, title, severity, from }) => [`[${id}](#${id.toLowerCase()})`, title.ko, title.en, severities[severity], statusWords(from)]),
  );
  return page("규칙 · Rules", [`${rules.length} rules.`, "", ...overview, "", ...sorted.flatMap(sectionOf)]);
}

function sectionOf(rule: Rule): string[] {
  const { id, title, why, severity, from, source, advice, messages, examples } = rule;
  return [
    `## ${id}`,
    "",
    `**${title.ko}** · ${title.en}`,
    "",
    `${why.ko} · ${why.en}`,
    "",
    `${severities[severity]}, ${statusWords(from)} – ${source.map(sourceWords).join("; ")}`,
    "",
    ...tableOf(["", "한국어", "English"], [...Object.entries(messages).map(([name, text]) => [name, text.ko, text.en]), ["→", advice.ko, advice.en]]),
    "",
    ...examples.keeps.map((sketch) => `- keeps: \`${JSON.stringify(sketch)}\``),
    ...examples.breaks.map((sketch) => `- breaks: \`${JSON.stringify(sketch)}\``),
    "",
  ];
}

function statusWords(status: Rule["from"]): string {
  const { ko, en } = visitStatus.words[status];
  return `${ko} ${en}`;
}

function sourceWords(source: string): string {
  const statement = statementOf.get(source);
  return statement ? `${source} “${statement.ko}” (${statement.en})` : source;
}
