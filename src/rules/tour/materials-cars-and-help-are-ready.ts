import { blanks, header } from "../header";
import { setting } from "../remedy";
import { rule } from "../rule";

export default rule({
  id: "TOUR-03",
  title: { ko: "물자·차량·대외연락·비상대응을 준비한다", en: "Materials, vehicles, liaison and an emergency plan are ready" },
  why: { ko: "현장에서는 없는 것을 구할 수 없습니다.", en: "On site nothing that is missing can be had." },
  source: ["S033", "S035", "S036", "S060"],
  severity: "should",
  from: "confirmed",
  needs: ["tours", "tourMaterials"],
  advice: { ko: "물자와 담당을 적으세요", en: "enter the materials and who is in charge" },
  messages: {
    materials: { ko: "{tour}: 물자가 하나도 없습니다", en: "{tour}: no materials" },
    vehicles: { ko: "{tour}: 차량이 없습니다", en: "{tour}: no vehicle" },
    blank: { ko: "{tour}: {field}이(가) 비어 있습니다", en: "{tour}: {field} is blank" },
  },
  *check({ tours, tourMaterials, hosts }, _policy, tell) {
    for (const tour of tours) {
      const name = tour.site ?? tour.id ?? "?";
      const place = { part: "tours", row: tour.row } as const;
      if (!tourMaterials.some((material) => material.tourId === tour.id && material.item !== null)) yield tell("materials", { tour: name }, { ...place, column: "id" });
      if ((tour.vehicleIds?.length ?? 0) === 0) yield tell("vehicles", { tour: name }, { ...place, column: "vehicleIds" });
      for (const column of blanks(tour, ["liaisonId", "emergencyId", "emergencyPlan"])) {
        const [only, second] = column === "emergencyPlan" ? [] : hosts.filter((host) => host.id !== null && host.duties?.includes(column === "liaisonId" ? "liaison" : "emergency") === true);
        yield tell("blank", { tour: name, field: header("tours", column) }, { ...place, column }, only && !second ? { remedy: setting({ ...place, column }, only.id) } : {});
      }
    }
  },
  examples: {
    keeps: [{ tours: [{ id: "P1", vehicleIds: ["C01"] }], tourMaterials: [{ tourId: "P1", item: "helmet" }] }],
    breaks: [{ tours: [{ id: "P1", vehicleIds: ["C01"] }] }, { tours: [{ id: "P1", vehicleIds: [] }], tourMaterials: [{ tourId: "P1" }] }, { tours: [{ id: "P1", emergencyPlan: null }], tourMaterials: [{ tourId: "P1" }] }, { hosts: [{ id: "H04", duties: ["emergency"] }], tours: [{ id: "P1", emergencyId: null }], tourMaterials: [{ tourId: "P1" }] }],
  },
});
