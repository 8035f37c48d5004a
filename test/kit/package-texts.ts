import { strFromU8, unzipSync } from "fflate";

/** Every part of an .xlsx package as a text, by its path; what XML writes by marks is written out. */
export function packageTexts(bytes: Uint8Array): ReadonlyMap<string, string> {
  return new Map(Object.entries(unzipSync(bytes)).map(([path, part]) => [path, writtenOut(strFromU8(part))]));
}

function writtenOut(xml: string): string {
  const marks: Readonly<Record<string, string>> = { lt: "<", gt: ">", quot: '"', apos: "'", amp: "&" };
  return xml.replace(/&(?:#x([0-9a-f]+)|#(\d+)|(lt|gt|quot|apos|amp));/gi, (_, hex: string | undefined, decimal: string | undefined, name: string) => (hex ? String.fromCodePoint(parseInt(hex, 16)) : decimal ? String.fromCodePoint(Number(decimal)) : (marks[name] ?? "")));
}
