import { visitStatus, type VisitStatus } from "../policy/lists";
import type { LiveMark } from "../schema/sheet";

/** Formula pieces that show what stands behind an id; "" where the id is blank or unknown. `id` is a column of the formula's own row. */

/** A column of another table, by the id in this row: `byId("hosts", "nameKo", "ownerId")`. */
export function byId(part: string, column: string, id: string): string {
  return `IFERROR(INDEX({${part}.${column}},MATCH({${id}},{${part}.id},0))&"","")`;
}

/** The name of a guest or a host, whichever the id means. */
export function personById(id: string): string {
  return `IFERROR(INDEX({visitors.nameKo},MATCH({${id}},{visitors.id},0))&"",${byId("hosts", "nameKo", id)})`;
}

/** A number or a day of another table by the id in this row; blank where that is blank. */
export function numberById(part: string, column: string, id: string): string {
  const found = `INDEX({${part}.${column}},MATCH({${id}},{${part}.id},0))`;
  return `IFERROR(IF(${found}="","",${found}),"")`;
}

/** How many rows of the part have the same id at the same time as this row, itself among them. A few seconds are left out, so that one may begin when the other ends. `apart`: only rows that differ from this one in that column. */
export function overlapping(part: string, id: string, from: string, to: string, apart?: string): string {
  const others = apart === undefined ? "" : `,{${part}.${apart}},"<>"&{${apart}}`;
  return `COUNTIFS({${part}.${id}},{${id}},{${part}.${from}},"<"&({${to}}-0.0001),{${part}.${to}},">"&({${from}}+0.0001)${others})`;
}

/** The day as of which a sheet is looked at: the visit's own, else today. */
export const standingDay = "IF(ISNUMBER({request.asOf}),{request.asOf},TODAY())";

/** True once the visit has reached a status. */
export function reached(status: VisitStatus): string {
  const statuses = Object.keys(visitStatus.words);
  return `OR(${statuses.slice(statuses.indexOf(status)).map((each) => `{request.status}={=visitStatus.${each}}`).join(",")})`;
}

/** Live marks of columns that must not be blank in rows where the condition holds; in other rows they may. */
export function missingWhen(condition: string, ...columns: readonly string[]): readonly LiveMark[] {
  return columns.map((column) => ({ column, when: `AND(${condition},{${column}}="")`, style: "missing" }));
}

/** The words of a 확인 column: each condition that holds says its word, with " / " between. */
export function marked(...each: readonly (readonly [condition: string, word: string])[]): string {
  const said = each.map(([condition, word]) => `IF(${condition}," / "&{=mark.${word}},"")`);
  return `IFERROR(MID(${said.join("&")},4,200),"")`;
}

/** True in the cell's row when its 확인 column says that word; for a live mark. */
export function says(word: string): string {
  return `ISNUMBER(SEARCH({=mark.${word}},{mark}))`;
}
