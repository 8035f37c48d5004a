// Written by `npm run generate`. Do not edit.
import banquets from "./banquets";
import budget from "./budget";
import changeLog from "./change-log";
import checklist from "./checklist";
import confirmed from "./confirmed";
import expenses from "./expenses";
import gifts from "./gifts";
import hosts from "./hosts";
import itinerary from "./itinerary";
import lodging from "./lodging";
import meetings from "./meetings";
import menu from "./menu";
import passports from "./passports";
import request from "./request";
import seatWishes from "./seat-wishes";
import seating from "./seating";
import settlement from "./settlement";
import standards from "./standards";
import summary from "./summary";
import tours from "./tours";
import transport from "./transport";
import vehicles from "./vehicles";
import visitors from "./visitors";
import waivers from "./waivers";

export const sheets = [
  banquets,
  budget,
  changeLog,
  checklist,
  confirmed,
  expenses,
  gifts,
  hosts,
  itinerary,
  lodging,
  meetings,
  menu,
  passports,
  request,
  seatWishes,
  seating,
  settlement,
  standards,
  summary,
  tours,
  transport,
  vehicles,
  visitors,
  waivers,
] as const;
