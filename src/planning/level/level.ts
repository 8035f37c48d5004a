import type { Text } from "../../language/text";
import { gradeNamed } from "../../policy/grade-named";
import { receptionLevel } from "../../policy/lists";
import { gradeByVisit } from "../../visit/reception-grade";
import { levelByRank, type ReceptionLevel } from "../../visit/reception-level";
import type { Visit } from "../../visit/visit";
import type { Proposer, Question } from "../proposer";
import { withProposal } from "../with-proposal";
import { hostLines } from "./host-lines";
import { leadership } from "./leading-host";
import { levelNotes } from "./level-notes";
import { gradeLine, levelLine } from "./request-lines";
import { standardLines } from "./standard-lines";

const words = {
  level: { ko: "바라는 접대규격", en: "Reception level wished for" },
  ranks: { ko: "직급 비교대로", en: "As the ranks say" },
  grade: { ko: "접대등급", en: "Grade" },
  rule: { ko: "기준대로", en: "As the standards say" },
  unknown: { ko: "주빈의 직급등급이나 중요도를 먼저 적으세요. 등급을 골라도 됩니다.", en: "First enter the principal's rank or the importance of the visit, or choose a grade." },
} as const satisfies Record<string, Text>;

const level: Proposer = {
  key: "level",
  order: 10,
  title: { ko: "접대규격·등급", en: "Reception level and grade" },
  use: { ko: "직급을 견주어 규격을, 중요도와 주빈으로 등급을 정하고, 그에 맞는 연회 주인과 1인 기준을 제안합니다.", en: "Level by ranks, grade by importance and principal; then the hosts of banquets and their standard per head." },
  needs: ["request", "visitors", "hosts"],
  reads: ["request", "visitors", "hosts", "banquets", "banquetTables", "seats", "meetings", "itinerary", "rooms", "gifts", "grades", "ranks", "standards"],
  subjects: null,
  questions,
  *propose(visit, { keeps, answers = {} }) {
    yield 0;
    const asked = questions(visit);
    const answer = (key: string): string => answers[key] ?? asked.find((question) => question.key === key)?.usual ?? "";
    const chosen = answer("grade");
    const grade = chosen === "rule" ? (gradeByVisit(visit)?.grade ?? visit.request.grade) : chosen;
    if (grade === null) return { words: words.unknown, values: {} };
    const standard = gradeNamed(visit.policy, grade);
    const wish = asLevel(answer("level"));
    const hosting = hostLines(visit, wish, standard, keeps);
    const following = [gradeLine(visit, grade), ...hosting, ...standardLines(visit, grade)];
    const after = withProposal(visit, { lines: following, notes: [] });
    const found = wish ?? levelByRank(after)?.level ?? visit.request.receptionLevel;
    const lines = [...(found === null ? [] : [levelLine(visit, after, found)]), ...following];
    return { lines, notes: levelNotes(after, wish, standard, lines, leadership(visit, wish, standard).leader !== null) };
  },
};

export default level;

function questions({ request, policy }: Visit): readonly Question[] {
  const levels = Object.entries<Text>(receptionLevel.words).map(([key, said]) => ({ key, words: said }));
  const grades = policy.grades.map(({ grade, name }) => ({ key: grade, words: { ko: `${grade} ${name}`, en: `${grade} ${name}` } }));
  return [
    { key: "level", words: words.level, choices: [{ key: "ranks", words: words.ranks }, ...levels], usual: request.receptionLevel ?? "ranks" },
    { key: "grade", words: words.grade, choices: [{ key: "rule", words: words.rule }, ...grades], usual: "rule" },
  ];
}

/** null: what the ranks say. */
function asLevel(answer: string): ReceptionLevel | null {
  return answer in receptionLevel.words ? (answer as ReceptionLevel) : null;
}
