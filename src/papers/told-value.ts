import type { Language } from "../language/language";
import { said, saidFullDay } from "../language/say";
import { isReference } from "../schema/columns/reference";
import type { Column } from "../schema/column";
import type { Columns } from "../schema/sheet";
import { clockOf, dayOf, parseDay, parseMoment, type Day, type Moment } from "../values/day";
import { personName } from "../visit/people";
import type { Visit } from "../visit/visit";
import type { Labelled } from "./labelled";

/** A day with its time, and its year. */
export function saidFullMoment(moment: Moment, language: Language): string {
  return `${saidFullDay(dayOf(moment), language)} ${clockOf(moment)}`;
}

/** What stands in a field, as people write it on paper: ids as names, days with their year, numbers with thousands marks. */
export function toldValue(column: Column, value: unknown, visit: Visit, language: Language): string {
  if (value === null || value === undefined) return "";
  if (typeof value === "number") return said(value, language);
  if (isReference(column)) return (Array.isArray(value) ? value : [value]).map((id) => personName(visit, String(id))[language]).join(", ");
  if (typeof value === "string" && parseMoment(value)) return saidFullMoment(value as Moment, language);
  if (typeof value === "string" && parseDay(value)) return saidFullDay(value as Day, language);
  return String(column.kind.write(value, language));
}

/** Fields of a form with what stands in them, labelled as on their sheet. */
export function fieldsOf(columns: Columns, values: object, fields: readonly string[], visit: Visit, language: Language): readonly Labelled[] {
  return fields.flatMap((key): readonly Labelled[] => {
    const column = columns[key];
    return column ? [[column.words[language], toldValue(column, (values as Readonly<Record<string, unknown>>)[key], visit, language)]] : [];
  });
}
