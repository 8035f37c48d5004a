import { closedList, openList } from "../list";

/** The words of 접대신청: what the visit is for, whom it concerns, who signs. */

export const purpose = openList("purpose", { ko: "목적구분", en: "Kind of purpose" }, {
  contract: { ko: "계약협의", en: "Contract talks" },
  product: { ko: "제품상담", en: "Product consultation" },
  technology: { ko: "기술교류", en: "Technical exchange" },
  audit: { ko: "감사·실사", en: "Audit" },
  courtesy: { ko: "예방", en: "Courtesy call" },
  other: { ko: "기타", en: "Other" },
});

export const customerType = closedList("customerType", { ko: "고객구분", en: "Customer" }, {
  new: { ko: "신규", en: "New" },
  existing: { ko: "기존", en: "Existing" },
});

export const department = openList("department", { ko: "부서", en: "Department" }, {
  management: { ko: "경영진", en: "Management" },
  presidentOffice: { ko: "사장실", en: "President's office" },
  administration: { ko: "행정인사부", en: "Administration and HR" },
  salesGroup: { ko: "영업총괄", en: "Sales group" },
  overseasSales: { ko: "해외영업팀", en: "Overseas sales" },
  domesticSales: { ko: "국내영업팀", en: "Domestic sales" },
  purchasing: { ko: "구매팀", en: "Purchasing" },
  production: { ko: "생산본부", en: "Production" },
  quality: { ko: "품질팀", en: "Quality" },
  safety: { ko: "안전환경팀", en: "Safety and environment" },
  security: { ko: "총무(경비)", en: "General affairs (security)" },
  finance: { ko: "재무팀", en: "Finance" },
});

export const approvalRole = openList("approvalRole", { ko: "결재선", en: "Approver" }, {
  drafter: { ko: "담당", en: "In charge" },
  teamLead: { ko: "팀장", en: "Team lead" },
  executive: { ko: "임원", en: "Executive" },
  chief: { ko: "대표", en: "Chief executive" },
});
