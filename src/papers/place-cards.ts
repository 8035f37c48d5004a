import type { Text } from "../language/text";
import type { Paper } from "./paper";
import { sheetName } from "./paper-head";
import { chunks, pages } from "./sheet-rows";
import { banquetsAbout, sittersOf, type Sitter } from "./sitters";
import { blankStrip, cutLine, tentCard, tentColumns, textStrip, type Strip } from "./tent-card";

const title: Text = { ko: "명패", en: "Name plates" };

/** Millimetres: two cards on a page of A4, each folded to 137 × 95. */
const length = 137;

/** A card for each who is seated: it folds along the broken line and stands with the name to both sides. */
const placeCards: Paper = {
  key: "place-cards",
  title,
  use: { ko: "점선을 따라 접어 세우는 명패. 앉는 사람만 두 면에 찍힙니다.", en: "Fold along the broken line and stand; only those seated, both faces." },
  needs: ["banquets", "seats"],
  about: "banquets",
  sheets: (visit, { language, about }) =>
    banquetsAbout(visit, about).flatMap((banquet) => {
      const faces = sittersOf(visit, banquet, language).map(face);
      const [first] = faces;
      if (!first) return [];
      const columns = tentColumns(first);
      return [
        {
          name: sheetName(title, banquet.name, language),
          size: "A4",
          orientation: "portrait",
          margin: 8,
          columns,
          rows: pages(chunks(faces, 2).map((both) => both.flatMap((each, at) => [...tentCard(each, length, 0, false), ...(at === 0 ? [cutLine(columns.length)] : [])]))),
          isNumbered: false,
        },
      ];
    }),
};

export default placeCards;

/** Company, name as large as it fits, the name in its own script, title. Of two people with one name the company stands out. */
function face({ company, apart, name, otherName, title: post }: Sitter): readonly Strip[] {
  const room = length - 12;
  const standsOut = apart !== null && apart === company;
  return [
    blankStrip(6),
    textStrip(company, room, 13, standsOut ? 20 : 13, standsOut ? { bold: true } : { tone: "faint" }),
    textStrip(name, room, 41, 72, { bold: true }),
    textStrip(otherName ?? "", room, 14, 24),
    textStrip(post, room, 13, 14, { tone: "faint" }),
    blankStrip(8),
  ];
}
