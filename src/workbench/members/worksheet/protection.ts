import { excelClass } from "../excel-class";
import { accessDenied, invalidOperation } from "../excel-error";

const allowances = [
  "allowAutoFilter", "allowDeleteColumns", "allowDeleteRows", "allowEditObjects", "allowEditScenarios", "allowFormatCells",
  "allowFormatColumns", "allowFormatRows", "allowInsertColumns", "allowInsertHyperlinks", "allowInsertRows", "allowPivotTables", "allowSort",
] as const satisfies readonly (keyof Excel.WorksheetProtectionOptions)[];

export const worksheetProtection = excelClass("WorksheetProtection", {
  read: {
    protected: (sheet) => sheet.protection !== null,
    options: (sheet) => {
      const chosen = sheet.protection?.options ?? {};
      const options: Excel.WorksheetProtectionOptions = {};
      for (const name of allowances) options[name] = chosen[name] === true;
      options.selectionMode = typeof chosen.selectionMode === "string" ? (chosen.selectionMode as "Normal") : "Normal";
      return options;
    },
  },
  call: {
    protect: (sheet, options, password) => {
      if (sheet.protection) throw invalidOperation("The worksheet is already protected.");
      const chosen: Record<string, boolean | string> = {};
      for (const [name, value] of Object.entries(options ?? {})) {
        if (typeof value === "boolean" || typeof value === "string") chosen[name] = value;
      }
      sheet.protection = password ? { options: chosen, password } : { options: chosen };
    },
    unprotect: (sheet, password) => {
      if (sheet.protection?.password && sheet.protection.password !== password) throw accessDenied();
      sheet.protection = null;
    },
  },
});
