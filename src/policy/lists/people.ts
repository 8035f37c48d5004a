import type { Text } from "../../language/text";
import { closedList, openList } from "../list";

/** The words of guests and hosts. */

/** M and F stand so on passports; X is not disclosed, and never shares a room. */
export const gender = closedList("gender", { ko: "성별", en: "Sex" }, { M: { ko: "M", en: "M" }, F: { ko: "F", en: "F" }, X: { ko: "X", en: "X" } });

/** ISO 3166 codes: the same in every language. */
export const country = openList("country", { ko: "국가", en: "Country" }, codes("KR", "CN", "JP", "TW", "HK", "VN", "TH", "ID", "MY", "SG", "PH", "IN", "AE", "SA", "TR", "DE", "FR", "GB", "IT", "ES", "NL", "CH", "SE", "PL", "CZ", "HU", "US", "CA", "MX", "BR", "AU"));

/** ISO 639 codes. */
export const language = openList("language", { ko: "언어", en: "Language" }, codes("ko", "en", "zh", "ja", "de", "fr", "es", "it", "ru", "vi", "id", "th", "ar", "pt", "pl", "tr"));

export const occupation = openList("occupation", { ko: "직업", en: "Occupation" }, {
  business: { ko: "기업인", en: "Businessperson" },
  official: { ko: "공무원", en: "Public official" },
  educator: { ko: "교원", en: "Educator" },
  journalist: { ko: "언론인", en: "Journalist" },
  secretary: { ko: "비서", en: "Secretary" },
  interpreter: { ko: "통역", en: "Interpreter" },
  other: { ko: "기타", en: "Other" },
});

export const visitorRole = openList("visitorRole", { ko: "역할", en: "Part in the delegation" }, {
  principal: { ko: "주빈", en: "Principal guest" },
  member: { ko: "주요구성원", en: "Main member" },
  attendant: { ko: "수행", en: "Attendant" },
  secretary: { ko: "비서", en: "Secretary" },
  interpreter: { ko: "통역", en: "Interpreter" },
});

export const travelMode = openList("travelMode", { ko: "교통수단", en: "Means of travel" }, {
  air: { ko: "항공", en: "Air" },
  rail: { ko: "철도", en: "Rail" },
  ship: { ko: "선박", en: "Ship" },
  car: { ko: "자차", en: "Own car" },
});

export const lodgingNeed = openList("lodgingNeed", { ko: "숙박요구", en: "Room need" }, {
  nonSmoking: { ko: "금연", en: "Non-smoking" },
  highFloor: { ko: "고층", en: "High floor" },
  quiet: { ko: "조용한 객실", en: "Quiet room" },
  barrierFree: { ko: "무장애", en: "Barrier-free" },
  prayerDirection: { ko: "기도 방향표시", en: "Prayer direction shown" },
  dryMinibar: { ko: "미니바 주류 제거", en: "No alcohol in the minibar" },
  connecting: { ko: "연결객실", en: "Connecting room" },
});

export const hostStatus = closedList("hostStatus", { ko: "참여상태", en: "Taking part" }, {
  joining: { ko: "참여", en: "Taking part" },
  absent: { ko: "불참", en: "Absent" },
});

export const duty = openList("duty", { ko: "담당분야", en: "Duty" }, {
  lead: { ko: "총괄책임", en: "Overall lead" },
  hosting: { ko: "주최", en: "Hosting" },
  coHosting: { ko: "공동주최", en: "Co-hosting" },
  reception: { ko: "영접", en: "Reception" },
  airport: { ko: "공항영접", en: "Airport reception" },
  lodging: { ko: "숙박", en: "Lodging" },
  vehicles: { ko: "차량", en: "Vehicles" },
  meeting: { ko: "회의", en: "Meeting" },
  tour: { ko: "참관", en: "Site tour" },
  tourGuide: { ko: "참관안내", en: "Tour guiding" },
  banquet: { ko: "연회", en: "Banquet" },
  entrance: { ko: "입구안내", en: "Door" },
  placeCards: { ko: "좌석카드", en: "Place cards" },
  gift: { ko: "선물", en: "Gifts" },
  product: { ko: "제품설명", en: "Product presentation" },
  interpreting: { ko: "통역", en: "Interpreting" },
  interpretingEnglish: { ko: "통역(영)", en: "Interpreting (English)" },
  interpretingChinese: { ko: "통역(중)", en: "Interpreting (Chinese)" },
  luggage: { ko: "수하물·항공권", en: "Luggage and tickets" },
  liaison: { ko: "대외연락", en: "Liaison" },
  record: { ko: "기록", en: "Record" },
  settlement: { ko: "정산", en: "Settlement" },
  emergency: { ko: "비상대응", en: "Emergency" },
  sendoff: { ko: "송별", en: "Send-off" },
});

function codes<const Code extends string>(...all: readonly Code[]): Record<Code, Text> {
  return Object.fromEntries(all.map((code): [string, Text] => [code, { ko: code, en: code }])) as Record<Code, Text>;
}
