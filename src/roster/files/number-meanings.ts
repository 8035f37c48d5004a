import { readXml } from "../../xlsx/xml-events";
import { meaningOfBuiltIn, meaningOfFormat, type NumberMeaning } from "./date-formats";

/** What the number of a cell stands for, by the cell's style. */
export function numberMeanings(bytes: Uint8Array): readonly NumberMeaning[] {
  const own = new Map<string, NumberMeaning>();
  const meanings: NumberMeaning[] = [];
  let isInCells = false;
  readXml(bytes, {
    begin: (name, { numFmtId = "0", formatCode = "" }) => {
      if (name === "numFmt" && !own.has(numFmtId)) own.set(numFmtId, meaningOfFormat(formatCode));
      if (name === "cellXfs") isInCells = true;
      if (name === "xf" && isInCells) meanings.push(own.get(numFmtId) ?? meaningOfBuiltIn(Number(numFmtId)));
    },
    end: (name) => {
      if (name === "cellXfs") isInCells = false;
    },
  });
  return meanings;
}
