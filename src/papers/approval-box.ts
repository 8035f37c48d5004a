import type { Language } from "../language/language";
import { say, saidFullDay } from "../language/say";
import type { Text } from "../language/text";
import { wordOf } from "../policy/list";
import { approvalRole } from "../policy/lists/request";
import type { PaperLook } from "../schema/paper";
import type { Day } from "../values/day";
import { hostOf } from "../visit/people";
import type { Visit } from "../visit/visit";
import { pageWidth, type Section } from "./document";
import { fittingType } from "./fitting-type";
import { gap } from "./sheet-rows";

/** Somebody who signs, as the sheets have it: in which part, who and when. */
export interface Approval {
  readonly role: string | null;
  readonly personId: string | null;
  readonly on: Day | null;
}

const word: Text = { ko: "결\n재", en: "Approval" };
const side = 7;
const box = 22;
/** More would leave no room for the company. */
const most = 6;

/**
 * The head of a paper that is signed: the company at the top left, the 결재란 at the top right with who signs and the day
 * under each part, and under them the title. What is not known yet stays blank, to be signed by hand.
 */
export function signedHead(visit: Visit, title: Text, line: string, approvals: readonly Approval[], language: Language): Section {
  const known = approvals.filter(({ role }) => role !== null).slice(0, most);
  const signers = known.length > 0 ? known : Object.keys(approvalRole.words).map((role): Approval => ({ role, personId: null, on: null }));
  const widths = [pageWidth - side - signers.length * box, side, ...signers.map(() => box)];
  const company = fittingType(visit.request.hostCompany ?? "", widths[0] ?? 0, 8, 12);
  const framed: PaperLook = { align: "center", wrap: true, rules: "around" };
  const boxes = (texts: readonly string[], look: PaperLook) => texts.map((text, at) => ({ at: at + 2, text, look: { ...framed, ...look } }));
  const roles = signers.map(({ role }) => fittingType(wordOf(approvalRole, role ?? "")[language], box, 8, 9));
  const names = signers.map(({ personId }) => hostOf(visit, personId)?.nameKo ?? personId ?? "");
  const days = signers.map(({ on }) => (on === null ? "" : saidFullDay(on, language).replace(/\(.*\)|^[A-Z][a-z]{2} /, "")));
  const nameSize = Math.min(...names.map((name) => fittingType(name, box, 14, 10).size));
  return {
    widths,
    heading: [],
    header: null,
    groups: [[
      {
        height: 8,
        cells: [
          { at: 0, text: company.text, look: { size: company.size, bold: true, tone: "accent" } },
          { at: 1, down: 3, text: say(word, language), look: { ...framed, fill: "label", size: 9, ...(language === "ko" ? {} : { turn: 90 as const }) } },
          ...boxes(roles.map(({ text }) => text), { fill: "label", size: Math.min(...roles.map(({ size }) => size)) }),
        ],
      },
      { height: 15, cells: boxes(names, { size: nameSize }) },
      { height: 6, cells: boxes(days, { size: 8 }) },
      gap(4),
      { height: 13, cells: [{ at: 0, across: widths.length, text: say(title, language), look: { size: 20, bold: true, tone: "accent", align: "center" } }] },
      { height: 7, cells: [{ at: 0, across: widths.length, text: line, look: { tone: "faint", align: "center" } }] },
    ]],
  };
}
