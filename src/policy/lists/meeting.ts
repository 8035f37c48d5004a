import { openList } from "../list";

/** The words of meetings and site tours. */

export const meetingNature = openList("meetingNature", { ko: "회의성격", en: "Nature of meeting" }, {
  courtesy: { ko: "예방", en: "Courtesy call" },
  consultation: { ko: "상담", en: "Consultation" },
  talks: { ko: "상담(협상)", en: "Talks" },
  negotiation: { ko: "협상", en: "Negotiation" },
  technical: { ko: "기술회의", en: "Technical meeting" },
  signing: { ko: "조인식", en: "Signing" },
});

export const meetingLayout = openList("meetingLayout", { ko: "회의배치", en: "Seating of meeting" }, {
  facing: { ko: "상대식(장방형)", en: "Facing (long table)" },
  uShape: { ko: "U자형", en: "U-shape" },
  round: { ko: "원탁", en: "Round table" },
  classroom: { ko: "강의식", en: "Classroom" },
  sofa: { ko: "응접(소파)", en: "Sofas" },
});

export const guestSide = openList("guestSide", { ko: "손님쪽", en: "Guests' side" }, {
  facingDoor: { ko: "문을 마주보는 쪽", en: "Facing the door" },
  backToDoor: { ko: "문을 등진 쪽", en: "Back to the door" },
  rightOfDoor: { ko: "들어서서 오른쪽", en: "Right on entering" },
  leftOfDoor: { ko: "들어서서 왼쪽", en: "Left on entering" },
});

/** What happens at a meeting, to be put in order. */
export const meetingStep = openList("meetingStep", { ko: "진행순서", en: "Step of meeting" }, {
  door: { ko: "입구영접", en: "Greeting at the door" },
  standing: { ko: "기립영접", en: "Standing welcome" },
  handshake: { ko: "악수", en: "Handshake" },
  photo: { ko: "기념촬영", en: "Photograph" },
  seated: { ko: "착석", en: "Taking seats" },
  introductions: { ko: "인사말·소개", en: "Words and introductions" },
  agenda: { ko: "의제협의", en: "Agenda" },
  signing: { ko: "서명", en: "Signing" },
  gifts: { ko: "선물교환", en: "Exchange of gifts" },
  closing: { ko: "정리", en: "Closing" },
});

export const tourMaterial = openList("tourMaterial", { ko: "참관물자", en: "Materials of tour" }, {
  helmet: { ko: "안전모", en: "Safety helmet" },
  goggles: { ko: "보안경", en: "Safety goggles" },
  shoes: { ko: "안전화", en: "Safety shoes" },
  vest: { ko: "안전조끼", en: "Safety vest" },
  earplugs: { ko: "귀마개", en: "Earplugs" },
  mask: { ko: "방진마스크", en: "Dust mask" },
  cleanSuit: { ko: "방진복", en: "Clean suit" },
  receiver: { ko: "동시통역 수신기", en: "Interpreting receiver" },
  guideReceiver: { ko: "무선 안내기", en: "Guide receiver" },
  brochure: { ko: "안내 책자", en: "Brochure" },
  water: { ko: "생수", en: "Water" },
  umbrella: { ko: "우산", en: "Umbrella" },
});

/** What everyone on a tour must have one of. */
export const protectiveMaterials = ["helmet", "goggles", "shoes", "vest", "earplugs", "mask", "cleanSuit"] as const satisfies readonly (keyof typeof tourMaterial.words)[];
