import type { GradeStandard, Policy } from "./policy";

/** What the grade of a letter allows; undefined where 기준표 has no such grade, or none is named. */
export function gradeNamed({ grades }: Pick<Policy, "grades">, letter: string | null): GradeStandard | undefined {
  return letter === null ? undefined : grades.find(({ grade }) => grade === letter);
}
