import { unzipSync } from "fflate";
import { limits } from "../source";
import { readXml } from "./xml-events";

/** Parts of a package that say what stands in cells; pictures and all the rest are never unpacked. */
const wanted = /^(_rels\/\.rels|xl\/_rels\/[^/]+\.rels|xl\/[^/]+\.xml|xl\/worksheets\/[^/]+\.xml|\[Content_Types\]\.xml)$/i;

/** Thrown when the parts unpacked would be larger than any roster. */
export class TooLarge extends Error {}

/** The parts of a package by their paths. Throws TooLarge before anything large is unpacked, and when the bytes are no package. */
export function unpacked(bytes: Uint8Array): ReadonlyMap<string, Uint8Array> {
  let total = 0;
  const parts = unzipSync(bytes, {
    filter: ({ name, originalSize }) => {
      if (!wanted.test(name.replace(/^\//, ""))) return false;
      total += originalSize;
      if (total > limits.unpackedBytes) throw new TooLarge();
      return true;
    },
  });
  return new Map(Object.entries(parts).map(([path, part]) => [path.replace(/^\//, ""), part]));
}

/** Where a part's relations lead: the path in the package by id, and by the last word of the relation's kind. */
export interface Relations {
  readonly byId: ReadonlyMap<string, string>;
  readonly byKind: ReadonlyMap<string, string>;
}

/** The relations of a part; "" is the package itself. */
export function relationsOf(parts: ReadonlyMap<string, Uint8Array>, path: string): Relations {
  const slash = path.lastIndexOf("/");
  const [folder, file] = [path.slice(0, slash + 1), path.slice(slash + 1)];
  const bytes = parts.get(`${folder}_rels/${file}.rels`);
  const byId = new Map<string, string>();
  const byKind = new Map<string, string>();
  if (bytes) {
    readXml(bytes, {
      begin: (name, { Id = "", Type = "", Target = "", TargetMode }) => {
        if (name !== "Relationship" || TargetMode === "External") return;
        const target = resolved(folder, Target);
        byId.set(Id, target);
        const kind = Type.slice(Type.lastIndexOf("/") + 1);
        if (!byKind.has(kind)) byKind.set(kind, target);
      },
    });
  }
  return { byId, byKind };
}

function resolved(folder: string, target: string): string {
  const steps: string[] = [];
  for (const step of (target.startsWith("/") ? target : folder + target).split("/")) {
    if (step === "..") steps.pop();
    else if (step !== "" && step !== ".") steps.push(step);
  }
  return steps.join("/");
}
