import { computed } from "../schema/column";
import { reference } from "../schema/columns/reference";
import { text } from "../schema/columns/text";
import { day, moment } from "../schema/columns/time";
import { yesNoNa } from "../schema/columns/yes-no";
import { sheet, table } from "../schema/sheet";
import type { Day } from "../values/day";
import { byId, marked, missingWhen, numberById, reached, says, standingDay } from "./by-id";

export default sheet({
  name: "passports",
  title: { ko: "여권정보", en: "Passports" },
  hint: { ko: "이 시트는 인쇄해도 제목만 나옵니다. 사본을 나눌 때 빼고, 보관하기 전에 번호를 지우고 파기일을 적습니다.", en: "Only the title of this sheet is printed. Leave it out of copies; before archiving, delete the numbers and write the day." },
  order: 25,
  phase: "before",
  optional: true,
  print: { orientation: "landscape", titleOnly: true },
  apart: true,
  parts: {
    passports: table({
      table: "tblPassports",
      key: "visitorId",
      json: "passports",
      words: { ko: "여권정보", en: "Passports" },
      frozenColumns: 2,
      marks: [
        { column: "visitorId", when: says("unknownPerson"), style: "over" },
        { column: "consent", when: says("noConsent"), style: "over" },
        { column: "invitationIssuedOn", when: says("sentUnconfirmed"), style: "over" },
        { column: "expiresOn", when: says("expiresSoon"), style: "over" },
        ...missingWhen(`${reached("confirmed")},{visitorId}<>"",{passportNo}=""`, "passportNoMasked"),
        { column: "destroyBy", when: says("overdue"), style: "over" },
      ],
      columns: {
        visitorId: reference("visitors", { ko: "방문자ID", en: "Guest id" }, { required: true, sample: (index) => `V${String(index + 1).padStart(3, "0")}`, width: 9 }),
        visitorName: computed(text({ ko: "방문자 성명", en: "Guest's name" }, { json: null, width: 18 }), byId("visitors", "nameKo", "visitorId")),
        passportName: text({ ko: "여권성명", en: "Name in passport" }, { required: "confirmed", sample: (index) => `GUEST ${"ABCDEFGHIJ".charAt(index % 10)}`, width: 22, hint: { ko: "여권에 적힌 로마자 그대로", en: "In roman letters, as in the passport" } }),
        passportNoMasked: text({ ko: "여권번호(가림)", en: "Passport no. (masked)" }, { sample: (index) => `M*****${String(index + 1).padStart(2, "0")}`, width: 15, hint: { ko: "가운데를 가린 번호: E*****89", en: "With its middle hidden: E*****89" } }),
        passportNo: text({ ko: "여권번호", en: "Passport no." }, { width: 33, hint: { ko: "꼭 필요한 동안만 적습니다. 보관하기 전에 지웁니다", en: "Only as long as needed; deleted before archiving" } }),
        expiresOn: day({ ko: "만료일", en: "Expires on" }, { required: "confirmed", sample: "2030-05-31" as Day }),
        consent: computed(yesNoNa({ ko: "별도동의", en: "Consent" }, { json: null, width: 10, hint: { ko: "방문자명단의 여권정보동의", en: "The consent on the sheet Visitors" } }), byId("visitors", "consentPassport", "visitorId")),
        receivedOn: day({ ko: "접수일", en: "Received on" }, { sample: "2026-10-28" as Day }),
        contentConfirmedOn: day({ ko: "내용확인일", en: "Content confirmed on" }, { required: "confirmed", sample: "2026-10-29" as Day }),
        invitationIssuedOn: day({ ko: "초청장발송일", en: "Invitation sent on" }, { required: "confirmed", sample: "2026-10-30" as Day }),
        destroyBy: day({ ko: "파기예정일", en: "Destroy by" }, { required: "confirmed", sample: "2026-11-30" as Day }),
        destroyedOn: day({ ko: "파기일", en: "Destroyed on" }, { required: "archived", sample: "2026-11-20" as Day }),
        departureAt: computed(moment({ ko: "출발일시", en: "Leaves at" }, { json: null }), numberById("visitors", "departureAt", "visitorId")),
        mark: computed(text({ ko: "확인", en: "Look at" }, { json: null, width: 30 }), marked(
          ["AND({visitorId}<>\"\",{visitorName}=\"\")", "unknownPerson"],
          ["AND({passportNo}&{passportNoMasked}<>\"\",{consent}<>{=yesNoNa.Y})", "noConsent"],
          ["AND({invitationIssuedOn}<>\"\",OR({contentConfirmedOn}=\"\",{contentConfirmedOn}>{invitationIssuedOn}))", "sentUnconfirmed"],
          ["AND({expiresOn}<>\"\",{departureAt}<>\"\",{expiresOn}<EDATE({departureAt},{standard.passportValidMonths}))", "expiresSoon"],
          [`AND({destroyBy}<>"",{destroyedOn}="",{destroyBy}<${standingDay})`, "overdue"],
        )),
      },
    }),
  },
});
