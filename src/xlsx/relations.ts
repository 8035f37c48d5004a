import { readXml } from "./xml-events";

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
        const target = pathFrom(folder, Target);
        byId.set(Id, target);
        const kind = Type.slice(Type.lastIndexOf("/") + 1);
        if (!byKind.has(kind)) byKind.set(kind, target);
      },
    });
  }
  return { byId, byKind };
}

/** Where a target leads that is told in a folder of the package ("xl/worksheets/"). */
export function pathFrom(folder: string, target: string): string {
  const steps: string[] = [];
  for (const step of (target.startsWith("/") ? target : folder + target).split("/")) {
    if (step === "..") steps.pop();
    else if (step !== "" && step !== ".") steps.push(step);
  }
  return steps.join("/");
}
