import type { Text, Values } from "../language/text";
import type { Unreadable } from "../schema/column";
import type { Finding, Severity } from "./finding";
import type { Place } from "./visit";

/** Where something could not be read: a place in the visit, or a cell that no place names; neither, when it is not there. */
export interface Where {
  readonly place?: Place;
  readonly at?: { readonly sheet: string; readonly cell?: string };
}

/** What reading may find, by its id. */
export type ReadingRule = "READ-TYPE" | "READ-ERROR" | "READ-REF" | "READ-ID" | "READ-COLUMN" | "READ-SHEET" | "READ-KEY" | "READ-BELOW" | "READ-STANDARD";

/** A finding about something that could not be read. */
export function unread(rule: ReadingRule, severity: Severity, message: Text, values: Values, where: Where, advice: Text): Finding {
  return { rule, severity, message, values, place: null, ...where, advice };
}

/** The value of a cell is none that its column takes: the column's own words, after what names the cell. */
export function unreadValue(name: Text | string, reading: Unreadable, where: Where): Finding {
  const { trouble, remedy, values } = reading;
  return unread("READ-TYPE", "must", { ko: `{name} – ${trouble.ko}`, en: `{name} ${trouble.en}` }, { ...values, name }, where, remedy);
}

/** Something in a file that has another shape than what belongs there: no cell can hold it. */
export function wrongShape(path: string, needed: "object" | "array", where: Where): Finding {
  return unread(
    "READ-TYPE",
    "must",
    needed === "object" ? { ko: "{path} – 객체가 아닙니다", en: "{path} is not an object" } : { ko: "{path} – 배열이 아닙니다", en: "{path} is not an array" },
    { path },
    where,
    needed === "object" ? { ko: "{ … } 꼴로 적으세요", en: "write it as an object in braces" } : { ko: "[ … ] 꼴로 적으세요", en: "write it as an array in brackets" },
  );
}

/** A cell that shows an Excel error. */
export function errorCell(name: Text | string, error: string, computed: boolean, where: Where): Finding {
  return unread(
    "READ-ERROR",
    "must",
    { ko: "{name} – 셀에 오류가 있습니다: {error}", en: "{name} shows an error: {error}" },
    { name, error },
    where,
    computed
      ? { ko: "수식이 가리키는 셀을 확인하거나 위아래 행의 수식을 복사해 넣으세요", en: "check the cells that the formula points to, or copy the formula from the row above or below" }
      : { ko: "값을 다시 적으세요", en: "type the value again" },
  );
}
