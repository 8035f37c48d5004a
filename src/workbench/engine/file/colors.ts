import { childOf, childrenOf, numberOf, type XmlElement } from "./xml";

const themeOrder = ["lt1", "dk1", "lt2", "dk2", "accent1", "accent2", "accent3", "accent4", "accent5", "accent6", "hlink", "folHlink"];
const officeTheme = ["FFFFFF", "000000", "E7E6E6", "44546A", "4472C4", "ED7D31", "A5A5A5", "FFC000", "5B9BD5", "70AD47", "0563C1", "954F72"];

// The palette of old files, from [MS-OI29500] 18.8.27.
const palette = [
  "000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF 000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF",
  "800000 008000 000080 808000 800080 008080 C0C0C0 808080 9999FF 993366 FFFFCC CCFFFF 660066 FF8080 0066CC CCCCFF",
  "000080 FF00FF FFFF00 00FFFF 800080 800000 008080 0000FF 00CCFF CCFFFF CCFFCC FFFF99 99CCFF FF99CC CC99FF FFCC99",
  "3366FF 33CCCC 99CC00 FFCC00 FF9900 FF6600 666699 969696 003366 339966 003300 333300 993300 993366 333399 333333",
].join(" ").split(" ");

/** The colours that a theme names, in the order of their numbers. */
export function themeColors(theme: XmlElement | undefined): string[] {
  const scheme = childOf(childOf(theme, "a:themeElements"), "a:clrScheme");
  return themeOrder.map((name, at) => {
    const [color] = childrenOf(childOf(scheme, `a:${name}`));
    return color?.attributes["lastClr"] ?? color?.attributes["val"] ?? officeTheme[at] ?? "000000";
  });
}

/** "#RRGGBB" of a colour element, or undefined for an automatic one. */
export function colorOf(element: XmlElement | undefined, theme: readonly string[]): string | undefined {
  if (!element) return undefined;
  const { rgb } = element.attributes;
  const tint = numberOf(element, "tint") ?? 0;
  if (rgb !== undefined) return tinted(rgb.slice(-6), tint);
  const number = numberOf(element, "theme");
  if (number !== undefined) return tinted(theme[number] ?? "000000", tint);
  const indexed = numberOf(element, "indexed");
  return indexed === undefined || indexed > 63 ? undefined : tinted(palette[indexed] ?? "000000", tint);
}

/** A colour made lighter (up to 1) or darker (down to -1), by its luminance as Excel does. */
function tinted(hex: string, tint: number): string {
  if (tint === 0) return `#${hex.toUpperCase()}`;
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((at) => parseInt(hex.slice(at, at + 2), 16) / 255);
  const most = Math.max(red, green, blue);
  const least = Math.min(red, green, blue);
  const light = (most + least) / 2;
  const wanted = tint < 0 ? light * (1 + tint) : light * (1 - tint) + tint;
  const chroma = most - least;
  const saturation = chroma === 0 ? 0 : chroma / (1 - Math.abs(2 * light - 1));
  const after = (1 - Math.abs(2 * wanted - 1)) * saturation;
  const part = (channel: number): string => {
    const share = chroma === 0 ? 0 : (channel - least) / chroma;
    return Math.round((wanted - after / 2 + share * after) * 255).toString(16).padStart(2, "0");
  };
  return `#${part(red)}${part(green)}${part(blue)}`.toUpperCase();
}

/** A colour attribute for a colour "#RRGGBB". */
export function colorAttributes(color: string): { rgb: string } {
  return { rgb: `FF${color.slice(1).toUpperCase()}` };
}
