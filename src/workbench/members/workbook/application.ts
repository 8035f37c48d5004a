import { excelClass } from "../excel-class";
import { thing } from "../thing";
import { ownWord } from "../words";

const modes = { Automatic: "automatic", Manual: "manual" } as const;

export const application = excelClass("Application", {
  read: {
    calculationMode: ({ book }) => (book.calculationMode === "manual" ? "Manual" : "Automatic"),
    calculationState: () => "Done" as const,
    calculationEngineVersion: () => 191029,
    decimalSeparator: () => ".",
    thousandsSeparator: () => ",",
    useSystemSeparators: () => true,
  },
  write: {
    calculationMode: ({ book }, name) => {
      book.calculationMode = ownWord(modes, name);
    },
  },
  open: { cultureInfo: (session) => thing("CultureInfo", session) },
  call: {
    calculate: ({ book }) => {
      book.recalculate();
    },
    // Formulas are worked out when a value is asked for, so nothing runs that could be put off.
    suspendApiCalculationUntilNextSync: () => undefined,
    suspendScreenUpdatingUntilNextSync: () => undefined,
  },
  // What Excel.createWorkbook calls; programmers see neither.
  hidden: {
    CreateWorkbook: (session, base64) => thing("WorkbookCreated", { session, id: session.createWorkbook(base64) }),
  },
});

export const cultureInfo = excelClass("CultureInfo", {
  read: { name: ({ culture }) => culture },
  open: {
    numberFormat: (session) => thing("NumberFormatInfo", session),
    datetimeFormat: (session) => thing("DatetimeFormatInfo", session),
  },
});

export const numberFormatInfo = excelClass("NumberFormatInfo", {
  read: { numberDecimalSeparator: () => ".", numberGroupSeparator: () => "," },
});

export const datetimeFormatInfo = excelClass("DatetimeFormatInfo", {
  read: {
    dateSeparator: ({ culture }) => (culture.startsWith("ko") ? "-" : "/"),
    timeSeparator: () => ":",
    shortDatePattern: ({ culture }) => (culture.startsWith("ko") ? "yyyy-MM-dd" : "M/d/yyyy"),
    longDatePattern: ({ culture }) => (culture.startsWith("ko") ? "yyyy년 M월 d일 dddd" : "dddd, MMMM d, yyyy"),
    longTimePattern: ({ culture }) => (culture.startsWith("ko") ? "tt h:mm:ss" : "h:mm:ss tt"),
  },
});

export const runtime = excelClass("Runtime", {
  read: { enableEvents: ({ eventsEnabled }) => eventsEnabled },
  write: {
    enableEvents: (session, enabled) => {
      session.eventsEnabled = enabled;
    },
  },
});
