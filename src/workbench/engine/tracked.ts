import type { Change } from "./model";
import type { Journal } from "./journal";

/** What a record does itself when a property is set; the plain keeping is left out for those. */
export type Setters<T> = { readonly [K in keyof T]?: (value: T[K]) => void };

/**
 * A plain record whose every change, however deep, is kept in the journal and told to listeners.
 * Sheets and other living objects inside the record are left as they are.
 */
export function tracked<T extends object>(record: T, journal: Journal, kind: Change["kind"], setters: Setters<T> = {}): T {
  const inner = new WeakMap<object, object>();
  const wrap = <V extends object>(plain: V, own: Setters<V>): V => {
    const proxy = new Proxy(plain, {
      get(target, key) {
        const value: unknown = Reflect.get(target, key);
        if (!isPlain(value)) return value;
        const kept = inner.get(value) ?? wrap(value, {});
        inner.set(value, kept);
        return kept;
      },
      set(target, key, value: unknown) {
        const setter = own[key as keyof V] as ((value: unknown) => void) | undefined;
        if (setter) {
          setter(value);
          return true;
        }
        const before: unknown = Reflect.get(target, key);
        const had = Reflect.has(target, key);
        if (Object.is(before, value) && had) return true;
        const length = Array.isArray(target) ? target.length : 0;
        journal.act(kind, null, {
          redo: () => void Reflect.set(target, key, value),
          undo: () => {
            if (had) Reflect.set(target, key, before);
            else Reflect.deleteProperty(target, key);
            if (Array.isArray(target)) target.length = length;
          },
        });
        return true;
      },
      deleteProperty(target, key) {
        if (!Reflect.has(target, key)) return true;
        const before: unknown = Reflect.get(target, key);
        journal.act(kind, null, {
          redo: () => void Reflect.deleteProperty(target, key),
          undo: () => void Reflect.set(target, key, before),
        });
        return true;
      },
    });
    wrapped.add(proxy);
    return proxy;
  };
  return wrap(record, setters);
}

const wrapped = new WeakSet();

/** Only what was written as `{}` or `[]` is looked into. */
function isPlain(value: unknown): value is object {
  if (typeof value !== "object" || value === null || Object.isFrozen(value) || wrapped.has(value)) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === Array.prototype;
}
