import { countIfs, sumIfs } from "./criteria";
import { match } from "./lookup";
import type { Value } from "./model";
import { formatted } from "./number-format";
import { scalarFunctions } from "./scalar-functions";
import { numberIn } from "./typed-number";
import { isArray, isError, lifted, runtimeOf, type Runtime } from "./runtime-value";

type Invoke = (args: unknown[]) => unknown;

function described(minArity: number, maxArity: number, invoke: (...args: Runtime[]) => Runtime): { minArity: number; maxArity: number; invoke: Invoke } {
  return { minArity, maxArity, invoke: (args) => invoke(...(args as Runtime[])) };
}

/** TEXT with the same number formats that the cells have, Korean weekdays among them. */
function text(value: Runtime, pattern: Runtime): Runtime {
  return lifted([value, pattern], ([shown, by]) => {
    if (typeof by !== "string" && typeof by !== "number") return by === null ? "" : shown ?? "";
    const number = typeof shown === "string" ? (numberIn(shown) ?? shown) : (shown ?? 0);
    return formatted(number, String(by));
  });
}

/** VALUE of what a person may type as a number: "1,234", "12%", a date or a time. */
function value(given: Runtime): Runtime {
  return lifted([given], ([one]) => {
    if (one === null || one === undefined) return 0;
    if (typeof one === "number") return one;
    const number = typeof one === "string" ? numberIn(one) : null;
    return number ?? { error: "#VALUE!" };
  });
}

/** Works once for each criterion where a criterion is a list, so that the answer is a list too. */
function perCriterion(args: Runtime[], criteriaAt: (index: number) => boolean, work: (args: Runtime[]) => Value): Runtime {
  const lists = args.filter((arg, index) => criteriaAt(index) && isArray(arg));
  const firstError = args.find((arg, index) => criteriaAt(index) && isError(arg));
  if (lists.length === 0 || firstError) return runtimeOf(work(args));
  const height = Math.max(...lists.map((list) => (isArray(list) ? list.height : 1)));
  const width = Math.max(...lists.map((list) => (isArray(list) ? list.width : 1)));
  const at = (arg: Runtime, row: number, column: number): Runtime =>
    isArray(arg) ? (arg.rows[Math.min(row, arg.height - 1)]?.[Math.min(column, arg.width - 1)] ?? runtimeOf(null)) : arg;
  const rows = Array.from({ length: height }, (_, row) =>
    Array.from({ length: width }, (__, column) => runtimeOf(work(args.map((arg, index) => (criteriaAt(index) ? at(arg, row, column) : arg))))),
  );
  return { kind: 5, rows, height, width };
}

const odd = (index: number): boolean => index % 2 === 1;
const even = (index: number): boolean => index > 0 && index % 2 === 0;

/**
 * Functions that the calculation library gets wrong, put right; it asks these before its own.
 * COUNTIF and its kin take a list of criteria, so that SUMPRODUCT(1/COUNTIF(r,r)) counts what differs.
 */
export const mendedFunctions = new Map([
  ...scalarFunctions.map(({ name, fewest, most, takesErrors, work }) => [name, described(fewest, most, (...args) => lifted(args, work, takesErrors))] as const),
  ["TEXT", described(2, 2, text)],
  ["VALUE", described(1, 1, value)],
  ["COUNTIF", described(2, 2, (...args) => perCriterion(args, odd, countIfs))],
  ["COUNTIFS", described(2, 254, (...args) => perCriterion(args, odd, countIfs))],
  ["SUMIF", described(2, 3, (range, criterion, ...[sums = range]) => perCriterion([sums, range, criterion], even, sumIfs))],
  ["MATCH", described(2, 3, match)],
  ["SUMIFS", described(3, 255, (...args) => perCriterion(args, even, sumIfs))],
]);

