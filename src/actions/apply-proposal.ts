import { Failure } from "../excel/failure";
import { planRows } from "../excel/plan-rows";
import { readCells } from "../excel/read-cells";
import { run } from "../excel/run";
import type { Text } from "../language/text";
import type { ProposedLine } from "../planning/proposal";
import { readVisit } from "../visit/read-visit";
import { change, type Report } from "./change-workbook";
import type { Outcome } from "./outcome";
import { proposerNamed, sealOf, type Proposed } from "./propose";

const done: Text = { ko: "{title} 제안을 적용했습니다: 새로 {added}줄, 바뀐 {changed}줄", en: "{title} applied: {added} new rows, {changed} changed" };
const nothing: Text = { ko: "{title}: 바꿀 것이 없습니다.", en: "{title}: nothing to change." };

/**
 * Writes a proposal that somebody has seen, in one step that can be undone. Throws a Failure when what it was made from has
 * changed since, or Excel refuses; then nothing has changed.
 */
export function applyProposal({ request, proposal: { lines }, seal }: Extract<Proposed, { proposal: unknown }>, report?: Report): Promise<Outcome> {
  const proposer = proposerNamed(request.kind);
  return run(async (context) => {
    const content = await readCells(context, { formulas: true });
    const { visit, language } = readVisit(content, request);
    if (sealOf(proposer, visit) !== seal) throw changedSince();
    const written = lines.filter(({ cells }) => Object.keys(cells).length > 0);
    const parts = [...new Set(written.map(({ part }) => part))];
    const steps = parts.flatMap((part) => {
      const own = written.filter((line) => line.part === part);
      return planRows(part, own.flatMap(changedCells), own.filter(({ row }) => row === null).map(({ cells }) => cells), content, language)?.steps ?? [];
    });
    const undoable = await change(context, steps, content, proposer.title, report);
    const added = written.filter(({ row }) => row === null).length;
    return { message: undoable ? done : nothing, values: { title: proposer.title, added, changed: written.length - added }, undoable };
  });
}

function changedCells({ part, row, cells }: ProposedLine) {
  return row === null ? [] : Object.entries(cells).map(([column, value]) => ({ part, column, row, value }));
}

function changedSince(): Failure {
  return new Failure(
    { ko: "제안을 만든 뒤에 내용이 바뀌어 적용하지 않았습니다.", en: "The workbook has changed since the proposal was made, so it was not applied." },
    { ko: "제안을 다시 만들어 보고 적용하세요.", en: "Make the proposal again, then apply it." },
  );
}
