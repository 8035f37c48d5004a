import { ExcelError } from "../members/excel-error";
import { thing, type Thing } from "../members/thing";
import type { Session } from "../members/session";
import { called, itemOf, opened } from "./members";
import type { References } from "./references";
import { pathType, type ArgumentInfo, type Batch, type ObjectPath } from "./wire";

/** Services beside the workbook by which a client tells its host things. */
export const silentServices: ReadonlySet<string> = new Set(["Microsoft.InternalService.AddinInternalService"]);

function isObject(value: unknown): value is Thing {
  return typeof value === "object" && value !== null && "className" in value && "model" in value;
}

/** The objects that a batch's paths mean. A path is followed once, so that what it creates is created once. */
export class Paths {
  private readonly found = new Map<number, Thing | null>();

  constructor(
    private readonly batch: Batch,
    private readonly session: Session,
    private readonly references: References,
  ) {}

  path(id: number): ObjectPath {
    const path = this.batch.ObjectPaths[String(id)];
    if (!path) throw new ExcelError("InvalidRequest", `There is no object path ${id}.`);
    return path;
  }

  /** The object of a path; null for a null object and for all that lies behind one. */
  object(id: number): Thing | null {
    const known = this.found.get(id);
    if (known) this.references.assertStands(known);
    if (known !== undefined) return known;
    const object = this.follow(this.path(id));
    this.found.set(id, object);
    return object;
  }

  /** Arguments with the objects put in where paths stand. */
  arguments(info: ArgumentInfo | undefined): unknown[] {
    const references = info?.ReferencedObjectPathIds;
    return (info?.Arguments ?? []).map((argument, index) => this.argument(argument, references?.[index]));
  }

  private argument(value: unknown, reference: unknown): unknown {
    if (Array.isArray(value)) {
      const deeper = Array.isArray(reference) ? (reference as unknown[]) : null;
      return deeper ? value.map((one, index) => this.argument(one, deeper[index])) : value;
    }
    if (typeof reference === "number" && reference > 0) return this.object(reference);
    if (typeof value !== "object" || value === null) return value;
    if ("_ObjectPathId" in value && typeof value._ObjectPathId === "number") return this.object(value._ObjectPathId);
    return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, this.argument(one, null)]));
  }

  private follow(path: ObjectPath): Thing | null {
    switch (path.ObjectPathType) {
      case pathType.globalObject:
        return thing("Workbook", this.session);
      case pathType.newObject:
        return this.service(path.Name);
      case pathType.referenceId:
        return this.references.get(path.Name);
      case pathType.nullObject:
        return null;
      default:
        return this.member(path);
    }
  }

  private service(name: string): null {
    // Such a service is told things and answers nothing, like a null object.
    if (silentServices.has(name)) return null;
    throw new ExcelError("ApiNotFound", `The service ${name} is not kept by the workbench.`, 404, name);
  }

  private member(path: ObjectPath): Thing | null {
    const parent = this.object(path.ParentObjectPathId ?? 0);
    if (!parent) return null;
    switch (path.ObjectPathType) {
      case pathType.property:
        return opened(parent, path.Name);
      case pathType.indexer:
        return itemOf(parent, this.arguments(path.ArgumentInfo)[0]);
      case pathType.method: {
        const answer = called(parent, path.Name, this.arguments(path.ArgumentInfo));
        return isObject(answer) ? answer : null;
      }
      default:
        throw new ExcelError("InvalidRequest", `There is no object path of type ${path.ObjectPathType}.`);
    }
  }
}

