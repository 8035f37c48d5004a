import type { Language } from "../../src/language/language";
import { say, sentence } from "../../src/language/say";
import { visitStatus } from "../../src/policy/lists";
import { rules } from "../../src/rules/catalogue";
import type { Rule } from "../../src/rules/rule";
import { sketchVisit } from "../../src/visit/sketch-visit";
import statements from "../../test/domain/statements.json";
import { page, tableOf } from "./markdown";
import { sketchWords } from "./sketch-words";

const severities = { must: "필수 must", should: "권고 should", note: "참고 note" };
const statementOf = new Map(statements.map((statement) => [statement.id, statement]));

/** The subjects by the first letters of a rule's id, in the order of the work. */
const subjects: Readonly<Record<string, string>> = {
  REQ: "접대신청 · Request", VIS: "방문자 · Visitors", TRN: "영접·차량 · Transport", ITN: "일정 · Itinerary", MTG: "회의 · Meetings", TOUR: "참관 · Site tours",
  ROOM: "숙박 · Lodging", BAN: "연회 · Banquets", SEAT: "좌석 · Seating", MENU: "메뉴 · Menu", GIFT: "선물 · Gifts", LAW: "법정 한도 · Limits of the law",
  BUD: "예산 · Budget", EXP: "지출·정산 · Expenses and settlement", HBK: "접대수첩 · Handbook", ETQ: "예절 · Etiquette", CLO: "종료 · Closing",
};

const subjectOf = ({ id }: Rule): string => id.replace(/-.*/, "");

/** Every rule by subject: what must hold, why, from where, what it says and offers, and the examples that the tests run. */
export function rulesPage(): string {
  const groups = Object.entries(subjects).map(([key, title]) => ({
    title,
    own: rules.filter((rule) => subjectOf(rule) === key).sort((one, other) => one.id.localeCompare(other.id, "en", { numeric: true })),
  }));
  const missed = rules.filter((rule) => !groups.some(({ own }) => own.includes(rule)));
  if (missed.length > 0) throw new Error(`No subject for ${missed.map(({ id }) => id).join(", ")}`);
  const contents = groups.flatMap(({ title, own }) => [`### ${title}`, "", ...tableOf(["", "규칙", "What holds", ""], own.map(contentsLine)), ""]);
  return page("규칙 · Rules", [
    `${rules.length} rules. Each speaks from its status on; in its examples every cell that is not told holds its column's sample. ✓ keeps the rule, ✗ breaks it.`,
    "",
    "## 차례 · Contents",
    "",
    ...contents,
    ...groups.flatMap(({ title, own }) => [`## ${title}`, "", ...own.flatMap(sectionOf)]),
  ]);
}

function contentsLine({ id, title, severity, from }: Rule): readonly string[] {
  return [`[${id}](#${id.toLowerCase()})`, title.ko, title.en, `${severities[severity]}, ${statusWords(from)}`];
}

function sectionOf(rule: Rule): string[] {
  const { id, title, why, severity, from, source, advice, messages, examples } = rule;
  const remedies = new Map(examples.breaks.flatMap((sketch) => remedyWords(rule, sketch)).map((words) => [words.en, words]));
  return [
    `### ${id}`,
    "",
    `**${title.ko}**  `,
    title.en,
    "",
    `${severities[severity]} · ${visitStatus.words[from].ko}부터 from ${visitStatus.words[from].en}`,
    "",
    ...source.map((each) => `- ${sourceWords(each)}`),
    "",
    ...tableOf(
      ["", "한국어", "English"],
      [
        ["왜 Why", why.ko, why.en],
        ...Object.values(messages).map((text) => ["말 Says", text.ko, sentence(text, "en", {})]),
        ["할 일 To do", advice.ko, sentence(advice, "en", {})],
        ...[...remedies.values()].map((words) => ["한 번에 One click", words.ko, words.en]),
        ...examples.keeps.map((sketch) => ["✓", sketchWords(sketch, "ko"), sketchWords(sketch, "en")]),
        ...examples.breaks.map((sketch) => ["✗", sketchWords(sketch, "ko"), sketchWords(sketch, "en")]),
      ],
    ),
    "",
  ];
}

/** What the remedies of a breaking example ask for. */
function remedyWords(rule: Rule, sketch: Rule["examples"]["breaks"][number]): readonly { readonly ko: string; readonly en: string }[] {
  return rule.findings(sketchVisit({ status: rule.from, ...sketch })).flatMap(({ remedy, values }) => {
    if (!remedy) return [];
    const words = (language: Language): string => say(remedy.words, language, { ...values, ...remedy.values });
    return [{ ko: words("ko"), en: words("en") }];
  });
}

function statusWords(status: Rule["from"]): string {
  const { ko, en } = visitStatus.words[status];
  return `${ko} ${en}`;
}

function sourceWords(source: string): string {
  const statement = statementOf.get(source);
  return statement ? `${source} “${statement.ko}” – ${statement.en}` : source;
}
