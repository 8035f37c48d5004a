import type { Day } from "../../values/day";
import type { Won } from "../../values/money";
import type { Edition } from "../policy";

/** Meals for public officials: from 30,000 to 50,000 won. */
const edition: Edition = {
  from: "2024-08-27" as Day,
  limits: {
    graftMeal: { value: 50_000 as Won, source: "청탁금지법 시행령 별표 1 (Graft Act, decree table 1)", from: "2024-08-27" as Day },
  },
};

export default edition;
