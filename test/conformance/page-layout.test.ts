import { workbench } from "../kit/workbench";

beforeEach(() => {
  workbench();
});

test("every setting of a page is read as it was set", async () => {
  await Excel.run(async (context) => {
    const { pageLayout } = context.workbook.worksheets.getItem("Sheet1");
    const look = {
      orientation: "Landscape", paperSize: "A3", blackAndWhite: true, draftMode: true, centerHorizontally: true, centerVertically: true,
      printGridlines: true, printHeadings: true, printOrder: "OverThenDown", firstPageNumber: 3, topMargin: 40, headerMargin: 20,
      zoom: { horizontalFitToPages: 1, verticalFitToPages: 2 },
    } as const;
    pageLayout.set(look);
    pageLayout.load({
      orientation: true, paperSize: true, blackAndWhite: true, draftMode: true, centerHorizontally: true, centerVertically: true,
      printGridlines: true, printHeadings: true, printOrder: true, firstPageNumber: true, topMargin: true, headerMargin: true, zoom: true,
    });
    await context.sync();
    expect(pageLayout.toJSON()).toMatchObject(look);
    pageLayout.zoom = { scale: 85 };
    pageLayout.load({ zoom: true });
    await context.sync();
    expect(pageLayout.zoom).toEqual({ scale: 85 });
  });
});

test("margins in another unit are points at last", async () => {
  await Excel.run(async (context) => {
    const { pageLayout } = context.workbook.worksheets.getItem("Sheet1");
    pageLayout.setPrintMargins("Inches", { left: 0.5, right: 1 });
    pageLayout.setPrintMargins("Centimeters", { top: 2.54 });
    pageLayout.load({ leftMargin: true, rightMargin: true, topMargin: true });
    await context.sync();
    expect([pageLayout.leftMargin, pageLayout.rightMargin]).toEqual([36, 72]);
    expect(pageLayout.topMargin).toBeCloseTo(72, 5);
  });
});

test("print area and titles", async () => {
  await Excel.run(async (context) => {
    const { pageLayout } = context.workbook.worksheets.getItem("Sheet1");
    pageLayout.setPrintArea("A1:H40");
    pageLayout.setPrintTitleRows("$1:$2");
    pageLayout.setPrintTitleColumns("A:A");
    const area = pageLayout.getPrintArea().load({ address: true });
    const rows = pageLayout.getPrintTitleRows().load({ address: true });
    const columns = pageLayout.getPrintTitleColumnsOrNullObject().load({ address: true });
    await context.sync();
    expect([area.address, rows.address, columns.address]).toEqual(["Sheet1!A1:H40", "Sheet1!1:2", "Sheet1!A:A"]);
  });
});

test("headers and footers", async () => {
  await Excel.run(async (context) => {
    const { defaultForAllPages } = context.workbook.worksheets.getItem("Sheet1").pageLayout.headersFooters;
    defaultForAllPages.set({ leftHeader: "&A", centerFooter: "&P / &N", rightFooter: "대외비" });
    defaultForAllPages.load({ leftHeader: true, centerFooter: true, rightFooter: true, centerHeader: true });
    await context.sync();
    expect(defaultForAllPages.toJSON()).toEqual({ leftHeader: "&A", centerHeader: "", centerFooter: "&P / &N", rightFooter: "대외비" });
  });
});

test("page breaks stand before the row and column that they are given", async () => {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    sheet.horizontalPageBreaks.add("A21");
    sheet.horizontalPageBreaks.add("C11");
    sheet.verticalPageBreaks.add("F1");
    sheet.horizontalPageBreaks.load({ rowIndex: true });
    sheet.verticalPageBreaks.load({ columnIndex: true });
    await context.sync();
    expect(sheet.horizontalPageBreaks.items.map((one) => one.rowIndex)).toEqual([10, 20]);
    expect(sheet.verticalPageBreaks.items.map((one) => one.columnIndex)).toEqual([5]);
    const cell = sheet.horizontalPageBreaks.getItem(1).getCellAfterBreak().load({ address: true });
    sheet.verticalPageBreaks.removePageBreaks();
    const count = sheet.verticalPageBreaks.getCount();
    await context.sync();
    expect([cell.address, count.value]).toEqual(["Sheet1!A21", 0]);
  });
});
