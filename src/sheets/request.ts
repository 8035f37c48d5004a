import { department } from "../policy/lists/request";
import { choice } from "../schema/columns/choice";
import { day } from "../schema/columns/time";
import { sheet, table } from "../schema/sheet";
import type { Day } from "../values/day";
import { approvals } from "./parts/approvals";
import { customerProfile } from "./parts/customer-profile";
import { planSections } from "./parts/plan-sections";
import { request } from "./parts/request-form";

export default sheet({
  name: "request",
  title: { ko: "접대신청", en: "Request" },
  hint: { ko: "방문 하나에 한 부. 흰 칸에 적습니다. 연한 색 칸은 저절로 계산됩니다.", en: "One a visit. Type in the white cells; the tinted ones work themselves out." },
  order: 10,
  phase: "before",
  print: { orientation: "portrait", oneWide: true, title: { ko: "고객 방문 접수 신청서", en: "Visit request" } },
  parts: {
    request,
    customerProfile,
    planSections,
    departmentsNotified: table({
      table: "tblDepartmentsNotified",
      key: "dept",
      json: "visit.departments_notified",
      words: { ko: "부서 통지", en: "Departments notified" },
      place: "below",
      columns: {
        dept: choice(department, { ko: "통지부서", en: "Department" }, { required: true, sample: "production", width: 14 }),
        on: day({ ko: "통지일", en: "Notified on" }, { required: true, sample: "2026-11-03" as Day }),
      },
    }),
    approvals: approvals("tblApprovals", "visit.approvals", "beside"),
  },
});
