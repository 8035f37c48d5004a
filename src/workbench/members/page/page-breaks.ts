import { excelClass } from "../excel-class";
import { invalidArgument } from "../excel-error";
import { areaAt, areaFrom } from "../range/address";
import { thing, thingOrNull, type PageBreaks } from "../thing";

/** The rows or columns that begin a page. */
function breaks({ sheet, direction }: PageBreaks): readonly number[] {
  return direction === "row" ? sheet.layout.rowBreaks : sheet.layout.columnBreaks;
}

function setBreaks({ sheet, direction }: PageBreaks, lines: readonly number[]): void {
  const sorted = [...new Set(lines)].sort((one, other) => one - other);
  if (direction === "row") sheet.layout.rowBreaks = sorted;
  else sheet.layout.columnBreaks = sorted;
}

export const pageBreakCollection = excelClass("PageBreakCollection", {
  items: (set) => breaks(set).map((at) => thing("PageBreak", { ...set, at })),
  item: (set, index) => {
    const at = breaks(set)[Number(index)];
    return thingOrNull("PageBreak", at === undefined ? null : { ...set, at });
  },
  call: {
    add: (set, argument) => {
      const area = areaFrom(argument, set.sheet);
      const at = set.direction === "row" ? area.top : area.left;
      // No page can end before the first row or column.
      if (at === 0) throw invalidArgument();
      setBreaks(set, [...breaks(set), at]);
      return thing("PageBreak", { ...set, at });
    },
    getCount: (set) => breaks(set).length,
    removePageBreaks: (set) => {
      setBreaks(set, []);
    },
  },
});

export const pageBreak = excelClass("PageBreak", {
  identity: ({ at }) => at,
  read: {
    rowIndex: ({ direction, at }) => (direction === "row" ? at : 0),
    columnIndex: ({ direction, at }) => (direction === "column" ? at : 0),
  },
  call: {
    delete: ({ at, ...set }) => {
      setBreaks(set, breaks(set).filter((line) => line !== at));
    },
    getCellAfterBreak: ({ sheet, direction, at }) =>
      thing("Range", direction === "row" ? areaAt(sheet, at, 0, at, 0) : areaAt(sheet, 0, at, 0, at)),
  },
});
