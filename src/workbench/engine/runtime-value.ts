import type { ErrorValue, Value } from "./model";

/** A value as it runs through the calculation library, whose numbers for the kinds these are. */
export type Runtime =
  | { readonly kind: 0 }
  | { readonly kind: 1; readonly value: number }
  | { readonly kind: 2; readonly value: string }
  | { readonly kind: 3; readonly value: boolean }
  | { readonly kind: 4; readonly code: ErrorValue["error"] }
  | RuntimeArray;

export interface RuntimeArray {
  readonly kind: 5;
  readonly rows: readonly (readonly Runtime[])[];
  readonly height: number;
  readonly width: number;
}

export function isArray(value: Runtime): value is RuntimeArray {
  return value.kind === 5;
}

export function isError(value: Runtime): boolean {
  return value.kind === 4;
}

export function runtimeOf(value: Value): Runtime {
  switch (typeof value) {
    case "number":
      return { kind: 1, value };
    case "string":
      return { kind: 2, value };
    case "boolean":
      return { kind: 3, value };
    default:
      return value === null ? { kind: 0 } : { kind: 4, code: value.error };
  }
}

/** A single value; of a table of values the first. */
export function valueOf(value: Runtime): Value {
  switch (value.kind) {
    case 0:
      return null;
    case 4:
      return { error: value.code };
    case 5:
      return value.rows[0]?.[0] ? valueOf(value.rows[0][0]) : null;
    default:
      return value.value;
  }
}

/**
 * Applies work to single values, or element by element where an argument is a table of values.
 * Errors pass through, unless the work takes them.
 */
export function lifted(args: readonly Runtime[], work: (values: Value[]) => Value, takesErrors = false): Runtime {
  const arrays = args.filter(isArray);
  if (arrays.length === 0) {
    const error = takesErrors ? undefined : args.find(isError);
    return error ?? runtimeOf(work(args.map(valueOf)));
  }
  const height = Math.max(...arrays.map((array) => array.height));
  const width = Math.max(...arrays.map((array) => array.width));
  const element = (arg: Runtime, row: number, column: number): Runtime =>
    isArray(arg) ? (arg.rows[arg.height === 1 ? 0 : row]?.[arg.width === 1 ? 0 : column] ?? { kind: 4, code: "#N/A" }) : arg;
  const rows = Array.from({ length: height }, (_, row) =>
    Array.from({ length: width }, (__, column) => lifted(args.map((arg) => element(arg, row, column)), work, takesErrors)),
  );
  return { kind: 5, rows, height, width };
}
