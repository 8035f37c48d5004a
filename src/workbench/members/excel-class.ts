/**
 * The language in which Excel's classes are told. A theme may only name members which the documented class has, with
 * the documented types (@types/office-js): an unknown member, a wrong value or a write to a read-only property does
 * not compile.
 */
import type { ClassName, Instance, Models, Thing } from "./thing";

type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
type Mutable<T> = { -readonly [K in keyof T]: T[K] };
type IsAny<T> = 0 extends 1 & T ? true : false;
type KindOf<T> =
  IsAny<T> extends true
    ? "value"
    : T extends OfficeExtension.ClientObject
      ? "object"
      : T extends OfficeExtension.EventHandlers<never>
        ? "event"
        : T extends (...args: never[]) => unknown
          ? "method"
          : "value";
type KeysOf<N extends ClassName, K> = {
  [P in keyof Instance<N> & string]: KindOf<Instance<N>[P]> extends K ? P : never;
}[keyof Instance<N> & string];
type WritableKeysOf<N extends ClassName> = {
  [P in KeysOf<N, "value">]: Same<Pick<Instance<N>, P>, Mutable<Pick<Instance<N>, P>>> extends true ? P : never;
}[KeysOf<N, "value">];
type Argument<T> =
  IsAny<T> extends true
    ? unknown
    : T extends OfficeExtension.ClientObject
      ? Thing
      : T extends OfficeExtension.ClientObject[]
        ? Thing[]
        : T;
type Arguments<A extends readonly unknown[]> = { [I in keyof A]: Argument<A[I]> | (undefined extends A[I] ? null : never) };
type Answer<R> =
  R extends OfficeExtension.ClientResult<infer T> ? T : R extends OfficeExtension.ClientObject ? Thing | null : void;
type Method<N extends ClassName, F> = F extends (...args: infer A) => infer R
  ? (model: Models[N], ...args: Arguments<A>) => Answer<R>
  : never;

/** How an event is registered on the wire, and whose events the handler hears. */
export interface EventRow<M> {
  readonly register: `_Register${string}`;
  readonly type: number;
  /** The id of the sheet or table, or "Workbook" for all. */
  readonly target: (model: M) => string;
}

/** Members of one class that belong together. */
export interface Theme<N extends ClassName> {
  readonly read?: { readonly [K in KeysOf<N, "value">]?: (model: Models[N]) => NonNullable<Instance<N>[K]> | null };
  readonly write?: { readonly [K in WritableKeysOf<N>]?: (model: Models[N], value: Instance<N>[K]) => void };
  readonly open?: { readonly [K in KeysOf<N, "object">]?: (model: Models[N]) => Thing | null };
  readonly call?: { readonly [K in KeysOf<N, "method">]?: Method<N, Instance<N>[K]> };
  readonly events?: { readonly [K in KeysOf<N, "event">]?: EventRow<Models[N]> };
  /** Wire names that the library uses and no programmer sees: methods, and properties that are set. */
  readonly hidden?: Readonly<Record<string, (model: Models[N], ...args: unknown[]) => unknown>>;
  /** A collection's members in order. */
  readonly items?: (model: Models[N]) => Thing[];
  /** What getItem(key) gives. */
  readonly item?: (model: Models[N], key: unknown) => Thing | null;
  /** The wire's own identity of an object, where it is no documented property. */
  readonly identity?: (model: Models[N]) => string | number;
  /** Properties that load() without names leaves out. */
  readonly costly?: readonly KeysOf<N, "value">[];
}

/** A member as the protocol calls it: its documented name and what answers. */
export interface Entry<F> {
  readonly name: string;
  readonly answer: F;
}
type Entries<F> = ReadonlyMap<string, Entry<F>>;

/** A class with the types forgotten; entries are found by their name without regard to case, as Excel finds them. */
export interface ExcelClass {
  readonly name: string;
  readonly read: Entries<(model: unknown) => unknown>;
  readonly write: Entries<(model: unknown, value: unknown) => void>;
  readonly open: Entries<(model: unknown) => Thing | null>;
  readonly call: Entries<(model: unknown, ...args: unknown[]) => unknown>;
  readonly hidden: ReadonlyMap<string, (model: unknown, ...args: unknown[]) => unknown>;
  readonly events: readonly (EventRow<unknown> & { readonly name: string })[];
  readonly items: ((model: unknown) => Thing[]) | null;
  readonly item: ((model: unknown, key: unknown) => Thing | null) | null;
  readonly identity: ((model: unknown) => string | number) | null;
  readonly costly: ReadonlySet<string>;
}

type Loose = {
  readonly [K in "read" | "write" | "open" | "call" | "hidden" | "events"]?: Readonly<Record<string, never>>;
} & Partial<Pick<ExcelClass, "items" | "item" | "identity">> & { readonly costly?: readonly string[] };

function entries<F>(themes: readonly Loose[], section: "read" | "write" | "open" | "call"): Entries<F> {
  const found = new Map<string, Entry<F>>();
  for (const theme of themes) {
    for (const [name, answer] of Object.entries<F>(theme[section] ?? {})) {
      if (found.has(name.toLowerCase())) throw new Error(`${section} ${name} stands twice`);
      found.set(name.toLowerCase(), { name, answer });
    }
  }
  return found;
}

/** Makes a class of its themes. A member that stands in two themes is a mistake of ours and throws. */
export function excelClass<N extends ClassName>(name: N, ...themes: readonly Theme<N>[]): ExcelClass {
  const loose = themes as unknown as readonly Loose[];
  return {
    name,
    read: entries(loose, "read"),
    write: entries(loose, "write"),
    open: entries(loose, "open"),
    call: entries(loose, "call"),
    hidden: new Map(loose.flatMap((theme) => Object.entries(theme.hidden ?? {}))),
    events: loose.flatMap((theme) =>
      Object.entries<EventRow<unknown>>(theme.events ?? {}).map(([event, row]) => ({ ...row, name: event })),
    ),
    items: loose.find((theme) => theme.items)?.items ?? null,
    item: loose.find((theme) => theme.item)?.item ?? null,
    identity: loose.find((theme) => theme.identity)?.identity ?? null,
    costly: new Set(loose.flatMap((theme) => theme.costly ?? []).map((key) => key.toLowerCase())),
  };
}
