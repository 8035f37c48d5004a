import { columnNameFormula, workbookNames, type WorkbookName } from "../sheets/workbook-names";
import { absoluteReference } from "./reference";
import { headersOf, isReachable, type Site } from "./site";
import type { Step } from "./step";

/** The workbook names of what is there that are missing, or point nowhere since a sheet was deleted. */
export function nameSteps(site: Site): readonly Step[] {
  return workbookNames.flatMap((wanted): Step[] => {
    const known = site.content.formulaOfName.get(wanted.name);
    if (known !== undefined && !known.includes("#REF!")) return [];
    const formula = formulaOf(wanted, site);
    return formula === null ? [] : [{ kind: "name", name: wanted.name, formula, isKnown: known !== undefined }];
  });
}

function formulaOf({ part: key, means }: WorkbookName, site: Site): string | null {
  const part = site.parts.get(key);
  if (!part) return null;
  if (part.shape === "form") {
    // A form that people moved or wrote by hand keeps its own names or none.
    const field = means.kind === "field" && part.isNew ? part.fields.get(means.field) : undefined;
    return field ? `=${absoluteReference({ sheet: part.sheet, top: field.row, left: field.column, rows: 1, columns: 1 })}` : null;
  }
  if (means.kind === "field" || !isReachable(site, key)) return null;
  const column = part.columns.get(means.column);
  if (!column) return null;
  if (means.kind === "column") return columnNameFormula(key, part.part, means.column, headersOf(site));
  if (!part.isNew) return null;
  return `=${absoluteReference({ sheet: part.sheet, top: part.headerRow + 1 + means.row, left: column.at, rows: 1, columns: 1 })}`;
}
