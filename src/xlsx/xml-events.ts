import { SaxesParser } from "saxes";

/** Told of each element as it begins, and as it ends with the text that stood directly in it. Names come without a namespace's prefix. */
export interface XmlReader {
  readonly begin?: (name: string, attributes: Readonly<Record<string, string>>) => void;
  readonly end?: (name: string, text: string) => void;
}

/** Reads one part of a package from its bytes. Throws when it is no well-formed XML. */
export function readXml(bytes: Uint8Array, { begin, end }: XmlReader): void {
  const parser = new SaxesParser();
  const texts: string[] = [];
  parser.on("error", (error) => {
    throw error;
  });
  parser.on("opentag", ({ name, attributes }) => {
    texts.push("");
    begin?.(bare(name), attributes);
  });
  const add = (text: string): void => {
    if (texts.length > 0) texts.push((texts.pop() ?? "") + text);
  };
  parser.on("text", add);
  parser.on("cdata", add);
  parser.on("closetag", ({ name }) => end?.(bare(name), texts.pop() ?? ""));
  parser.write(new TextDecoder().decode(bytes)).close();
}

function bare(name: string): string {
  return name.slice(name.indexOf(":") + 1);
}
