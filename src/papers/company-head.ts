import type { Language } from "../language/language";
import type { PaperCell, PaperRow } from "../schema/paper";
import type { Text } from "../language/text";
import { say } from "../language/say";

/** Who signs a paper, from left to right. Source: domain practice 3.3. */
const signers: readonly Text[] = [
  { ko: "담당", en: "In charge" },
  { ko: "팀장", en: "Head of team" },
  { ko: "임원", en: "Executive" },
  { ko: "대표", en: "President" },
];

interface Head {
  readonly title: string;
  /** Under the title: the visit, its days. */
  readonly line: string;
  readonly company: string;
  readonly language: Language;
  /** How many columns the paper has. */
  readonly across: number;
}

/** The head of a paper without signatures: the company, the title, one line under it. */
export function paperHead({ title, line, company, across }: Head): readonly PaperRow[] {
  return [
    { height: 6, cells: [{ at: 0, across, text: company, look: { tone: "faint", size: 9 } }] },
    { height: 12, cells: [{ at: 0, across, text: title, look: { size: 18, bold: true, tone: "accent", align: "center" } }] },
    { height: 7, cells: [{ at: 0, across, text: line, look: { tone: "faint", align: "center" } }] },
    { height: 3, cells: [] },
  ];
}

/** One who signs: the name and the day, where they are known. */
export interface Signature {
  readonly name: string;
  readonly on: string;
}

/**
 * The head of a paper that is signed: the company at the left, 결재란 at the right, the title under them.
 *
 * @param box the columns of 결재란: one for its name, then one for each who signs
 */
export function signedHead(head: Head, box: readonly number[], signatures: readonly (Signature | null)[]): readonly PaperRow[] {
  const { company, language } = head;
  const [label = 0, ...places] = box;
  const names = places.map((at, index): PaperCell => ({ at, text: signers[index] ? say(signers[index], language) : "", look: { align: "center", fill: "label", rules: "all", size: 9 } }));
  const values = (of: (signature: Signature) => string, height: number): PaperRow => ({
    height,
    cells: places.map((at, index) => ({ at, text: signatures[index] ? of(signatures[index]) : "", look: { align: "center", rules: "all", size: 9, wrap: true } })),
  });
  const approval: PaperCell = { at: label, down: 3, text: say({ ko: "결\n재", en: "Signed" }, language), look: { align: "center", fill: "label", rules: "all", wrap: true, size: 9 } };
  return [
    { height: 6, cells: [{ at: 0, across: Math.max(1, label), text: company, look: { tone: "faint", size: 9 } }, approval, ...names] },
    values(({ name }) => name, 14),
    values(({ on }) => on, 6),
    { height: 4, cells: [] },
    ...paperHead(head).slice(1),
  ];
}
