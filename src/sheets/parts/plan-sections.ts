import { longText } from "../../schema/columns/text";
import { form } from "../../schema/sheet";

/** The eleven sections of the reception plan. Its keys in the file are the Korean headings. */
export const planSections = form({
  prefix: "ps",
  json: "visit.plan_sections",
  words: { ko: "접대 계획", en: "Reception plan" },
  place: "below",
  sections: [{
    title: null,
    fields: ["background", "principles", "procedure", "method", "etiquetteTraining", "gifts", "transport", "tourRoute", "lodging", "emergency", "etiquetteNotes"],
  }],
  columns: {
    background: longText({ ko: "배경·목적", en: "Background and aim" }, { json: "배경·목적", required: "submitted", sample: "신규 대형 고객의 첫 방한" }),
    principles: longText({ ko: "접대원칙", en: "Principles of reception" }, { json: "접대원칙", required: "submitted", sample: "절약·대등·기준준수·통일관리" }),
    procedure: longText({ ko: "절차·주의사항", en: "Procedure and cautions" }, { json: "절차·주의사항", required: "submitted", sample: "영접→숙박→회담→참관→연회→송별" }),
    method: longText({ ko: "접대방식·인원", en: "Manner and staff" }, { json: "접대방식·인원", required: "submitted", sample: "영접 5명, 접대 9명" }),
    etiquetteTraining: longText({ ko: "예절교육", en: "Etiquette training" }, { json: "예절교육", required: "submitted", sample: "11/04 실시" }),
    gifts: longText({ ko: "선물", en: "Gifts" }, { json: "선물", required: "submitted", sample: "자개 명함함" }),
    transport: longText({ ko: "교통", en: "Transport" }, { json: "교통", required: "submitted", sample: "세단 1·승합 1·버스 1" }),
    tourRoute: longText({ ko: "참관·노선", en: "Site tour and route" }, { json: "참관·노선", required: "submitted", sample: "제1공장→제2공장→품질연구소" }),
    lodging: longText({ ko: "숙박", en: "Lodging" }, { json: "숙박", required: "submitted", sample: "한강그랜드호텔 11실" }),
    emergency: longText({ ko: "비상대응", en: "Emergencies" }, { json: "비상대응", required: "submitted", sample: "비상연락망·지정병원" }),
    etiquetteNotes: longText({ ko: "예절 주의사항", en: "Notes on etiquette" }, { json: "예절 주의사항", required: "submitted", sample: "별지" }),
  },
});
