import { readCells } from "../excel/read-cells";
import { run } from "../excel/run";
import type { Text } from "../language/text";
import { limitUnits, type Unit } from "../policy/limit-units";
import { clausesOn, isLaw } from "../policy/policy-on";
import type { LimitName } from "../policy/policy";
import { limitOfKey, limitWords } from "../policy/standards";
import standards from "../sheets/standards";
import type { Day } from "../values/day";
import { readVisit } from "../visit/read-visit";
import { standardsJson } from "../visit/standards-file";
import { editionDue, type EditionDue } from "../visit/standards-edition";
import type { Visit } from "../visit/visit";
import type { StandardEdit } from "../visit/with-standards";
import { needStandards } from "./standards-missing";

/** One number or word of 기준표 that can be tried out: its cell without a new value yet, and what stands there. */
export interface StandardCell extends Omit<StandardEdit, "value"> {
  readonly label: Text;
  readonly value: number | string | null;
  readonly unit: Unit | null;
  /** What the edition says, when the limit is of its own. */
  readonly base: number | string | null;
  readonly isLaw: boolean;
}

/** The standards of the workbook, in groups. */
export interface StandardsShown {
  readonly edition: Day;
  readonly due: EditionDue | null;
  readonly groups: readonly { readonly key: "limits" | "grades" | "ranks"; readonly cells: readonly StandardCell[] }[];
  /** The same as a file. */
  readonly json: Readonly<Record<string, unknown>>;
}

const unitsOfGrade = { hostRankMax: "rung", roomCapTop: "krw", roomCapMiddle: "krw", roomCapOther: "krw", banquetCap: "krw", mealCap: "krw", giftCap: "krw", noticeDays: "day" } as const satisfies Record<string, Unit>;
const gradeColumns = Object.keys(unitsOfGrade) as (keyof typeof unitsOfGrade)[];

/** The standards of the workbook that is open. Throws a Failure when they are not there or Excel refuses. */
export function showStandards(wish: { readonly today: Day }): Promise<StandardsShown> {
  return run(async (context) => standardsShown(readVisit(await readCells(context), wish).visit));
}

/** The standards of a visit, as they are shown. */
export function standardsShown(visit: Visit): StandardsShown {
  needStandards(visit);
  const { edition } = visit.policy;
  return {
    edition,
    due: editionDue(visit),
    groups: [
      { key: "limits", cells: limitCells(visit) },
      { key: "grades", cells: gradeCells(visit) },
      { key: "ranks", cells: rankCells(visit) },
    ],
    json: standardsJson(visit),
  };
}

function limitCells({ standards: rows, policy }: Visit): readonly StandardCell[] {
  const clauses = clausesOn(policy.edition);
  return rows.flatMap(({ row, key, value }, index) => {
    const name: LimitName | null = limitOfKey(key);
    const isFirst = rows.findIndex((each) => each.key === key) === index;
    if (name === null || name === "edition" || !isFirst) return [];
    return [{ part: "standards", row, column: "value", label: limitWords.words[name], value, unit: limitUnits[name], base: clauses[name].value, isLaw: isLaw(clauses[name]) }];
  });
}

function gradeCells({ grades }: Visit): readonly StandardCell[] {
  return grades.flatMap(({ grade, row, ...values }) =>
    gradeColumns.map((column): StandardCell => {
      const { words } = standards.parts.grades.columns[column];
      const label = { ko: `${grade ?? "?"} · ${words.ko}`, en: `${grade ?? "?"} · ${words.en}` };
      return { part: "grades", row, column, label, value: values[column], unit: unitsOfGrade[column], base: null, isLaw: false };
    }),
  );
}

function rankCells({ ranks }: Visit): readonly StandardCell[] {
  return ranks.map(({ row, rank, ko, en }): StandardCell => {
    const title = { ko: ko ?? en ?? "?", en: en ?? ko ?? "?" };
    return { part: "ranks", row, column: "rank", label: title, value: rank, unit: null, base: null, isLaw: false };
  });
}
