/** The font that cells have when nothing is said; column widths are counted in its digits. */
export interface NormalFont {
  readonly name: string;
  readonly size: number;
}

export const koreanFont = "맑은 고딕";

const broadFonts = new Set([koreanFont, "Malgun Gothic", "굴림", "돋움", "Gulim", "Dotum"]);

/** How many pixels the broadest digit of a font takes on the usual screen. */
export function digitPixels({ name, size }: NormalFont): number {
  return Math.max(5, Math.round((size * 96) / 72 * (broadFonts.has(name) ? 0.55 : 0.507)));
}
