import type { Language } from "../language/language";
import { say } from "../language/say";
import type { Text } from "../language/text";
import type { PaperRow } from "../schema/paper";
import { notAsked } from "./diet-letters";
import { fittingType } from "./fitting-type";
import type { Paper } from "./paper";
import { banquetsAbout, sittersOf, type Sitter } from "./sitters";
import { besideOneAnother, cutLine, tentCard, tentColumns, type Strip } from "./tent-card";

const title: Text = { ko: "좌석 카드", en: "Seat cards" };
const place: Text = { ko: "탁자 {table} · 좌석 {seat}", en: "Table {table} · Seat {seat}" };

/** Millimetres: eight cards on a page of A4, each folded to 68 × 47. */
const length = 68;
const perRow = 2;
const rowsAPage = 4;

/** Small cards for the plates: the diet is one letter in a box, and its meaning stands with those who serve. */
const seatCards: Paper = {
  key: "seat-cards",
  title,
  use: { ko: "접어 세우는 작은 좌석 카드, 한 장에 8개. 식이는 글자 하나로만 표시합니다.", en: "Small folding cards, eight a page; diet shown by one letter only." },
  needs: ["banquets", "seats"],
  about: "banquets",
  sheets: (visit, { language, about }) =>
    banquetsAbout(visit, about).flatMap((banquet) => {
      const faces = sittersOf(visit, banquet, language).map((sitter) => face(sitter, language));
      const [first] = faces;
      if (!first) return [];
      const panels = tentColumns(first);
      const lines = Array.from({ length: Math.ceil(faces.length / perRow) }, (_, line) => faces.slice(line * perRow, (line + 1) * perRow));
      return [
        {
          name: [say(title, language), banquet.name].filter(Boolean).join(" "),
          size: "A4",
          orientation: "portrait",
          margin: 8,
          columns: Array.from({ length: perRow }, () => panels).flat(),
          rows: lines.flatMap((line, index): readonly PaperRow[] => {
            const [top, ...rest] = besideOneAnother(line.map((each, at) => tentCard(each, length, at * panels.length, at < perRow - 1)));
            const starts = index > 0 && index % rowsAPage === 0;
            return [...(top ? [starts ? { ...top, startsPage: true as const } : top] : []), ...rest, ...(index % rowsAPage < rowsAPage - 1 ? [cutLine(perRow * panels.length)] : [])];
          }),
          isNumbered: false,
        },
      ];
    }),
};

export default seatCards;

function face({ name, otherName, title: post, company, apart, table, seat, letters }: Sitter, language: Language): readonly Strip[] {
  const line = (text: string, height: number, most: number, look: Strip["look"] = {}): Strip => {
    const type = fittingType(text, length - 4, height, most);
    return { height, text: type.text, look: { ...look, size: type.size } };
  };
  // That nobody has asked a guest is nothing to be read at the table.
  const letter = letters.filter((each) => each !== notAsked).join("");
  return [
    { height: 3.5, text: "", look: {} },
    line(apart ?? company, 6, 8, apart === null ? { tone: "faint" } : { bold: true }),
    line(name, 16, 26, { bold: true }),
    line(otherName ?? "", 6.5, 11),
    line(post, 6, 8, { tone: "faint" }),
    { height: 5.5, text: say(place, language, { table, seat }), look: { size: 8, tone: "accent" }, ...(letter === "" ? {} : { box: letter }) },
    { height: 4, text: "", look: {} },
  ];
}
