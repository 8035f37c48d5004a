import { invalidArgument } from "../excel-error";

/** The colour names that a style sheet of the web knows and that are used in workbooks; Excel takes the same. */
const named: Readonly<Record<string, string>> = {
  black: "#000000", white: "#FFFFFF", red: "#FF0000", green: "#008000", blue: "#0000FF", yellow: "#FFFF00",
  orange: "#FFA500", purple: "#800080", gray: "#808080", grey: "#808080", silver: "#C0C0C0", maroon: "#800000",
  navy: "#000080", teal: "#008080", olive: "#808000", lime: "#00FF00", aqua: "#00FFFF", fuchsia: "#FF00FF",
  pink: "#FFC0CB", brown: "#A52A2A", gold: "#FFD700", lightgray: "#D3D3D3", lightgrey: "#D3D3D3",
};

/** A colour as "#RRGGBB". Throws InvalidArgument for anything else than that form, without "#", or a colour's name. */
export function colour(text: string): string {
  const known = named[text.toLowerCase()];
  if (known) return known;
  const digits = /^#?([0-9a-f]{6})$/i.exec(text)?.[1];
  if (!digits) throw invalidArgument();
  return `#${digits.toUpperCase()}`;
}
