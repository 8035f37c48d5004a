import type { Choice } from "../policy/list";
import type { duty } from "../policy/lists/people";

/** The duties that own each thing to be looked after. The recorder owns the meeting unless another is named. */
export const dutiesFor = {
  reception: ["reception", "airport"],
  lodging: ["lodging"],
  vehicles: ["vehicles"],
  meeting: ["meeting", "record"],
  tour: ["tour", "tourGuide"],
  banquet: ["banquet"],
  settlement: ["settlement"],
  emergency: ["emergency"],
  sendoff: ["sendoff"],
} as const satisfies Readonly<Record<string, readonly Choice<typeof duty>[]>>;
