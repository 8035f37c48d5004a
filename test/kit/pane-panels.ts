import type { Language } from "../../src/language/language";
import type { Text } from "../../src/language/text";
import type { VisitPage } from "./visit-page";

/** A panel of the pane, and how one comes to it once there is a visit in the workbook. A new panel is one entry here. */
export interface PanePanel {
  readonly name: Text;
  open(visit: VisitPage, language: Language): Promise<void>;
}

const again = { ko: /점검$/, en: /^Check/ } as const;
const place = (name: Text): PanePanel => ({ name, open: (visit, language) => visit.goTo(name[language]) });
const check: Text = { ko: "점검", en: "Check" };

export const panePanels: readonly PanePanel[] = [
  place({ ko: "준비", en: "Set up" }),
  {
    name: check,
    open: async (visit, language) => {
      await visit.goTo(check[language]);
      await visit.press(again[language]);
    },
  },
  place({ ko: "마감", en: "Close" }),
];

/** The widths of a pane's page: the narrowest, a wide one, and the wide one at 200 %. */
export const paneWidths = [270, 450, 225] as const;

/** How a person may have set up the screen. */
export const paneShades = [
  ["light", { colorScheme: "light", forcedColors: "none" }],
  ["dark", { colorScheme: "dark", forcedColors: "none" }],
  ["forced colours", { colorScheme: "dark", forcedColors: "active" }],
] as const;
