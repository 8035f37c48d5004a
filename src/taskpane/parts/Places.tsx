import { Pivot, PivotItem } from "@fluentui/react/lib/Pivot";
import type { JSX } from "react";
import type { Text } from "../../language/text";
import { useSpeech } from "../speech";

export type PlaceName = "setUp" | "check" | "plan" | "close";

const placeWords: Readonly<Record<PlaceName, Text>> = {
  setUp: { ko: "준비", en: "Set up" },
  check: { ko: "점검", en: "Check" },
  plan: { ko: "배치", en: "Plan" },
  close: { ko: "마감", en: "Close" },
};
const places = Object.keys(placeWords) as PlaceName[];
const label: Text = { ko: "접대의 단계", en: "Stages of the visit" };

/** The place a page's address asks for ("?place=check"); null when it asks for none. */
export function placeAsked(search: string): PlaceName | null {
  const asked = new URLSearchParams(search).get("place");
  return places.find((place) => place === asked) ?? null;
}

/** The id of a place's tab; its panel is named by it. */
export function tabId(place: PlaceName): string {
  return `tab-${place}`;
}

export function panelId(place: PlaceName): string {
  return `panel-${place}`;
}

interface PlacesProps {
  readonly place: PlaceName;
  /** How many findings the last check had; null before the first. */
  readonly found: number | null;
  readonly onGo: (place: PlaceName) => void;
}

/** Narrow enough for four of them where the pane is looked at in double size. */
const tab = { flex: "1 1 auto", minWidth: 0, margin: 0, padding: "0 2px", height: 36 } as const;

/** The places of the pane, always in sight; arrow keys move between them. */
export function Places({ place, found, onGo }: PlacesProps): JSX.Element {
  const { say } = useSpeech();
  return (
    <Pivot
      headersOnly
      aria-label={say(label)}
      selectedKey={place}
      getTabId={(key) => tabId(key as PlaceName)}
      onLinkClick={(item) => item?.props.itemKey && onGo(item.props.itemKey as PlaceName)}
      styles={{ root: { display: "flex" }, link: tab, linkIsSelected: tab }}
    >
      {places.map((key) => (
        <PivotItem key={key} itemKey={key} headerText={say(placeWords[key])} {...(key === "check" && found !== null ? { itemCount: found } : {})} headerButtonProps={{ "aria-controls": panelId(key) }} />
      ))}
    </Pivot>
  );
}
