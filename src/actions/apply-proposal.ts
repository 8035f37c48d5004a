import { planReport, type CellToFill } from "../excel/plan-report";
import { planRows } from "../excel/plan-rows";
import { readCells } from "../excel/read-cells";
import { run } from "../excel/run";
import type { Text } from "../language/text";
import { writtenLines, type ProposedLine } from "../planning/proposal";
import { readVisit } from "../visit/read-visit";
import { rowsBy } from "../visit/rows-by";
import { change, type Report } from "./change-workbook";
import { changedSince } from "./changed-since";
import type { Outcome } from "./outcome";
import { sealOf, type Proposed } from "./propose";
import { proposerNamed } from "./think";

const done: Text = { ko: "{title} 제안을 적용했습니다: 새로 {added}줄, 바뀐 {changed}줄", en: "{title} applied: {added} new rows, {changed} changed" };
const nothing: Text = { ko: "{title}: 바꿀 것이 없습니다.", en: "{title}: nothing to change." };

/**
 * Writes a proposal that somebody has seen, in one step that can be undone. Throws a Failure when what it was made from has
 * changed since, or Excel refuses; then nothing has changed.
 */
export function applyProposal({ request, proposal, seal }: Extract<Proposed, { proposal: unknown }>, report?: Report): Promise<Outcome> {
  const proposer = proposerNamed(request.kind);
  return run(async (context) => {
    const content = await readCells(context, { formulas: true });
    const { visit, language } = readVisit(content, request);
    if (sealOf(proposer, visit) !== seal) throw changedSince("proposal");
    const written = writtenLines(proposal);
    const steps = [...rowsBy(written, ({ part }) => part)].flatMap(([part, own]) => {
      const [added, changed] = [own.filter(isNew).map(({ cells }) => cells), own.filter((line) => !isNew(line)).flatMap(changedCells)];
      return planRows(part, changed, added, content, language)?.steps ?? planReport(changed, [], content, language);
    });
    const undoable = await change(context, steps, content, proposer.title, report);
    const added = written.filter(isNew).length;
    return { message: undoable ? done : nothing, values: { title: proposer.title, added, changed: written.length - added }, undoable };
  });
}

function isNew({ fate }: ProposedLine): boolean {
  return fate === "new";
}

function changedCells({ part, row, cells }: ProposedLine): readonly CellToFill[] {
  return Object.entries(cells).map(([column, value]) => ({ part, column, value, ...(row === null ? {} : { row }) }));
}
