import { Failure } from "../excel/failure";
import { planEdits } from "../excel/plan-edits";
import { cellsNotThere } from "../excel/plan-report";
import { readCells } from "../excel/read-cells";
import { run } from "../excel/run";
import type { Text } from "../language/text";
import { rules } from "../rules/catalogue";
import { check } from "../rules/check";
import { headerAt } from "../rules/header";
import { weighWaivers } from "../rules/weigh-waivers";
import type { Day } from "../values/day";
import type { Finding, Remedy } from "../visit/finding";
import { readVisit } from "../visit/read-visit";
import type { Visit } from "../visit/visit";
import { change } from "./change-workbook";
import { changedSince } from "./changed-since";
import type { FindingAt } from "./check-visit";
import type { Outcome } from "./outcome";

const words: Text = { ko: "고치기", en: "Putting right" };

/**
 * Puts a finding right with its own remedy: the cells that it names, and no others. Throws a Failure when the workbook has
 * changed since the check so that the remedy no longer fits, or has no cell for what it says.
 */
export function applyRemedy({ finding, address }: FindingAt): Promise<Outcome> {
  return run(async (context) => {
    const content = await readCells(context, { formulas: true });
    const reading = readVisit(content, { today: "2000-01-01" as Day });
    const remedy = remedyNow(finding, reading.visit);
    const cells = remedy.changes.map(({ place: { part, row, column = "" }, value }) => ({ part, column, value, ...(row === undefined ? {} : { row }) }));
    const [gone] = cellsNotThere(cells, content, reading.language);
    if (gone) throw noCell(headerAt(gone) ?? { ko: gone.column, en: gone.column });
    const undoable = await change(context, planEdits(cells, content, reading.language), content, words);
    const count = remedy.changes.length;
    const where: Text = count === 1 ? { ko: "{cell}", en: "{cell}" } : { ko: "셀 {count}개", en: "{count} cells" };
    const message = { ko: `${where.ko}: ${remedy.words.ko}`, en: `${where.en}: ${remedy.words.en}` };
    return { message, values: { ...finding.values, ...remedy.values, count, cell: address ? `${address.sheet}!${address.cell}` : "" }, undoable };
  });
}

/** The finding's remedy, if the rule asks for the same changes still, or what is remarked on a waiver. */
function remedyNow(finding: Finding, visit: Visit): Remedy {
  const rule = rules.find(({ id }) => id === finding.rule);
  const found = rule ? rule.findings(visit) : weighWaivers(visit, check(visit)).remarks;
  const { remedy } = found.find((each) => isSame(each, finding)) ?? {};
  if (!remedy) throw changedSince("check");
  return remedy;
}

/** The same rule saying the same about the same place and asking for the same changes: what it tells beside that may have changed. */
function isSame(one: Finding, other: Finding): boolean {
  const told = ({ rule, message, place, remedy }: Finding): string => JSON.stringify([rule, message.en, place, remedy?.changes]);
  return told(one) === told(other);
}

function noCell(field: Text): Failure {
  return new Failure(
    { ko: "{field} 칸이 없어 고칠 수 없습니다.", en: "There is no cell for {field}, so it cannot be put right." },
    { ko: "지운 열이나 칸을 되살린 뒤 다시 점검하세요.", en: "Bring the column or field back, then check again." },
    { field },
  );
}
