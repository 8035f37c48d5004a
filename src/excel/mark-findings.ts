import type { Severity } from "../visit/finding";
import { joinedAddresses, type MarkedCells } from "./marked-cells";
import { findingMarks } from "./palette";

/** By its formula, which is always true, a mark of ours is known again: by a pane that is opened later, or after a crash. */
const formulas: Readonly<Record<Severity, string>> = {
  must: '=ISTEXT("visit-check: must")',
  should: '=ISTEXT("visit-check: should")',
  note: '=ISTEXT("visit-check: note")',
};
const severities = Object.keys(formulas) as readonly Severity[];
const edges = ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight"] as const;

/** A mark of ours that is in the workbook. */
interface StandingMark {
  readonly sheet: string;
  readonly severity: Severity;
  readonly format: Excel.ConditionalFormat;
  /** The cells it covers, without the sheet: "B5:B9,D7". */
  readonly address: string;
}

/**
 * Marks cells by frames of our own and takes away marks of ours that no cell deserves any more: one request for what is
 * there, one for where that is, and one to write; where nothing differs, nothing is written. What people formatted stays.
 * Gives the sheets that are protected and were left alone.
 * @param sheets the names of the sheets that are looked at
 */
export async function markFindings(context: Excel.RequestContext, wanted: readonly MarkedCells[], sheets: readonly string[]): Promise<readonly string[]> {
  const { ours, locked } = await ownMarks(context, sheets);
  const areas = ours.map(({ format }) => format.getRanges().load({ address: true }));
  if (ours.length > 0) await context.sync();
  const standing = ours.map((mark, index): StandingMark => ({ ...mark, address: withoutSheets(areas[index]?.address ?? "") }));
  const kept = new Set<StandingMark>();
  const missing: Omit<StandingMark, "format">[] = [];
  for (const { sheet, severity, cells } of wanted) {
    if (locked.has(sheet)) continue;
    for (const address of joinedAddresses(cells)) {
      const known = standing.find((mark) => mark.sheet === sheet && mark.severity === severity && mark.address === address && !kept.has(mark));
      if (known) kept.add(known);
      else missing.push({ sheet, severity, address });
    }
  }
  const needless = standing.filter((mark) => !kept.has(mark));
  for (const { format } of needless) format.delete();
  for (const { sheet, severity, address } of missing) mark(context.workbook.worksheets.getItem(sheet).getRanges(address), severity);
  if (needless.length + missing.length > 0) await context.sync();
  return [...locked].filter((name) => wanted.some(({ sheet }) => sheet === name));
}

/** Takes every mark of ours away, whoever left it; on protected sheets they stay. */
export async function unmarkFindings(context: Excel.RequestContext): Promise<void> {
  const { worksheets } = context.workbook;
  worksheets.load({ name: true });
  await context.sync();
  const { ours } = await ownMarks(context, worksheets.items.map(({ name }) => name));
  for (const { format } of ours) format.delete();
  if (ours.length > 0) await context.sync();
}

type OwnMark = Omit<StandingMark, "address">;

/** The marks of ours on sheets that can be written, and the sheets that cannot. */
async function ownMarks(context: Excel.RequestContext, names: readonly string[]): Promise<{ readonly ours: readonly OwnMark[]; readonly locked: ReadonlySet<string> }> {
  const looked = names.map((name) => {
    const sheet = context.workbook.worksheets.getItem(name);
    const formats = sheet.getRange().conditionalFormats.load({ id: true, type: true, customOrNullObject: { rule: { formula: true } } });
    return { name, formats, protection: sheet.protection.load({ protected: true }) };
  });
  await context.sync();
  const locked = new Set(looked.flatMap(({ name, protection }) => (protection.protected ? [name] : [])));
  const ours = looked.flatMap(({ name, formats }) =>
    formats.items.flatMap((format): OwnMark[] => {
      const severity = format.type === "Custom" ? severities.find((each) => formulas[each] === format.customOrNullObject.rule.formula) : undefined;
      return severity === undefined || locked.has(name) ? [] : [{ sheet: name, severity, format }];
    }),
  );
  return { ours, locked };
}

function mark(cells: Excel.RangeAreas, severity: Severity): void {
  const { custom } = cells.conditionalFormats.add("Custom");
  custom.rule.formula = formulas[severity];
  const { style, color } = findingMarks[severity];
  for (const edge of edges) {
    const border = custom.format.borders.getItem(edge);
    border.style = style;
    border.color = color;
  }
}

/** "연회!B5:B9,연회!D7" without the sheet before each. */
function withoutSheets(address: string): string {
  return address.replace(/(?:'(?:[^']|'')*'|[^',!]+)!/g, "");
}
