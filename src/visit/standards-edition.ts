import type { Language } from "../language/language";
import { sentence } from "../language/say";
import type { Text } from "../language/text";
import { parseDay, type Day } from "../values/day";
import { clausesOn, editionOn, keptEdition } from "../policy/policy-on";
import { limitKeys, limitOfKey } from "../policy/standards";
import type { Visit } from "./visit";
import type { StandardEdit } from "./with-standards";

/** An edition of the standards that a visit keeps, though another is in force on its first day. */
export interface EditionDue {
  readonly kept: Day;
  readonly due: Day;
}

/** An edition as it is called: with its year, as it stands in 기준표. */
export function editionText(edition: Day): Text {
  return { ko: edition, en: edition };
}

/** What is due when the first day moved over an edition's border or a newer edition came; null when all is well, or when somebody wrote that the kept one stays. */
export function editionDue({ standards, request, today }: Pick<Visit, "standards" | "request" | "today">): EditionDue | null {
  const kept = keptEdition({ standards });
  if (kept === null) return null;
  const due = editionOn(parseDay(request.start?.slice(0, 10) ?? "") ?? today);
  const row = standards.find(({ key }) => key === limitKeys.edition);
  return due === editionOn(kept) || row?.source?.includes(due) ? null : { kept, due };
}

/** The cells that take an edition over: its own row, and every limit that still holds what the kept edition says. */
export function appliedEdition({ standards }: Pick<Visit, "standards">, { kept, due }: EditionDue): readonly StandardEdit[] {
  const [before, after] = [clausesOn(kept), clausesOn(due)];
  return standards.flatMap(({ row, key, value, source, validFrom }) => {
    const name = limitOfKey(key);
    if (name === null || (name !== "edition" && value !== before[name].value)) return [];
    const told = after[name];
    return [
      ...(value === told.value ? [] : [{ part: "standards", row, column: "value", value: told.value }]),
      ...(source === told.source || value === told.value ? [] : [{ part: "standards", row, column: "source", value: told.source }]),
      ...(told.from === undefined || validFrom === told.from || value === told.value ? [] : [{ part: "standards", row, column: "validFrom", value: told.from }]),
    ];
  });
}

const keptWords: Text = { ko: "{due} 기준을 보고 그대로 둠", en: "Kept; {due} was seen" };

/** The cell that says, in the workbook's language, that the kept edition stays though another is due. */
export function keptAnyway({ standards }: Pick<Visit, "standards">, { due }: EditionDue, language: Language): readonly StandardEdit[] {
  const value = sentence(keptWords, language, { due: editionText(due) });
  return standards.flatMap(({ row, key }) => (key === limitKeys.edition ? [{ part: "standards", row, column: "source", value }] : []));
}
