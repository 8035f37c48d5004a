/** The source of what no law sets: a proposal that each company settles for itself. */
export const houseSource = "사내 기준 (House)";
