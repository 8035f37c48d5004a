// Written by `npm run generate`. Do not edit.
import placeCards from "./place-cards";
import roomingList from "./rooming-list";
import seatCards from "./seat-cards";
import seatingChart from "./seating-chart";
import type { Paper } from "./paper";

export const papers: readonly Paper[] = [
  placeCards,
  roomingList,
  seatCards,
  seatingChart,
];
