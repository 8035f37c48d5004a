import { planRows } from "../excel/plan-rows";
import { planSheets } from "../excel/plan-sheets";
import { readCells } from "../excel/read-cells";
import { run } from "../excel/run";
import type { Language } from "../language/language";
import { sentence } from "../language/say";
import type { Text } from "../language/text";
import type { VisitStatus } from "../policy/lists";
import { tidy } from "../schema/cell";
import { check } from "../rules/check";
import { headerAt } from "../rules/header";
import waivers from "../sheets/waivers";
import type { Day } from "../values/day";
import type { Finding } from "../visit/finding";
import { itemOf, partOf } from "../visit/item";
import { readVisit } from "../visit/read-visit";
import { sealOf } from "../visit/seal";
import type { Visit } from "../visit/visit";
import { change } from "./change-workbook";
import { changedSince } from "./changed-since";
import type { FindingAt } from "./check-visit";
import type { Outcome } from "./outcome";

/** Why a finding is let stand, and by whom. */
export interface WaiverWish {
  readonly reason: string;
  /** A name, or the id of one of the hosts. */
  readonly by: string;
  readonly on: Day;
  /** Instead of the visit's own status: what only a later one asks for can be let stand before it is reached. */
  readonly status?: VisitStatus;
}

const words: Text = { ko: "예외 승인", en: "Waiving a finding" };

/**
 * Lets a finding stand: one more row in 예외승인, which comes when it is not there. Throws a Failure when the workbook has
 * changed since the check so that the finding is another one, and then nothing has changed.
 */
export function waiveFinding({ finding }: FindingAt, wish: WaiverWish & { readonly today: Day }): Promise<Outcome> {
  return run(async (context) => {
    const content = await readCells(context, { formulas: true });
    const { visit, language } = readVisit(content, wish);
    const row = rowFor(foundNow(visit, finding), wish, visit, language);
    const steps = planRows("waivers", [], [row], content, language)?.steps ?? planSheets([waivers], content, language, new Map([["waivers", [{ ...row, row: 0 }]]])).steps;
    const undoable = await change(context, steps, content, words);
    return { message: { ko: "예외 승인 {no}번으로 적었습니다: {rule}", en: "Waiver {no} is on its sheet: {rule}" }, values: { no: row.no, rule: finding.rule }, undoable };
  });
}

/** The finding as the rules say it now. */
function foundNow(visit: Visit, { rule, place, values }: Finding): Finding {
  const told = (found: Pick<Finding, "rule" | "place" | "values">): string => JSON.stringify([found.rule, found.place, found.values]);
  const now = check(visit).find((each) => told(each) === told({ rule, place, values }));
  if (!now) throw changedSince("check");
  return now;
}

function rowFor(finding: Finding, { reason, by, on }: WaiverWish, visit: Visit, language: Language) {
  const seal = sealOf(visit, finding);
  const host = visit.hosts.find(({ id, nameKo }) => [id, nameKo].some((name) => name !== null && tidy(name) === tidy(by)));
  return {
    no: Math.max(0, ...visit.waivers.map((waiver) => waiver.no ?? waiver.row + 1)) + 1,
    rule: finding.rule,
    sheet: (finding.place && partOf(finding.place)?.sheet.title[language]) ?? null,
    item: itemOf(visit, finding, language),
    column: (finding.place && headerAt(finding.place)?.[language]) ?? null,
    what: sentence(finding.message, language, finding.values),
    reason: reason.trim(),
    by: host?.nameKo ?? by.trim(),
    hostId: host?.id ?? null,
    on,
    withdrawnOn: null,
    seals: seal === null ? null : [seal],
  };
}
