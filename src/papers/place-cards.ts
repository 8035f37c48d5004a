import { say } from "../language/say";
import type { Text } from "../language/text";
import type { PaperRow } from "../schema/paper";
import { fittingType } from "./fitting-type";
import type { Paper } from "./paper";
import { banquetsAbout, sittersOf, type Sitter } from "./sitters";
import { cutLine, tentCard, tentColumns, type Strip } from "./tent-card";

const title: Text = { ko: "명패", en: "Name plates" };

/** Millimetres: two cards on a page of A4, each folded to 137 × 95. */
const length = 137;
const name = { height: 41, most: 72 };

/** A card for each who is seated: it folds along the broken line and stands with the name to both sides. */
const placeCards: Paper = {
  key: "place-cards",
  title,
  use: { ko: "점선을 따라 접어 세우는 명패. 앉는 사람만 두 면에 찍힙니다.", en: "Fold along the broken line and stand; only those seated, both faces." },
  needs: ["banquets", "seats"],
  about: "banquets",
  sheets: (visit, { language, about }) =>
    banquetsAbout(visit, about).flatMap((banquet) => {
      const sitters = sittersOf(visit, banquet, language);
      const columns = tentColumns(face(sitters[0]));
      const cards = sitters.map((sitter) => tentCard(face(sitter), length, 0, false));
      if (cards.length === 0) return [];
      return [
        {
          name: [say(title, language), banquet.name].filter(Boolean).join(" "),
          size: "A4",
          orientation: "portrait",
          margin: 8,
          columns,
          rows: cards.flatMap((card, index): readonly PaperRow[] =>
            index % 2 === 0 ? [...card.slice(0, 1).map((row) => (index > 0 ? { ...row, startsPage: true as const } : row)), ...card.slice(1), cutLine(columns.length)] : card,
          ),
          isNumbered: false,
        },
      ];
    }),
};

export default placeCards;

/** Company, name as large as it fits, the name in its own script, title. Of two people with one name the company stands out. */
function face(sitter: Sitter | undefined): readonly Strip[] {
  const line = (text: string | null | undefined, height: number, most: number, look: Strip["look"] = {}): Strip => {
    const type = fittingType(text ?? "", length - 12, height, most);
    return { height, text: type.text, look: { ...look, size: type.size } };
  };
  return [
    { height: 6, text: "", look: {} },
    line(sitter?.company, 13, sitter?.apart === sitter?.company ? 20 : 13, sitter?.apart === sitter?.company ? { bold: true } : { tone: "faint" }),
    line(sitter?.name, name.height, name.most, { bold: true }),
    line(sitter?.otherName, 14, 24),
    line(sitter?.title, 13, 14, { tone: "faint" }),
    { height: 8, text: "", look: {} },
  ];
}
