/**
 * The hidden name that a sheet made to be printed bears as its own: it is known by it when it was renamed, copied or moved,
 * in Excel and in the file alike (a definedName with the sheet's localSheetId). It stands for the paper's key ("kitchen-sheet").
 */
export const paperName = "visit_paper";

/** What the name stands for. */
export function paperFormula(key: string): string {
  return `="${key}"`;
}

/** The paper's key in what the name stands for, with or without "="; null when it is none of ours. */
export function paperKey(formula: string): string | null {
  return /^=?"([a-z0-9-]+)"$/.exec(formula.trim())?.[1] ?? null;
}
