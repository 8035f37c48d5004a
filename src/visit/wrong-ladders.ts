import type { Text } from "../language/text";
import standards from "../sheets/standards";
import type { Finding } from "./finding";
import { unread } from "./unread";
import type { RowOf } from "./visit";

type RankRow = RowOf<"ranks">;
type GradeRow = RowOf<"grades">;

/** Numbers of a grade that may not be below zero. */
const amounts = ["hostRankMax", "roomCapTop", "roomCapMiddle", "roomCapOther", "banquetCap", "mealCap", "giftCap", "noticeDays"] as const;
/** Those of them that no lower grade has more of. */
const caps = ["roomCapTop", "roomCapMiddle", "roomCapOther", "banquetCap", "mealCap", "giftCap"] as const;
const headers = standards.parts.grades.columns;

/** What is wrong with the ladder of ranks: a number twice, a rung left out, a title without a number. */
export function wrongRanks(rows: readonly RankRow[]): readonly Finding[] {
  const findings: Finding[] = [];
  for (const row of rows) {
    const place = { place: { part: "ranks", row: row.row, column: "rank" } as const };
    const title = row.ko ?? row.en ?? row.cn ?? "?";
    const first = rows.find(({ rank }) => rank === row.rank);
    if (row.rank === null) findings.push(said("must", { ko: "'{title}'에 직급등급 번호가 없습니다", en: "'{title}' has no rank" }, { title }, place, { ko: "번호를 적으세요. 1이 가장 높습니다", en: "give it a number; 1 is the most senior" }));
    else if (row.rank < 1) findings.push(said("must", { ko: "'{title}'의 직급등급 {rank} – 1부터 셉니다", en: "'{title}' has rank {rank}; they count from 1" }, { title, rank: row.rank }, place, { ko: "1 이상의 번호로 고치세요", en: "give it a number from 1 on" }));
    else if (first && first !== row) {
      findings.push(said("must", { ko: "직급등급 {rank}이(가) 두 줄에 있습니다: {first}, {title}", en: "rank {rank} stands in two rows: {first}, {title}" }, { rank: row.rank, first: first.ko ?? first.en ?? "?", title }, place, { ko: "한 줄의 번호를 고치거나 두 직위를 한 줄에 쓰세요", en: "renumber one of them, or write both titles in one row" }));
    }
  }
  const numbers = new Set(rows.flatMap(({ rank }) => (rank !== null && rank >= 1 ? [rank] : [])));
  const missing = gaps(numbers);
  if (missing.length > 0) findings.push(said("should", { ko: "직급표에 빠진 등급이 있습니다: {missing}", en: "ranks left out of the ladder: {missing}" }, { missing }, { place: { part: "ranks", column: "rank" } }, { ko: "빠진 등급을 넣거나 번호를 이어 붙이세요", en: "add them, or number the ranks without a gap" }));
  return findings;
}

/** The numbers left out between 1 and the greatest, a dozen at most. */
function gaps(numbers: ReadonlySet<number>): readonly number[] {
  const missing: number[] = [];
  for (let rank = 1; rank < Math.max(0, ...numbers) && missing.length < 12; rank += 1) if (!numbers.has(rank)) missing.push(rank);
  return missing;
}

