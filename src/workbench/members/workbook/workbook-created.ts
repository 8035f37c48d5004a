import { excelClass } from "../excel-class";

/** A workbook that the add-in has made and that Excel opens in a window of its own. */
export const workbookCreated = excelClass("WorkbookCreated", {
  hidden: {
    Open: ({ session, id }) => {
      session.openWorkbook(id);
    },
  },
});
