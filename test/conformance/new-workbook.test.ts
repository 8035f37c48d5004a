import { openBook } from "../../src/workbench/engine/open-book";
import { workbench } from "../kit/workbench";

/** The workbooks that were opened beside the one of a bench. */
function opened() {
  const bench = workbench();
  const all: (Uint8Array | null)[] = [];
  bench.host.session.onOpenWorkbook((bytes) => all.push(bytes));
  return { bench, all };
}

test("Excel.createWorkbook opens a copy of an .xlsx file beside the workbook, which stays as it is", async () => {
  const { bench, all } = opened();
  bench.book.edit("user", "typing", () => bench.book.sheets[0]!.put(0, 0, "안녕"));
  const bytes = await bench.book.save();
  await Excel.createWorkbook(Buffer.from(bytes).toString("base64"));
  expect(all).toHaveLength(1);
  expect((await openBook(all[0]!, "ko")).sheets[0]!.value(0, 0)).toBe("안녕");
  expect(bench.book.sheets).toHaveLength(1);
  expect(bench.host.meter.syncs).toBe(1);
});

test("without a file it opens an empty workbook", async () => {
  const { all } = opened();
  await Excel.createWorkbook();
  expect(all).toEqual([null]);
});

test("what is no workbook is refused", async () => {
  const { all } = opened();
  await expect(Excel.createWorkbook("!!!")).rejects.toMatchObject({ code: "InvalidArgument" });
  await expect(Excel.createWorkbook(Buffer.from("PK no package").toString("base64"))).rejects.toMatchObject({ code: "InvalidArgument" });
  expect(all).toEqual([]);
});
