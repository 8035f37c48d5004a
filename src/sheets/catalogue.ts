// Written by `npm run generate`. Do not edit.
import visitors from "./visitors";

export const sheets = [
  visitors,
] as const;
