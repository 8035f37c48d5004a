// Written by `npm run generate`. Do not edit.
import settlement from "./settlement";
import summary from "./summary";
import type { Report } from "./report";

export const reports: readonly Report[] = [
  settlement,
  summary,
];
