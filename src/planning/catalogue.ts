// Written by `npm run generate`. Do not edit.
import budget from "./budget/budget";
import delay from "./delay/delay";
import itinerary from "./itinerary/itinerary";
import level from "./level/level";
import rooms from "./rooms/rooms";
import seating from "./seating/seating";
import talks from "./seating/talks";
import vehicles from "./vehicles/vehicles";
import type { Proposer } from "./proposer";

export const proposers: readonly Proposer[] = [
  budget,
  delay,
  itinerary,
  level,
  rooms,
  seating,
  talks,
  vehicles,
];
