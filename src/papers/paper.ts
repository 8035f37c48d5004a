import type { Language } from "../language/language";
import type { Text } from "../language/text";
import type { PaperSheet } from "../schema/paper";
import type { PartKey, Visit } from "../visit/visit";
import type { Verdict } from "../visit/waiver";

/** What a paper is asked for: in which language, and about what, where it is about one thing. */
export interface PaperWish {
  readonly language: Language;
  /** The id of a banquet, meeting, delegation or guest, as the paper's `about` says; all of them when not said. */
  readonly about?: string;
  /** What became of the visit's waivers, worked out when a paper asks; nobody has asked when not given. */
  readonly verdicts?: () => readonly Verdict[];
}

/** Something that people hold in their hands: printed from a sheet that is made for it. */
export interface Paper {
  /** Stable key, also the file's name ("place-cards"). */
  readonly key: string;
  readonly title: Text;
  /** One line on what it is and for whom. */
  readonly use: Text;
  /** The parts without which there is nothing to print. */
  readonly needs: readonly PartKey[];
  /** What a single one can be about; null: always the whole visit. */
  readonly about: "banquets" | "meetings" | "visitors" | "vehicles" | null;
  /** It shows what guests eat or need, in words or letters: a copy that is shared goes without it. */
  readonly showsNeeds?: true;
  /** The sheets to print; none when the visit has nothing for them yet. */
  sheets(visit: Visit, wish: PaperWish): readonly PaperSheet[];
}
