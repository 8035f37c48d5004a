import fc from "fast-check";
import { workbench } from "../kit/workbench";

/** Writes a table of cells and reads it again, in one run. */
async function roundTrip(values: (string | number | boolean)[][]): Promise<unknown[][]> {
  return Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    const range = sheet.getRangeByIndexes(0, 0, values.length, values[0]?.length ?? 1);
    range.clear();
    range.values = values;
    range.load({ values: true });
    await context.sync();
    return range.values as unknown[][];
  });
}

const table = <T>(cell: fc.Arbitrary<T>): fc.Arbitrary<T[][]> =>
  fc.integer({ min: 1, max: 4 }).chain((width) => fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 4 }));

/** What a cell can hold: no control characters, no lone halves of letters. */
const text = fc.string({ unit: "grapheme", minLength: 1, maxLength: 30 }).filter((one) => !/\p{Cc}/u.test(one));
const number = fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e300, max: 1e300 }).map((one) => (Object.is(one, -0) ? 0 : one));

test("numbers and truths come back as they were written", async () => {
  workbench();
  await fc.assert(
    fc.asyncProperty(table(fc.oneof(number, fc.boolean())), async (values) => {
      expect(await roundTrip(values)).toEqual(values);
    }),
    { numRuns: 40 },
  );
});

test("any text behind an apostrophe comes back as that text", async () => {
  workbench();
  await fc.assert(
    fc.asyncProperty(table(text), async (values) => {
      expect(await roundTrip(values.map((row) => row.map((cell) => `'${cell}`)))).toEqual(values);
    }),
    { numRuns: 40 },
  );
});

test("what was read is read the same after it is written again", async () => {
  workbench();
  await fc.assert(
    fc.asyncProperty(table(fc.oneof(text, number, fc.boolean()).map((cell) => (typeof cell === "string" && /^[=+'-]/.test(cell) ? `'${cell}` : cell))), async (values) => {
      const first = (await roundTrip(values)) as (string | number | boolean)[][];
      const typed = first.map((row) => row.map((cell) => (typeof cell === "string" && cell !== "" ? `'${cell}` : cell)));
      expect(await roundTrip(typed)).toEqual(first);
    }),
    { numRuns: 40 },
  );
});
