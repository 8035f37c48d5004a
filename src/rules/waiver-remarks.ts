import type { Text, Values } from "../language/text";
import type { Finding, Remedy, Severity } from "../visit/finding";
import type { ColumnKey, Visit } from "../visit/visit";
import type { Verdict, Waiver } from "../visit/waiver";
import { rules } from "./catalogue";
import { speaking } from "./check";
import { header } from "./header";

const messages = {
  blank: { ko: "예외승인 {no}번: {fields}이(가) 비어 있어 덮지 않습니다", en: "waiver {no} covers nothing: {fields} is blank" },
  unknown: { ko: "예외승인 {no}번: '{rule}'은(는) 예외로 둘 수 있는 규칙이 아닙니다", en: "waiver {no}: {rule} is no rule that can be waived" },
  expired: { ko: "예외승인 {no}번({rule}): 승인한 뒤 셀이나 그 결과가 바뀌어 더는 덮지 않습니다", en: "waiver {no} ({rule}) has expired: the cell or what is found there has changed since" },
  astray: { ko: "예외승인 {no}번({rule}): 지금 그런 점검 결과가 없습니다", en: "waiver {no} ({rule}): there is no such finding now" },
  open: { ko: "예외승인 {no}번({rule}): 손으로 적은 줄이라, 셀이 바뀌어도 계속 덮습니다", en: "waiver {no} ({rule}) was typed by hand: it goes on covering when the cell changes" },
} as const satisfies Record<string, Text>;

const advice = {
  blank: { ko: "사유·승인자·승인일을 모두 적으세요", en: "give the reason, the name and the day" },
  unknown: { ko: "점검 결과의 규칙 번호를 그대로 적으세요. 읽지 못한 값(READ-…)은 고쳐야 합니다", en: "write the number of the finding's rule; what could not be read (READ-…) has to be put right" },
  expired: { ko: "다시 둘 것이면 그 결과에서 새로 승인하고, 아니면 고치세요. 이 줄은 기록으로 남습니다", en: "put the finding right, or waive it anew; this row stays as a record" },
  astray: { ko: "시트·대상·칸을 확인하세요. 고쳐졌다면 거둔 날을 적으세요", en: "look at sheet, item and column; if it was put right, write the day it was withdrawn" },
  open: { ko: "지금 모습만 덮게 하려면 대조값을 적어 둡니다", en: "seal it, so that it covers only what stands there now" },
} as const satisfies Record<keyof typeof messages, Text>;

/** What has to be said of a waiver itself; null when nothing has. */
export function remarkOn({ waiver, state, seals }: Verdict, visit: Visit): Finding | null {
  const rule = waiver.rule?.normalize("NFKC").trim().toUpperCase() ?? "";
  if (state === "withdrawn") return null;
  if (state === "incomplete") return blank(waiver);
  if (!rules.some(({ id }) => id === rule)) return remark("unknown", "note", waiver, "rule");
  if (state === "expired") return remark("expired", "note", waiver, "rule");
  if (waiver.seals !== null && waiver.seals.length > 0) return null;
  if (state === "covering") return remark("open", "note", waiver, "seals", sealing(waiver, seals));
  return speaking(visit).some(({ id }) => id === rule) ? remark("astray", "note", waiver, "item") : null;
}

function blank(waiver: Waiver): Finding {
  const [first = "rule", ...others] = (["rule", "reason", "by", "on"] as const).filter((column) => waiver[column] === null);
  return remark("blank", "should", waiver, first, { values: { fields: [first, ...others].map((column) => header("waivers", column)) } });
}

function sealing({ row }: Waiver, seals: readonly string[]): { readonly remedy: Remedy } {
  return { remedy: { words: { ko: "지금 모습만 덮기", en: "Cover only what stands there now" }, changes: [{ place: { part: "waivers", row, column: "seals" }, value: seals }] } };
}

function remark(name: keyof typeof messages, severity: Severity, waiver: Waiver, column: ColumnKey<"waivers">, more: { readonly values?: Values; readonly remedy?: Remedy } = {}): Finding {
  return {
    rule: `WAIVER-${name.toUpperCase()}`,
    severity,
    message: messages[name],
    values: { no: waiver.no ?? waiver.row + 1, rule: waiver.rule ?? "", ...more.values },
    place: { part: "waivers", row: waiver.row, column },
    advice: advice[name],
    ...(more.remedy ? { remedy: more.remedy } : {}),
  };
}
