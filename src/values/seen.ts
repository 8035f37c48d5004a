/** Letters that nobody sees and that come along with what is copied from a web page: soft hyphens, zero-width spaces, word joiners. */
const unseen = /[\u00ad\u200b\u2060\ufeff]/g;

/** A text without the letters that nobody sees. */
export function seen(text: string): string {
  return text.replace(unseen, "");
}