/** What is wrong with the grades: a letter twice or left out, an amount below zero, a lower grade that allows more than a higher. */
export function wrongGrades(rows: readonly GradeRow[], ranks: readonly RankRow[]): readonly Finding[] {
  const findings: Finding[] = [];
  const lowest = Math.max(0, ...ranks.flatMap(({ rank }) => rank ?? []));
  for (const row of rows) {
    const { grade, hostRankMax } = row;
    const place = (column: "grade" | (typeof amounts)[number]) => ({ place: { part: "grades", row: row.row, column } as const });
    const first = rows.find((other) => other.grade === grade);
    if (grade === null) findings.push(said("must", { ko: "접대등급 '{name}'에 등급 글자가 없어 쓰지 않습니다", en: "the grade '{name}' has no letter and is not used" }, { name: row.name ?? "?" }, place("grade"), { ko: "등급을 적거나 줄을 지우세요", en: "give it a letter, or take the row out" }));
    else if (first && first !== row) findings.push(said("must", { ko: "{grade}등급이 두 줄에 있습니다 – 위의 줄만 씁니다", en: "grade {grade} stands in two rows; only the upper one holds" }, { grade }, place("grade"), { ko: "한 줄의 등급을 고치거나 지우세요", en: "rename one of them, or take it out" }));
    for (const column of amounts) {
      const amount = row[column];
      if (amount !== null && amount < 0) findings.push(said("must", { ko: "{grade}등급 {column} {amount} – 0보다 작습니다", en: "grade {grade}, {column}: {amount} is below zero" }, { grade: grade ?? "?", column: headers[column].words, amount }, place(column), { ko: "0 이상의 숫자를 적으세요", en: "write 0 or more" }));
    }
    if (hostRankMax !== null && lowest > 0 && hostRankMax > lowest) findings.push(said("should", { ko: "{grade}등급 최저 주인 직급 {rank} – 직급표는 {lowest}까지입니다", en: "grade {grade}: the lowest host rank is {rank}, but the ladder ends at {lowest}" }, { grade: grade ?? "?", rank: hostRankMax, lowest }, place("hostRankMax"), { ko: "직급표에 있는 번호로 고치세요", en: "name a rank of the ladder" }));
  }
  return [...findings, ...leftOut(rows), ...moreThanHigher(rows)];
}

/** Grades that are single letters follow one another: A, B, C. */
function leftOut(rows: readonly GradeRow[]): readonly Finding[] {
  const letters = rows.map(({ grade }) => grade).filter((grade): grade is string => grade !== null && /^[A-Z]$/.test(grade));
  const missing = letters.length === 0 ? [] : Array.from({ length: Math.max(...letters.map(codeOf)) - codeOf("A") }, (_, index) => String.fromCharCode(codeOf("A") + index)).filter((letter) => !letters.includes(letter));
  if (missing.length === 0) return [];
  return [said("should", { ko: "접대등급 {missing}이(가) 빠졌습니다", en: "grades left out: {missing}" }, { missing }, { place: { part: "grades", column: "grade" } }, { ko: "빠진 등급을 넣거나 글자를 이어 붙이세요", en: "add them, or letter the grades without a gap" })];
}

function moreThanHigher(rows: readonly GradeRow[]): readonly Finding[] {
  const inOrder = rows.filter(({ grade }) => grade !== null && /^[A-Z]$/.test(grade)).sort((one, other) => ((one.grade ?? "") < (other.grade ?? "") ? -1 : 1));
  return inOrder.slice(1).flatMap((row, index) =>
    caps.flatMap((column) => {
      const higher = inOrder[index];
      const [own, above] = [row[column], higher?.[column] ?? null];
      if (own === null || above === null || own <= above || higher?.grade === row.grade) return [];
      const values = { grade: row.grade ?? "?", higher: higher?.grade ?? "?", column: headers[column].words, own, above };
      return [said("should", { ko: "{column}: {grade}등급 {own}원이 {higher}등급 {above}원보다 높습니다", en: "{column}: grade {grade} allows KRW {own}, the higher grade {higher} only {above}" }, values, { place: { part: "grades", row: row.row, column } }, { ko: "두 등급의 금액을 확인하세요", en: "check the amounts of both" })];
    }),
  );
}

const codeOf = (letter: string): number => letter.charCodeAt(0);

function said(severity: Finding["severity"], message: Text, values: Finding["values"], where: Parameters<typeof unread>[4], advice: Text): Finding {
  return unread("READ-STANDARD", severity, message, values, where, advice);
}
