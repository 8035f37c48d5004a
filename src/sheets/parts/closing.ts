import { computed } from "../../schema/column";
import { reference } from "../../schema/columns/reference";
import { text } from "../../schema/columns/text";
import { day } from "../../schema/columns/time";
import { form, table } from "../../schema/sheet";
import type { Day } from "../../values/day";
import { byId } from "../by-id";

/** What is to be better next time, by whom and when. */
export const summaryActions = table({
  table: "tblActions",
  key: null,
  named: ["what"],
  json: "summary.actions",
  words: { ko: "개선과제", en: "Actions" },
  place: "below",
  blankRows: 6,
  columns: {
    what: text({ ko: "개선과제", en: "Action" }, { required: true, sample: "출입증 사전발급 절차화", width: 34 }),
    ownerId: reference("hosts", { ko: "담당", en: "Owner" }, { required: true, sample: "H01", width: 8 }),
    ownerName: computed(text({ ko: "담당자 성명", en: "Owner's name" }, { json: null, width: 12 }), byId("hosts", "nameKo", "ownerId")),
    due: day({ ko: "기한", en: "Due" }, { required: true, sample: "2026-12-15" as Day }),
  },
});

/** What ends a visit. */
export const closeout = form({
  prefix: "co",
  json: "summary.closeout",
  words: { ko: "마감", en: "Close-out" },
  place: "below",
  sections: [{ title: null, fields: ["roomsClearedOn", "expensesSettledOn", "recordsArchivedOn", "archivePlace"] }],
  columns: {
    roomsClearedOn: day({ ko: "객실정리 완료일", en: "Rooms cleared on" }, { required: "closed", sample: "2026-11-12" as Day }),
    expensesSettledOn: day({ ko: "결제 완료일", en: "Expenses settled on" }, { required: "closed", sample: "2026-11-19" as Day }),
    recordsArchivedOn: day({ ko: "보관 완료일", en: "Records archived on" }, { required: "closed", sample: "2026-11-20" as Day }),
    archivePlace: text({ ko: "보관처", en: "Archived where" }, { required: "closed", sample: "공유드라이브/접대/2026/012" }),
  },
});
