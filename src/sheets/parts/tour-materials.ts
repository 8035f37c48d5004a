import { protectiveMaterials, tourMaterial } from "../../policy/lists/meeting";
import { computed } from "../../schema/column";
import { choice } from "../../schema/columns/choice";
import { count } from "../../schema/columns/number";
import { reference } from "../../schema/columns/reference";
import { text } from "../../schema/columns/text";
import { table } from "../../schema/sheet";
import { marked, numberById, says } from "../by-id";

const isProtective = `OR(${protectiveMaterials.map((key) => `{item}={=tourMaterial.${key}}`).join(",")})`;

/** What a tour needs, and how many of each. */
export const tourMaterials = table({
  table: "tblTourMaterials",
  key: null,
  named: ["tourId", "item"],
  json: "tours.materials",
  words: { ko: "물자", en: "Materials" },
  place: "beside",
  marks: [{ column: "qty", when: says("tooFew"), style: "over" }],
  columns: {
    tourId: reference("tours", { ko: "참관ID", en: "Tour id" }, { required: true, sample: "P1", width: 9 }),
    item: choice(tourMaterial, { ko: "물자", en: "Material" }, { required: true, sample: "helmet", width: 22 }),
    qty: count({ ko: "수량", en: "Quantity" }, { required: true, sample: 2, width: 9 }),
    needed: computed(count({ ko: "필요 수량", en: "Needed" }, { json: null, width: 10, hint: { ko: "보호구는 참관 인원만큼", en: "Protective gear: one a person" } }), `IF(${isProtective},${numberById("tours", "attendeeCount", "tourId")},"")`),
    mark: computed(text({ ko: "확인", en: "Look at" }, { json: null, width: 14 }), marked(["AND({needed}<>\"\",{item}<>\"\",N({qty})<{needed})", "tooFew"])),
  },
});
