import { cellArea } from "../../engine/address";
import type { Area } from "../../engine/model";
import { excelClass } from "../excel-class";
import { invalidArgument } from "../excel-error";
import type { Session } from "../session";
import { thing, thingOrNull } from "../thing";

function eventRange(session: Session, key: unknown): Area {
  const area = session.eventRange(key);
  if (!area) throw invalidArgument();
  return area;
}

export const workbook = excelClass("Workbook", {
  read: {
    name: ({ name }) => name,
    isDirty: ({ dirty }) => dirty,
    readOnly: () => false,
    autoSave: () => false,
  },
  write: {
    isDirty: (session, dirty) => {
      session.dirty = dirty;
    },
  },
  open: {
    application: (session) => thing("Application", session),
    names: ({ book }) => thing("NamedItemCollection", { book, sheet: null }),
    settings: ({ book }) => thing("SettingCollection", book),
    tables: ({ book }) => thing("TableCollection", { book, sheet: null }),
    worksheets: ({ book }) => thing("WorksheetCollection", book),
  },
  call: {
    getActiveCell: ({ book }) => thing("Range", cellArea(book.active, book.selection.top, book.selection.left)),
    getSelectedRange: ({ book }) => thing("Range", book.selection),
    getSelectedRanges: ({ book }) => thing("RangeAreas", [book.selection]),
  },
  hidden: {
    _Runtime: (session) => thing("Runtime", session),
    _GetRangeForEventByReferenceId: (session, key) => thing("Range", eventRange(session, key)),
    _GetRangeOrNullObjectForEventByReferenceId: (session, key) => thingOrNull("Range", session.eventRange(key)),
  },
});
