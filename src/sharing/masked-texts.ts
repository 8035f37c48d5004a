import type { Slices } from "../values/slices";
import { maskedMarkup } from "./masked-part";
import type { Masking } from "./masking";

const entries = /<((?:\w+:)?)si\b[^>]*?(?:\/>|>[\s\S]*?<\/\1si\s*>)/g;

/** The part of the texts that cells share, masked. A text that no cell shows any more is emptied: only its place stays. */
export function* maskedTexts(markup: string, masking: Masking, used: ReadonlySet<number>): Slices<string> {
  const masked = yield* maskedMarkup(markup, masking);
  let index = -1;
  return masked.replace(entries, (entry, prefix: string) => {
    index += 1;
    return used.has(index) ? entry : `<${prefix}si><${prefix}t/></${prefix}si>`;
  });
}
