import { changesOf, isBefore } from "../../visit/confirmed-changes";
import { attendingVisitors, visitorName } from "../../visit/people";
import { rowsBy } from "../../visit/rows-by";
import { blanks, header } from "../header";
import { rule } from "../rule";

const asked = ["repeatBackName", "repeatBackPhone", "repeatBackDate", "repeatBackFlight"] as const;

/** What was read back under each heading. */
const facts = { repeatBackName: ["nameKo", "nameRoman"], repeatBackPhone: ["phone"], repeatBackDate: ["arrivalAt", "departureAt"], repeatBackFlight: ["arrivalNo", "departureNo"] } as const;

export default rule({
  id: "VIS-11",
  title: { ko: "이름·전화·날짜·항공편을 복창하고 확인을 받는다", en: "Name, phone, date and flight are repeated back and confirmed" },
  why: { ko: "전화로 들은 숫자는 되읽어야 맞습니다.", en: "A number heard on the phone is right only when read back." },
  source: ["S092", "S100"],
  severity: "must",
  from: "confirmed",
  needs: ["visitors"],
  advice: { ko: "복창한 뒤 Y(해당 없으면 N/A)와 날짜·확인자를 적으세요", en: "read it back, then enter Y (or N/A), the day and who did it" },
  messages: {
    open: { ko: "{visitor}: {field} 확인이 끝나지 않았습니다", en: "{visitor}: {field} is not confirmed" },
    changed: { ko: "{visitor}: 복창({on}) 뒤 {fields}이(가) 바뀌었는데 {field} 확인이 그대로입니다", en: "{visitor}: {fields} changed after it was read back ({on}); {field} has to be confirmed again" },
    unsigned: { ko: "{visitor}: {field}이(가) 비어 있습니다", en: "{visitor}: {field} is blank" },
  },
  *check(visit, _policy, tell) {
    const changed = rowsBy(changesOf(visit, "visitors", Object.values(facts).flat()), ({ place }) => place.row);
    for (const visitor of attendingVisitors(visit)) {
      const since = (changed.get(visitor.row) ?? []).filter((change) => isBefore(visitor.repeatBackOn, change));
      for (const column of asked) {
        const names = { visitor: visitorName(visitor), field: header("visitors", column) };
        const place = { part: "visitors", row: visitor.row, column } as const;
        const fields = facts[column].filter((fact) => since.some((change) => change.column === fact));
        if (visitor[column] === null || visitor[column] === "N") yield tell("open", names, place);
        else if (visitor[column] === "Y" && fields.length > 0) yield tell("changed", { ...names, fields: fields.map((fact) => header("visitors", fact)), on: visitor.repeatBackOn ?? "?" }, place);
      }
      for (const column of blanks(visitor, ["repeatBackOn", "repeatBackBy"])) {
        yield tell("unsigned", { visitor: visitorName(visitor), field: header("visitors", column) }, { part: "visitors", row: visitor.row, column });
      }
    }
  },
  examples: {
    keeps: [
      { visitors: [{ repeatBackPhone: "N/A" }] },
      { confirmed: [{ on: "2026-11-04", item: "V001", facts: ["도착편명: LH712"] }], visitors: [{ arrivalNo: "LH714", repeatBackOn: "2026-11-05" }] },
      { confirmed: [{ on: "2026-11-04", item: "V001", facts: ["도착장소: ICN T1"] }], visitors: [{ arrivalPlace: "ICN T2", repeatBackOn: "2026-11-03" }] },
    ],
    breaks: [
      { confirmed: [{ on: "2026-11-04", item: "V001", facts: ["도착편명: LH712"] }], visitors: [{ arrivalNo: "LH714", repeatBackOn: "2026-11-04" }] },{ visitors: [{ repeatBackFlight: "N" }] }, { visitors: [{ repeatBackName: null }] }, { visitors: [{ repeatBackBy: null }] }],
  },
});
