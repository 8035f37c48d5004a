import { readXml } from "./xml-events";

/** The texts that cells share, by their places; what is said above a word to read it aloud (furigana) is no part of it. */
export function sharedTexts(bytes: Uint8Array): readonly string[] {
  const texts: string[] = [];
  let isAside = false;
  readXml(bytes, {
    begin: (name) => {
      if (name === "si") texts.push("");
      if (name === "rPh") isAside = true;
    },
    end: (name, text) => {
      if (name === "rPh") isAside = false;
      if (name === "t" && !isAside && texts.length > 0) texts.push((texts.pop() ?? "") + text);
    },
  });
  return texts;
}
