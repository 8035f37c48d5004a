import edition20240101 from "./editions/2024-01-01";
import edition20240827 from "./editions/2024-08-27";

/** Every edition of the limits; a new one is a file in editions/ and a line here. */
export const editions = [edition20240101, edition20240827] as const;
