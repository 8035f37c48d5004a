// Written by `npm run generate`. Do not edit.
import handbook from "./handbook";
import kitchenSheet from "./kitchen-sheet";
import menuCard from "./menu-card";
import namePlatesTalks from "./name-plates-talks";
import placeCards from "./place-cards";
import receptionPlan from "./reception-plan";
import roomingList from "./rooming-list";
import seatCards from "./seat-cards";
import seatingChart from "./seating-chart";
import settlementPaper from "./settlement-paper";
import vehicleList from "./vehicle-list";
import visitApplication from "./visit-application";
import visitReport from "./visit-report";
import welcomeSign from "./welcome-sign";
import type { Paper } from "./paper";

export const papers: readonly Paper[] = [
  handbook,
  kitchenSheet,
  menuCard,
  namePlatesTalks,
  placeCards,
  receptionPlan,
  roomingList,
  seatCards,
  seatingChart,
  settlementPaper,
  vehicleList,
  visitApplication,
  visitReport,
  welcomeSign,
];
