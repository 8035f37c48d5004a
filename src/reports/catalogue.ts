// Written by `npm run generate`. Do not edit.
import type { Report } from "./report";

export const reports: readonly Report[] = [
];
