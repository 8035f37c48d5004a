import { tidy } from "../../schema/cell";
import { visitorName } from "../../visit/people";
import { header } from "../header";
import { rule } from "../rule";

/** How each column looks, after full-width letters and blanks are folded. */
const forms = {
  arrivalNo: { pattern: /^[A-Z0-9]{2} ?\d{1,4}[A-Z]?$/, example: "LH712" },
  departureNo: { pattern: /^[A-Z0-9]{2} ?\d{1,4}[A-Z]?$/, example: "LH713" },
  phone: { pattern: /^\+?\d{7,15}$/, example: "+49 30 1234567" },
  email: { pattern: /^[^@ ]+@[^@ ]+\.[^@ ]+$/, example: "name@company.com" },
} as const;

export default rule({
  id: "VIS-08",
  title: { ko: "편명·전화·이메일의 형식이 맞다", en: "Flight, phone and e-mail have the right form" },
  why: { ko: "한 글자가 틀린 편명으로는 마중을 나갈 수 없습니다.", en: "Nobody can be met from a flight number with a wrong letter." },
  source: ["S100"],
  severity: "should",
  from: "submitted",
  needs: ["visitors"],
  advice: { ko: "고객에게 다시 확인하세요", en: "check it with the guest" },
  messages: { odd: { ko: "{visitor}: {field} '{found}'의 형식이 다릅니다 (예: {example})", en: "{visitor}: {field} “{found}” looks odd (like {example})" } },
  *check({ visitors }, _policy, tell) {
    for (const visitor of visitors) {
      if (visitor.status === "cancelled") continue;
      for (const column of Object.keys(forms) as (keyof typeof forms)[]) {
        const found = visitor[column];
        if (found === null || (column === "arrivalNo" && visitor.arrivalMode !== "air") || (column === "departureNo" && visitor.departureMode !== "air")) continue;
        const plain = column === "phone" ? tidy(found).replace(/[ ().-]/g, "") : tidy(found).toUpperCase();
        if (!forms[column].pattern.test(plain)) {
          yield tell("odd", { visitor: visitorName(visitor), field: header("visitors", column), found, example: forms[column].example }, { part: "visitors", row: visitor.row, column });
        }
      }
    }
  },
  examples: {
    keeps: [{ visitors: [{ arrivalMode: "air", arrivalNo: "ＬＨ７１２", phone: "010-0000-0001", email: "a@b.kr" }, { arrivalMode: "rail", arrivalNo: "KTX 101호" }] }],
    breaks: [{ visitors: [{ arrivalMode: "air", arrivalNo: "LH-71-2" }] }, { visitors: [{ phone: "12-34" }] }, { visitors: [{ email: "name" }] }],
  },
});
