import type { Desk } from "./desk";
import { word } from "./words";

/** Says in a box why something was not done. */
export function refuse(desk: Desk, text: string): void {
  const { language } = desk;
  desk.show({
    notice: {
      title: word("workbook", language),
      text,
      buttons: [word("ok", language)],
      answer: () => {
        desk.show({ notice: null });
      },
    },
  });
}

/** Asks before something is done; `yes` is called when the user agrees. */
export function confirm(desk: Desk, text: string, yes: () => void): void {
  const { language } = desk;
  desk.show({
    notice: {
      title: word("workbook", language),
      text,
      buttons: [word("ok", language), word("cancel", language)],
      answer: (button) => {
        desk.show({ notice: null });
        if (button === 0) yes();
      },
    },
  });
}
