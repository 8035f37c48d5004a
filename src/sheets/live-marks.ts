import { visitStatus, type VisitStatus } from "../policy/lists";
import type { LiveMark, Part } from "../schema/sheet";
import type { Column } from "../schema/column";
import { partsOf } from "./formula-text";

const statuses = Object.keys(visitStatus.words) as readonly VisitStatus[];

/** Typed cells of a row that say whether it is filled at all. */
const tellingColumns = 4;

/**
 * Every live mark of a part: its required cells that are blank, then its own. Of two that meet in a cell the earlier counts.
 * `isPresent` says which parts are in the workbook: a mark that looks at another part is left out until that part is there,
 * and a cell that is required from some status on is then simply required.
 */
export function liveMarks(part: Part, isPresent: (part: string) => boolean): readonly LiveMark[] {
  const own = (part.marks ?? []).filter(({ when }) => partsOf(when).every(isPresent));
  const muted = own.filter(({ style }) => style === "muted");
  const required = Object.entries(part.columns).flatMap(([key, column]) => (column.required && !column.formula ? [missingMark(part, key, column, isPresent)] : []));
  return [...muted, ...required, ...own.filter(({ style }) => style !== "muted")];
}

function missingMark(part: Part, key: string, column: Column, isPresent: (part: string) => boolean): LiveMark {
  const conditions = [isFilled(part, key), hasCome(column.required, isPresent), `LEN(TRIM({${key}}))=0`].filter((condition) => condition !== null);
  return { column: key, when: `AND(${conditions.join(",")})`, style: "missing" };
}

/** True in a table's row in which anything else is typed; a form is always filled. */
function isFilled(part: Part, key: string): string | null {
  if (part.shape === "form") return null;
  const typed = Object.entries(part.columns).filter(([other, { formula }]) => other !== key && !formula).map(([other]) => `{${other}}`);
  return typed.length === 0 ? null : `LEN(${typed.slice(0, tellingColumns).join("&")})>0`;
}

/** True when the visit has the status from which the cell is needed. */
function hasCome(required: true | VisitStatus | undefined, isPresent: (part: string) => boolean): string | null {
  if (required === true || required === undefined || !isPresent("request")) return null;
  const earlier = statuses.slice(0, statuses.indexOf(required)).map((status) => `{request.status}<>{=visitStatus.${status}}`);
  return ["LEN({request.status})>0", ...earlier].join(",");
}
