import type { Choice } from "../../policy/list";
import type { meetingStep } from "../../policy/lists/meeting";
import { setting } from "../remedy";
import { rule } from "../rule";

export default rule({
  id: "MTG-05",
  title: { ko: "기념촬영은 악수 다음이다", en: "The photograph comes after the handshake" },
  why: { ko: "먼저 손을 잡고, 그다음에 함께 섭니다.", en: "First hands are shaken, then people stand together." },
  source: ["S032"],
  severity: "must",
  from: "confirmed",
  needs: ["meetings"],
  advice: { ko: "진행순서를 고치세요", en: "correct the order of steps" },
  messages: {
    missing: { ko: "{meeting}: 사진이 필요한데 진행순서에 악수나 기념촬영이 없습니다", en: "{meeting}: photographs are needed, but handshake or photograph is not among the steps" },
    order: { ko: "{meeting}: 기념촬영이 악수보다 앞에 있습니다", en: "{meeting}: the photograph comes before the handshake" },
  },
  *check({ meetings }, _policy, tell) {
    for (const { row, name, id, photoNeeded, runOrder } of meetings) {
      if (photoNeeded !== "Y") continue;
      const meeting = name ?? id ?? "?";
      const place = { part: "meetings", row, column: "runOrder" } as const;
      const handshake = runOrder?.indexOf("handshake") ?? -1;
      const photo = runOrder?.indexOf("photo") ?? -1;
      const remedy = setting(place, inOrder(runOrder ?? []));
      if (handshake < 0 || photo < 0) yield tell("missing", { meeting }, place, { remedy });
      else if (photo < handshake) yield tell("order", { meeting }, place, { remedy });
    }
  },
  examples: {
    keeps: [{ meetings: [{ photoNeeded: "Y", runOrder: ["door", "handshake", "photo"] }, { photoNeeded: "N", runOrder: [] }] }],
    breaks: [{ meetings: [{ photoNeeded: "Y", runOrder: ["photo", "handshake"] }] }, { meetings: [{ photoNeeded: "Y", runOrder: ["handshake"] }] }],
  },
});

/** The steps with the photograph right after the handshake, which follows the welcome at the door. */
function inOrder(steps: readonly Choice<typeof meetingStep>[]): readonly Choice<typeof meetingStep>[] {
  const others = steps.filter((step) => step !== "handshake" && step !== "photo");
  const at = others.indexOf("door") + 1;
  return [...others.slice(0, at), "handshake", "photo", ...others.slice(at)];
}
