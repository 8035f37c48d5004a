import { parseStructRef, stringifyStructRef } from "@borgar/fx";
import { rewritten } from "../formula-text";
import { escapedColumn } from "../table-record";

// Functions younger than the file format, which files mark with a prefix.
const younger = new Set(
  "ACOT ACOTH ARABIC BASE BYCOL BYROW CEILING.MATH CHOOSECOLS CHOOSEROWS COMBINA CONCAT COT COTH CSC CSCH DAYS DECIMAL DROP EXPAND FLOOR.MATH FORMULATEXT HSTACK IFNA IFS IMCOSH ISFORMULA ISOWEEKNUM LAMBDA LET MAKEARRAY MAP MAXIFS MINIFS MUNIT NUMBERVALUE PDURATION PERMUTATIONA PHI RANDARRAY REDUCE RRI SCAN SEC SECH SEQUENCE SHEET SHEETS SKEW.P SORTBY SWITCH TAKE TEXTAFTER TEXTBEFORE TEXTJOIN TEXTSPLIT TOCOL TOROW UNICHAR UNICODE UNIQUE VSTACK WRAPCOLS WRAPROWS XLOOKUP XMATCH XOR".split(" "),
);
const youngerOfWorksheets = new Set(["FILTER", "SORT"]);

/**
 * A formula as files spell it: "this row" in full, columns with their table, young functions with their prefix.
 * @param table the name of the table that the formula stands in, or null
 */
export function formulaForFile(formula: string, table: string | null): string {
  return rewritten(formula, (token) => {
    if (token.type === "func") {
      const name = token.value.toUpperCase();
      if (youngerOfWorksheets.has(name)) return `_xlfn._xlws.${name}`;
      return younger.has(name) ? `_xlfn.${name}` : undefined;
    }
    return token.type === "structured" ? structuredForFile(token.value, table) : undefined;
  });
}

function structuredForFile(reference: string, table: string | null): string | undefined {
  const parsed = parseStructRef(reference);
  if (!parsed) return undefined;
  const name = parsed.table === undefined || parsed.table === "" ? (table ?? "") : parsed.table;
  const columns = (parsed.columns ?? []).map((column) => `[${escapedColumn(column)}]`);
  if (parsed.sections?.includes("this row") !== true) return parsed.table ? undefined : name + reference;
  return columns.length === 0 ? `${name}[#This Row]` : `${name}[[#This Row],${columns.join(":")}]`;
}

/** A formula as people read it, from how files spell it. */
export function formulaFromFile(formula: string, table: string | null): string {
  if (!formula.includes("_xl") && !formula.includes("[")) return formula;
  return rewritten(formula, (token) => {
    if (token.type !== "structured") return token.value.startsWith("_xl") ? token.value.replace(/^(?:_xlfn\.|_xlws\.|_xlpm\.|_xludf\.)+/iu, "") : undefined;
    const parsed = parseStructRef(token.value);
    if (!parsed?.sections?.includes("this row")) return undefined;
    const isOwn = table !== null && parsed.table?.toLowerCase() === table.toLowerCase();
    if ((parsed.columns ?? []).length === 0) return undefined;
    return stringifyStructRef({ ...parsed, ...(isOwn && { table: "" }) });
  });
}
