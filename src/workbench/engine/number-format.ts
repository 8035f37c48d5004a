import { addLocale, format, formatColor } from "numfmt";
import type { Value } from "./model";

// Korean Excel writes `ddd` in English and `aaa` in Korean; one locale per kind of weekday does both.
addLocale({ group: ",", ddd: [..."일월화수목금토"], dddd: [..."일월화수목금토"].map((day) => `${day}요일`), ampm: ["오전", "오후"] }, "ko-KR");
addLocale({ group: "," }, "en-US");

function localeOf(pattern: string): string {
  return /a{3,4}(?![^"]*"(?:[^"]*"[^"]*")*[^"]*$)/iu.test(pattern.replaceAll(/am\/pm|a\/p/giu, "")) ? "ko-KR" : "en-US";
}

/** What a cell shows: its value through its number format, as Excel's `text`. */
export function formatted(value: Value, numberFormat: string | undefined): string {
  if (value === null) return "";
  if (typeof value === "object") return value.error;
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  const pattern = numberFormat ?? "General";
  if (typeof value === "string" && !pattern.includes("@") && !pattern.includes(";")) return value;
  return format(pattern, value, { locale: localeOf(pattern), throws: false, dateSpanLarge: false, dateErrorNumber: false, overflow: "########" });
}

/** The colour that a number format gives a value ("[red]" for a negative one), "#RRGGBB" or null. */
export function colorOfFormat(value: Value, numberFormat: string | undefined): string | null {
  if (numberFormat === undefined || !numberFormat.includes("[") || typeof value !== "number") return null;
  const color = formatColor(numberFormat, value, { throws: false });
  return typeof color === "string" ? (namedColors[color.toLowerCase()] ?? null) : null;
}

const namedColors: Readonly<Record<string, string>> = {
  black: "#000000",
  blue: "#0000FF",
  cyan: "#00FFFF",
  green: "#00FF00",
  magenta: "#FF00FF",
  red: "#FF0000",
  white: "#FFFFFF",
  yellow: "#FFFF00",
};
