import type { Text } from "../../language/text";
import type { Choice } from "../../policy/list";
import type { meal } from "../../policy/lists/food";
import type { stopType } from "../../policy/lists/stay";
import type { Moment } from "../../values/day";
import type { Told } from "../proposal";

export type StopType = Choice<typeof stopType>;

/** A stop as it is proposed. What it is called and where it is stands in every language: the sheet gets one of them. */
export interface Draft {
  readonly type: StopType;
  readonly start: Moment;
  readonly end: Moment;
  readonly place: Text;
  readonly title: Text;
  /** Ids of the guests and of our own people who take part. */
  readonly guests: readonly string[];
  readonly hosts: readonly string[];
  readonly meal: Choice<typeof meal> | null;
  /** The banquet, meeting, tour or runs that it is. */
  readonly ref: string | null;
  readonly reason: Told;
}

/** A name, which is the same in every language. */
export function plain(name: string): Text {
  return { ko: name, en: name };
}
