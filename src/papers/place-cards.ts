import type { Text } from "../language/text";
import type { Paper } from "./paper";
import { sheetName } from "./paper-head";
import { plateSheets } from "./plates";
import { banquetsAbout, sittersOf } from "./sitters";

const title: Text = { ko: "명패", en: "Name plates" };

/** A card for each who is seated: it folds along the broken line and stands with the name to both sides. */
const placeCards: Paper = {
  key: "place-cards",
  title,
  use: { ko: "점선을 따라 접어 세우는 명패. 앉는 사람만 두 면에 찍힙니다.", en: "Fold along the broken line and stand; only those seated, both faces." },
  needs: ["banquets", "seats"],
  about: "banquets",
  sheets: (visit, { language, about }) => banquetsAbout(visit, about).flatMap((banquet) => plateSheets(sheetName(title, banquet.name, language), sittersOf(visit, banquet, language))),
};

export default placeCards;
