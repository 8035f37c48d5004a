import { clockOfMinutes, dayOfSerial, momentOfSerial } from "../../values/day";

/** What a cell's number stands for: a day, a time of day, both, or itself. */
export type NumberMeaning = "number" | "day" | "clock" | "moment";

/** Excel's own formats by their numbers; 27–36 and 50–58 are the dates of East Asian Excel. */
export function meaningOfBuiltIn(id: number): NumberMeaning {
  if (id === 22) return "moment";
  if ((id >= 18 && id <= 21) || (id >= 45 && id <= 47) || id === 32 || id === 33 || id === 55 || id === 56) return "clock";
  if ((id >= 14 && id <= 17) || (id >= 27 && id <= 36) || (id >= 50 && id <= 58)) return "day";
  return "number";
}

/** A format as written ("yyyy\"년\" m\"월\"", "[$-412]AM/PM h:mm"): what is quoted, escaped or in brackets says nothing. */
export function meaningOfFormat(code: string): NumberMeaning {
  const [first = ""] = code.split(";");
  const letters = first.replace(/"[^"]*"|\\.|_.|\*.|e[+-]/gi, "").replace(/\[(?!(h+|m+|s+)\])[^\]]*\]/gi, "").toLowerCase();
  if (letters.includes("general")) return "number";
  const hasClock = /[hs]|am\/pm|오전/.test(letters);
  const hasDay = /[yde]|a{3}/.test(letters.replace("am/pm", "")) || (letters.includes("m") && !hasClock);
  if (hasDay) return hasClock ? "moment" : "day";
  return hasClock ? "clock" : "number";
}

/** Days from the beginning of the 1904 date system to that of 1900. */
const shift1904 = 1462;
const latest = 2_958_465;

/** A number of a cell as an ISO text, when its format shows it as a day or time; a day with a time of day keeps it. */
export function shownNumber(number: number, meaning: NumberMeaning, is1904: boolean): string | number {
  if (meaning === "number" || number < 0 || number > latest) return number;
  const serial = is1904 && number >= 1 ? number + shift1904 : number;
  if (serial < 1) return clockOfMinutes(Math.round(serial * 1440));
  const minutes = Math.round((serial % 1) * 1440);
  return minutes === 0 && meaning !== "moment" ? dayOfSerial(serial) : momentOfSerial(serial);
}
