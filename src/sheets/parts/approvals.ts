import { approvalRole } from "../../policy/lists/request";
import { word } from "../../schema/columns/choice";
import { count } from "../../schema/columns/number";
import { reference } from "../../schema/columns/reference";
import { text } from "../../schema/columns/text";
import { day } from "../../schema/columns/time";
import { centred, computed } from "../../schema/column";
import { table, type TablePart } from "../../schema/sheet";
import type { Day } from "../../values/day";
import { byId } from "../by-id";

const steps = ["담당", "팀장", "임원", "대표"].map((role, index) => ({ step: index + 1, role }));

const columns = {
  step: centred(count({ ko: "단계", en: "Step" }, { sample: (index) => index + 1, width: 6 })),
  role: word(approvalRole, { ko: "결재", en: "Approver" }, { sample: (index) => (["drafter", "teamLead", "executive", "chief"] as const)[index] ?? null, width: 16 }),
  personId: reference("hosts", { ko: "결재자", en: "Person" }, { required: "confirmed", sample: (index) => ["H07", "H04", "H02", "H01"][index] ?? null, width: 8 }),
  personName: computed(text({ ko: "결재자 성명", en: "Person's name" }, { json: null, width: 12 }), byId("hosts", "nameKo", "personId")),
  on: day({ ko: "결재일", en: "Approved on" }, { required: "confirmed", sample: "2026-10-23" as Day, width: 16 }),
};

/** A 결재란: the steps of approval, the drafter first. */
export function approvals(name: string, json: string, place?: "beside" | "below"): TablePart<typeof columns> {
  return table({ table: name, key: "step", json, words: { ko: "결재", en: "Approvals" }, fixed: true, firstRows: steps, columns, ...(place ? { place } : {}) });
}
