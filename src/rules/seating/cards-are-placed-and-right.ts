import { hostOf, personName, visitorOf } from "../../visit/people";
import { cardOf } from "../../visit/seat-card";
import { setting } from "../remedy";
import { rule } from "../rule";

export default rule({
  id: "BAN-06",
  title: { ko: "좌석카드를 놓고 검사하며 카드의 이름·직위가 명단과 같다", en: "Place cards are set and checked, and say the name and title of the roster" },
  why: { ko: "틀린 이름표는 사진에 남습니다.", en: "A wrong card stays in every photograph." },
  source: ["S020"],
  severity: "must",
  from: "running",
  needs: ["visitors", "hosts", "seats"],
  advice: { ko: "카드를 고쳐 놓고 Y로 표시하세요", en: "put the card right and mark it Y" },
  messages: {
    unplaced: { ko: "{person}: 좌석카드 배치가 Y가 아닙니다", en: "{person}: the place card is not set" },
    unchecked: { ko: "{person}: 좌석카드 검사가 Y가 아닙니다", en: "{person}: the place card is not checked" },
    blank: { ko: "{person}: 카드문구가 비어 있습니다", en: "{person}: the card says nothing" },
    differs: { ko: "{person}: 카드 '{card}'에 이름 '{name}'이나 직위 '{title}'이(가) 없습니다", en: "{person}: the card says “{card}”, without {name} or {title}" },
  },
  *check(visit, _policy, tell) {
    for (const { row, personId, cardKo, cardPlaced, cardChecked } of visit.seats) {
      yield null;
      if (personId === null) continue;
      const person = personName(visit, personId);
      const place = { part: "seats", row } as const;
      if (cardPlaced !== "Y") yield tell("unplaced", { person }, { ...place, column: "cardPlaced" });
      if (cardChecked !== "Y") yield tell("unchecked", { person }, { ...place, column: "cardChecked" });
      const { nameKo: name = null, title = null } = visitorOf(visit, personId) ?? hostOf(visit, personId) ?? {};
      if (name === null || title === null || (cardKo !== null && cardKo.includes(name) && cardKo.includes(title))) continue;
      const cell = { ...place, column: "cardKo" } as const;
      const remedy = setting(cell, cardOf(visit, personId).cardKo);
      if (cardKo === null) yield tell("blank", { person }, cell, { remedy });
      else yield tell("differs", { person, card: cardKo, name, title }, cell, { remedy });
    }
  },
  examples: {
    keeps: [{ visitors: [{ id: "V001", nameKo: "율리아 브란트", title: "CFO" }], seats: [{ personId: "V001", cardKo: "율리아 브란트 CFO", cardPlaced: "Y", cardChecked: "Y" }] }],
    breaks: [
      { visitors: [{ id: "V001", nameKo: "율리아 브란트", title: "CFO" }], seats: [{ personId: "V001", cardKo: "율리아 브란트 COO", cardPlaced: "Y", cardChecked: "Y" }] },
      { visitors: [{ id: "V001" }], seats: [{ personId: "V001", cardKo: null, cardPlaced: "N", cardChecked: "Y" }] },
      { visitors: [{ id: "V001" }], seats: [{ personId: "V001", cardKo: null, cardPlaced: "Y", cardChecked: null }] },
    ],
  },
});
