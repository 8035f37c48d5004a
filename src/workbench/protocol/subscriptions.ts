import type { Thing } from "../members/thing";
import { classOf } from "./members";

/** Which events a client hears, by number and target. */
export class Subscriptions {
  private readonly counts = new Map<string, number>();

  /** Takes a registration or its end; false when the method is neither. */
  change(object: Thing, wireName: string): boolean {
    const ends = wireName.startsWith("_Unregister");
    const register = ends ? wireName.replace("_Unregister", "_Register") : wireName;
    const row = classOf(object).events.find((one) => one.register === register);
    if (!row) return false;
    const key = `${row.type} ${row.target(object.model)}`;
    this.counts.set(key, Math.max(0, (this.counts.get(key) ?? 0) + (ends ? -1 : 1)));
    return true;
  }

  has(type: number, target: string): boolean {
    return (this.counts.get(`${type} ${target}`) ?? 0) > 0;
  }
}
