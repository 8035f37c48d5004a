import { limitKeys } from "../policy/standards";
import type { Finding } from "./finding";
import { editionDue, editionText } from "./standards-edition";
import { unread } from "./unread";
import type { Visit } from "./visit";
import { wrongGrades, wrongRanks } from "./wrong-ladders";
import { wrongLimits } from "./wrong-limits";

/** What is wrong with what stands in 기준표, and an edition that is due; nothing where 기준표 is not there. */
export function wrongStandards(visit: Visit): readonly Finding[] {
  const { present, standards, ranks, grades, policy } = visit;
  return [
    ...(present.has("standards") ? [...wrongLimits(standards, policy), ...anotherEdition(visit)] : []),
    ...(present.has("grades") ? wrongGrades(grades, ranks) : []),
    ...(present.has("ranks") ? wrongRanks(ranks) : []),
  ];
}

/** The visit keeps its edition until somebody says otherwise. */
function anotherEdition(visit: Visit): readonly Finding[] {
  const found = editionDue(visit);
  if (found === null) return [];
  const row = visit.standards.find(({ key }) => key === limitKeys.edition)?.row;
  const message =
    found.due > found.kept
      ? { ko: "새 기준 {due}이(가) 있습니다 – 지금은 {kept} 기준으로 점검합니다", en: "there is a newer edition of the standards, {due}; checked with {kept}" }
      : { ko: "방문 첫날에는 {due} 기준이 시행 중입니다 – 지금은 {kept} 기준으로 점검합니다", en: "on the first day of the visit edition {due} is in force; checked with {kept}" };
  return [
    unread("READ-STANDARD", "note", message, { due: editionText(found.due), kept: editionText(found.kept) }, { place: { part: "standards", ...(row === undefined ? {} : { row, column: "value" as const }) } }, {
      ko: "창의 '준비 › 기준'에서 '적용'이나 '그대로'를 고르세요",
      en: "choose Apply or Keep in the pane under Set up, Standards",
    }),
  ];
}
