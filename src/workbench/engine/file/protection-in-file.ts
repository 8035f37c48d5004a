import type { Sheet } from "../model";
import { isOn, xml, type XmlElement } from "./xml";

// Excel's name of what is allowed, and the file's of what is locked.
const allowed = {
  allowFormatCells: "formatCells", allowFormatColumns: "formatColumns", allowFormatRows: "formatRows", allowInsertColumns: "insertColumns",
  allowInsertRows: "insertRows", allowInsertHyperlinks: "insertHyperlinks", allowDeleteColumns: "deleteColumns", allowDeleteRows: "deleteRows",
  allowSort: "sort", allowAutoFilter: "autoFilter", allowPivotTables: "pivotTables",
} as const;
const hashed = ["password", "algorithmName", "hashValue", "saltValue", "spinCount"];

export function protectionRead(element: XmlElement | undefined): Sheet["protection"] {
  if (!element || !isOn(element, "sheet")) return null;
  const options: Record<string, boolean | string> = { allowEditObjects: !isOn(element, "objects"), allowEditScenarios: !isOn(element, "scenarios") };
  for (const [option, attribute] of Object.entries(allowed)) options[option] = !isOn(element, attribute, true);
  options["selectionMode"] = isOn(element, "selectUnlockedCells") ? "None" : isOn(element, "selectLockedCells") ? "Unlocked" : "Normal";
  const secret = Object.fromEntries(Object.entries(element.attributes).filter(([key]) => hashed.includes(key)));
  if (Object.keys(secret).length > 0) options["carriedPassword"] = JSON.stringify(secret);
  return { options };
}

export function writtenProtection(protection: Sheet["protection"]): XmlElement[] {
  if (!protection) return [];
  const { options, password } = protection;
  const secret = password !== undefined && password !== "" ? { password: passwordHash(password) } : carried(options["carriedPassword"]);
  const locks: Record<string, string> = {};
  for (const [option, attribute] of Object.entries(allowed)) if (options[option] === true) locks[attribute] = "0";
  const mode = options["selectionMode"];
  return [
    xml("sheetProtection", {
      ...secret,
      sheet: 1,
      objects: options["allowEditObjects"] === true ? undefined : 1,
      scenarios: options["allowEditScenarios"] === true ? undefined : 1,
      ...locks,
      selectLockedCells: mode === "None" || mode === "Unlocked" ? 1 : undefined,
      selectUnlockedCells: mode === "None" ? 1 : undefined,
    }),
  ];
}

function carried(secret: boolean | string | undefined): Record<string, string> {
  return typeof secret === "string" ? (JSON.parse(secret) as Record<string, string>) : {};
}

/** The sixteen-bit hash that a sheet's password has in files (ECMA-376 part 4, 3.3.1.81). */
export function passwordHash(password: string): string {
  let hash = 0;
  [...password].forEach((letter, at) => {
    const value = letter.charCodeAt(0) << (at + 1);
    hash ^= (value & 0x7fff) | (value >> 15);
  });
  return (hash ^ password.length ^ 0xce4b).toString(16).toUpperCase().padStart(4, "0");
}
