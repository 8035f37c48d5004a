const brush = typeof document === "undefined" ? null : document.createElement("canvas").getContext("2d");
const widths = new Map<string, number>();

/** The width of a line of text in pixels, remembered: the same words stand in many cells. */
export function textWidth(text: string, font: string): number {
  const key = `${font}\n${text}`;
  const known = widths.get(key);
  if (known !== undefined) return known;
  if (brush) brush.font = font;
  const width = brush ? Math.max(...text.split("\n").map((line) => brush.measureText(line).width)) : text.length * 8;
  if (widths.size > 20_000) widths.clear();
  widths.set(key, width);
  return width;
}
