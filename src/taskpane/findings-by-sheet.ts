import type { FindingAt } from "../actions/check-visit";
import type { Language } from "../language/language";
import type { Text } from "../language/text";
import type { SheetDefinition } from "../schema/sheet";
import type { Severity } from "../visit/finding";
import type { CellAddress } from "../visit/visit-reading";
import { sheetOfPart, sheetsInOrder } from "./sheet-of-part";

export const severities: readonly Severity[] = ["must", "should", "note"];

export const severityWords: Readonly<Record<Severity, Text>> = {
  must: { ko: "필수", en: "Must" },
  should: { ko: "권고", en: "Should" },
  note: { ko: "참고", en: "Note" },
};

/** Findings beyond this are counted, not shown: nobody reads on, and each one costs the pane time. */
export const mostShown = 1000;

/** A finding's line in the list. */
export interface FindingLine {
  readonly found: FindingAt;
  /** Its place among all lines, from 0. */
  readonly index: number;
  /** Which finding it is, the same after the next check: rule, message and cell; its values may change. */
  readonly identity: string;
}

/** Findings under the sheet they are about, in the order they came. */
export interface SheetFindings {
  readonly sheet: string;
  readonly lines: readonly FindingLine[];
}

const wholeWorkbook: Text = { ko: "통합 문서 전체", en: "The whole workbook" };

/** Findings of the severities shown, by sheet in the workbook's order; at most `mostShown` of them. */
export function findingsBySheet(findings: readonly FindingAt[], shown: ReadonlySet<Severity>, language: Language): readonly SheetFindings[] {
  const bySheet = new Map<string, FindingAt[]>();
  for (const found of findings.filter(({ finding }) => shown.has(finding.severity)).slice(0, mostShown)) {
    const sheet = sheetOf(found, language);
    const group = bySheet.get(sheet);
    if (group) group.push(found);
    else bySheet.set(sheet, [found]);
  }
  const seen = new Map<string, number>();
  let index = 0;
  return [...bySheet].map(([sheet, group]) => ({
    sheet,
    lines: group.map((found) => {
      const same = identityOf(found);
      const count = seen.get(same) ?? 0;
      seen.set(same, count + 1);
      return { found, index: index++, identity: `${same}|${count}` };
    }),
  }));
}

/** Our sheets that a finding misses in the workbook: it names their titles. */
export function missingSheetsOf({ finding, address }: FindingAt, present: ReadonlySet<string>): readonly SheetDefinition[] {
  if (address || finding.rule !== "READ-SHEET") return [];
  const named = Object.values(finding.values).flat();
  return sheetsInOrder.filter(({ name, title }) => !present.has(name) && named.some((said) => typeof said === "object" && said.en === title.en));
}

/** The sheet's name as it stands in the workbook; our word for it when it is not there. */
function sheetOf({ finding, address }: FindingAt, language: Language): string {
  const ours = finding.place ? sheetOfPart(finding.place.part) : null;
  return address?.sheet ?? finding.at?.sheet ?? ours?.title[language] ?? wholeWorkbook[language];
}

/** "연회!H5" */
export function addressText({ sheet, cell }: CellAddress): string {
  return `${sheet}!${cell}`;
}

function identityOf({ finding, address }: FindingAt): string {
  return [finding.rule, finding.message.en, JSON.stringify(address ?? finding.at ?? finding.place ?? finding.values)].join("|");
}
