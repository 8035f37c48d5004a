/** The text of a part; one that was written in two bytes a letter is told anew in UTF-8. */
export function markupOf(bytes: Uint8Array): string {
  const isBig = bytes[0] === 0xfe && bytes[1] === 0xff;
  const isLittle = bytes[0] === 0xff && bytes[1] === 0xfe;
  if (!isBig && !isLittle) return new TextDecoder().decode(bytes);
  return new TextDecoder(isBig ? "utf-16be" : "utf-16le").decode(bytes).replace(/^(<\?xml[^>]*?)\s+encoding=(?:"[^"]*"|'[^']*')/, "$1");
}

export function bytesOf(markup: string): Uint8Array {
  return new TextEncoder().encode(markup);
}
