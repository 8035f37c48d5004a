// Written by `npm run generate`. Do not edit.
import banquets from "./banquets";
import budget from "./budget";
import expenses from "./expenses";
import hosts from "./hosts";
import itinerary from "./itinerary";
import lodging from "./lodging";
import menu from "./menu";
import request from "./request";
import seating from "./seating";
import settlement from "./settlement";
import standards from "./standards";
import summary from "./summary";
import visitors from "./visitors";

export const sheets = [
  banquets,
  budget,
  expenses,
  hosts,
  itinerary,
  lodging,
  menu,
  request,
  seating,
  settlement,
  standards,
  summary,
  visitors,
] as const;
