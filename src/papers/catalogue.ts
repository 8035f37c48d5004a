// Written by `npm run generate`. Do not edit.
import handbook from "./handbook";
import kitchenSheet from "./kitchen-sheet";
import menuCard from "./menu-card";
import placeCards from "./place-cards";
import roomingList from "./rooming-list";
import seatCards from "./seat-cards";
import seatingChart from "./seating-chart";
import type { Paper } from "./paper";

export const papers: readonly Paper[] = [
  handbook,
  kitchenSheet,
  menuCard,
  placeCards,
  roomingList,
  seatCards,
  seatingChart,
];
