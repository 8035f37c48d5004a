// Written by `npm run generate`. Do not edit.
import roomingList from "./rooming-list";
import type { Paper } from "./paper";

export const papers: readonly Paper[] = [
  roomingList,
];
