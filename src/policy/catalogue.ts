// Written by `npm run generate`. Do not edit.
import edition20240101 from "./editions/2024-01-01";
import edition20240827 from "./editions/2024-08-27";
import type { Edition } from "./policy";

export const editions: readonly Edition[] = [
  edition20240101,
  edition20240827,
];
