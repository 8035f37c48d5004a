import type { Language } from "../language/language";
import type { PaperRow } from "../schema/paper";

interface Head {
  readonly title: string;
  /** Under the title: the visit, its days. */
  readonly line: string;
  readonly company: string;
  readonly language: Language;
  /** How many columns the paper has. */
  readonly across: number;
}

/** The head of a paper: the company, the title, one line under it. */
export function paperHead({ title, line, company, across }: Head): readonly PaperRow[] {
  return [
    { height: 6, cells: [{ at: 0, across, text: company, look: { tone: "faint", size: 9 } }] },
    { height: 12, cells: [{ at: 0, across, text: title, look: { size: 18, bold: true, tone: "accent", align: "center" } }] },
    { height: 7, cells: [{ at: 0, across, text: line, look: { tone: "faint", align: "center" } }] },
    { height: 3, cells: [] },
  ];
}
