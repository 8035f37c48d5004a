import { longText } from "../../schema/columns/text";
import { form } from "../../schema/sheet";

/** What is known of the guest company. Its keys in the file are the Korean headings. */
export const customerProfile = form({
  prefix: "cp",
  json: "visit.customer_profile",
  words: { ko: "고객정보", en: "Customer profile" },
  place: "below",
  sections: [{
    title: null,
    fields: ["companyBackground", "companyStrength", "businessState", "businessScope", "region", "businessModel", "visitPurpose", "interests", "countryCustoms", "preferences", "cautions"],
  }],
  columns: {
    companyBackground: longText({ ko: "회사배경", en: "Company background" }, { json: "회사배경", sample: "1962년 설립 독일 감속기 전문기업" }),
    companyStrength: longText({ ko: "회사실력", en: "Company strength" }, { json: "회사실력", sample: "연매출 약 4.1억 유로, 종업원 2,300명" }),
    businessState: longText({ ko: "경영상황", en: "State of business" }, { json: "경영상황", sample: "2025년 매출 +6%" }),
    businessScope: longText({ ko: "경영범위", en: "Field of business" }, { json: "경영범위", sample: "산업·차량용 감속기" }),
    region: longText({ ko: "지역시장", en: "Markets" }, { json: "지역시장", sample: "독일·중국·동남아" }),
    businessModel: longText({ ko: "경영모델", en: "Business model" }, { json: "경영모델", sample: "직접판매+합작" }),
    visitPurpose: longText({ ko: "고객 방문목적", en: "Guest's own purpose" }, { json: "방문목적", sample: "공급계약 협의·공장 확인" }),
    interests: longText({ ko: "주요관심사", en: "Main interests" }, { json: "주요관심사", sample: "품질추적성, 납기, 탄소배출" }),
    countryCustoms: longText({ ko: "국가풍습", en: "Customs of the country" }, { json: "국가풍습", sample: "시간엄수(독일)·할랄(인도네시아)" }),
    preferences: longText({ ko: "습관·선호", en: "Habits and preferences" }, { json: "습관·선호", sample: "영어 진행, 주빈 녹차 선호, 금연객실" }),
    cautions: longText({ ko: "주의사항", en: "Cautions" }, { json: "주의사항", sample: "돼지고기·주류 응대 구분" }),
  },
});
