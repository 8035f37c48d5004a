import { attendingVisitors, visitorName } from "../../visit/people";
import { blanks, header } from "../header";
import { rule } from "../rule";

const asked = ["repeatBackName", "repeatBackPhone", "repeatBackDate", "repeatBackFlight"] as const;

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
    unsigned: { ko: "{visitor}: {field}이(가) 비어 있습니다", en: "{visitor}: {field} is blank" },
  },
  *check(visit, _policy, tell) {
    for (const visitor of attendingVisitors(visit)) {
      for (const column of asked) {
        if (visitor[column] === null || visitor[column] === "N") {
          yield tell("open", { visitor: visitorName(visitor), field: header("visitors", column) }, { part: "visitors", row: visitor.row, column });
        }
      }
      for (const column of blanks(visitor, ["repeatBackOn", "repeatBackBy"])) {
        yield tell("unsigned", { visitor: visitorName(visitor), field: header("visitors", column) }, { part: "visitors", row: visitor.row, column });
      }
    }
  },
  examples: {
    keeps: [{ visitors: [{ repeatBackPhone: "N/A" }] }],
    breaks: [{ visitors: [{ repeatBackFlight: "N" }] }, { visitors: [{ repeatBackName: null }] }, { visitors: [{ repeatBackBy: null }] }],
  },
});
