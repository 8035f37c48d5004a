import type { Text } from "../language/text";
import type { Language } from "../language/language";
import { say } from "../language/say";
import type { PaperRow } from "../schema/paper";
import type { Visit } from "../visit/visit";

/** The head of a paper of so many columns: the company, the title, one line under it. */
export function paperHead({ request }: Visit, title: Text, line: string, across: number, language: Language): readonly PaperRow[] {
  return [
    { height: 6, cells: [{ at: 0, across, text: request.hostCompany ?? "", look: { tone: "faint", size: 9 } }] },
    { height: 12, cells: [{ at: 0, across, text: say(title, language), look: { size: 18, bold: true, tone: "accent", align: "center" } }] },
    { height: 7, cells: [{ at: 0, across, text: line, look: { tone: "faint", align: "center" } }] },
    { height: 3, cells: [] },
  ];
}

/** What a sheet of a paper is called: the paper, and what it is about where it is about one thing. */
export function sheetName(title: Text, about: string | null, language: Language): string {
  return [say(title, language), about].filter(Boolean).join(" ");
}
