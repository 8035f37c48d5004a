import type { Language } from "../language/language";
import { say } from "../language/say";
import type { Text } from "../language/text";
import type { PaperRow } from "../schema/paper";
import { notAsked } from "./diet-letters";
import type { Paper } from "./paper";
import { sheetName } from "./paper-head";
import { chunks, pages } from "./sheet-rows";
import { banquetsAbout, sittersOf, type Sitter } from "./sitters";
import { besideOneAnother, blankStrip, cutLine, tentCard, tentColumns, textStrip, type Strip } from "./tent-card";

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
      const rowOfCards = (line: readonly (readonly Strip[])[]): readonly PaperRow[] => besideOneAnother(line.map((each, at) => tentCard(each, length, at * panels.length, at < perRow - 1)));
      return [
        {
          name: sheetName(title, banquet.name, language),
          size: "A4",
          orientation: "portrait",
          margin: 8,
          columns: Array.from({ length: perRow }, () => panels).flat(),
          rows: pages(chunks(chunks(faces, perRow), rowsAPage).map((lines) => lines.flatMap((line, at) => [...rowOfCards(line), ...(at < rowsAPage - 1 ? [cutLine(perRow * panels.length)] : [])]))),
          isNumbered: false,
        },
      ];
    }),
};

export default seatCards;

function face({ name, otherName, title: post, company, apart, table, seat, letters }: Sitter, language: Language): readonly Strip[] {
  const room = length - 4;
  // That nobody has asked a guest is nothing to be read at the table.
  const letter = letters.filter((each) => each !== notAsked).join("");
  return [
    blankStrip(3.5),
    textStrip(apart ?? company, room, 6, 8, apart === null ? { tone: "faint" } : { bold: true }),
    textStrip(name, room, 16, 26, { bold: true }),
    textStrip(otherName ?? "", room, 6.5, 11),
    textStrip(post, room, 6, 8, { tone: "faint" }),
    { height: 5.5, text: say(place, language, { table, seat }), look: { size: 8, tone: "accent" }, ...(letter === "" ? {} : { box: letter }) },
    blankStrip(4),
  ];
}
