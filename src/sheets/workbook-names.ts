import type { CellCheck } from "../schema/column";
import { choiceLists } from "../policy/lists/all";
import type { List } from "../policy/list";
import { limitKeys, limitNames } from "../policy/standards";
import { fieldName, snakeCase, type SheetDefinition, type TablePart } from "../schema/sheet";
import { sheets } from "./catalogue";
import { bracketed, limitName, type HeaderOf } from "./formula-text";
import { listPartKey } from "./parts/list-parts";

/** What a workbook name stands for. */
export type NameMeaning =
  | { readonly kind: "field"; readonly field: string }
  | { readonly kind: "column"; readonly column: string }
  | { readonly kind: "cell"; readonly column: string; readonly row: number };

/** A workbook name, and the part that it points into. */
export interface WorkbookName {
  readonly name: string;
  readonly part: string;
  /** A form's field, a table's whole column, or one cell of a table's column (rows count from 0 under the header). */
  readonly means: NameMeaning;
}

/** The name of the words of a list, for its drop-down. */
export function listName(list: List): string {
  return `list_${snakeCase(list.name)}`;
}

/** The name of the ids of a table, for drop-downs of references to it. */
export function idsName(part: string): string {
  return `ids_${snakeCase(part)}`;
}

/** The name whose cells a cell may choose from; null when the check is none, or when one range cannot say it (ids of two tables). */
export function choicesName(check: CellCheck | null): string | null {
  if (check?.kind === "list") return listName(check.list);
  const [only, another] = check?.kind === "ids" ? check.parts : [];
  return only !== undefined && another === undefined ? idsName(only) : null;
}

const limits: readonly WorkbookName[] = limitNames.map((name) => ({ name: limitName(name), part: "standards", means: { kind: "cell", column: "value", row: rowOf(limitKeys[name]) } }));

function rowOf(key: string): number {
  const standards = sheets.flatMap(({ parts }: SheetDefinition) => Object.entries(parts)).find(([part]) => part === "standards")?.[1] as TablePart;
  return (standards.firstRows ?? []).findIndex((row) => row["key"] === key);
}

function namesOfPart([key, part]: [string, SheetDefinition["parts"][string]]): readonly WorkbookName[] {
  if (part.shape === "table") {
    return part.key === null || key.startsWith("list") ? [] : [{ name: idsName(key), part: key, means: { kind: "column", column: part.key } }];
  }
  return part.sections.flatMap(({ fields }) => fields.map((field): WorkbookName => ({ name: fieldName(part, field), part: key, means: { kind: "field", field } })));
}

/** Every name that a workbook with all sheets has. Names of a part come with its sheet. */
export const workbookNames: readonly WorkbookName[] = [
  ...sheets.flatMap(({ parts }: SheetDefinition) => Object.entries(parts).flatMap(namesOfPart)),
  ...Object.values<List>(choiceLists).map((list): WorkbookName => ({ name: listName(list), part: listPartKey(list), means: { kind: "column", column: "word" } })),
  ...limits,
];

/** The formula of a name that stands for a whole table column; it grows with the table. */
export function columnNameFormula(part: string, table: TablePart, column: string, headerOf: HeaderOf): string {
  return `=${table.table}${bracketed(headerOf(part, column))}`;
}
