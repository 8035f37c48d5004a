/** Byte order marks, and how the bytes after them are read. */
const marks = [
  { bytes: [0xef, 0xbb, 0xbf], encoding: "utf-8" },
  { bytes: [0xff, 0xfe], encoding: "utf-16le" },
  { bytes: [0xfe, 0xff], encoding: "utf-16be" },
] as const;

/** Without a mark: UTF-8 when every byte fits it, else what Korean Excel saves (the web's "euc-kr" is CP949). */
const unmarked = ["utf-8", "euc-kr"] as const;

/** The text of a file's bytes; null when they are no text that we can tell. */
export function decodedText(bytes: Uint8Array): string | null {
  const marked = marks.find((mark) => mark.bytes.every((byte, at) => bytes[at] === byte));
  const encodings = marked ? [marked.encoding] : unmarked;
  for (const encoding of encodings) {
    try {
      const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
      // A text has no zero characters; a picture or a program has.
      return text.includes("\0") ? null : text;
    } catch {
      // Bytes that do not fit are no error: the next encoding is tried.
    }
  }
  return null;
}
