import type { List } from "../../src/policy/list";
import { lists } from "../../src/policy/lists/all";
import { page, tableOf } from "./markdown";

/** Every list that a cell chooses from, with its words in both languages. */
export function wordsPage(): string {
  return page("낱말 · Words", [
    "An open list may be added to in 기준표; a closed one means something to the rules and may not.",
    "",
    ...Object.values<List>(lists).flatMap(sectionOf),
  ]);
}

function sectionOf({ name, title, open, words }: List): string[] {
  const rows = Object.entries(words).map(([key, { ko, en }]) => [`\`${key}\``, ko, en]);
  return [`## ${title.ko} · ${title.en}`, "", `\`${name}\`, ${open ? "open" : "closed"}`, "", ...tableOf(["Key", "한국어", "English"], rows), ""];
}
