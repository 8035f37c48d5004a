import { useEffect, useState } from "react";
import { keep, kept } from "./kept";
import { shadeOf, type ChosenShade, type Shade } from "./theme";

export interface ShadeChoice {
  readonly shade: Shade;
  readonly chosen: ChosenShade;
  readonly choose: (shade: ChosenShade) => void;
}

/** Dark or light, followed as long as the pane is open. `officeGround` gives the colour behind Office's panes, where Office says it. */
export function useShade(officeGround: () => string | undefined): ShadeChoice {
  const [chosen, setChosen] = useState<ChosenShade>(() => [null, "light" as const, "dark" as const].find((shade) => shade === kept("theme")) ?? null);
  const [, lookAgain] = useState(0);
  const machine = window.matchMedia("(prefers-color-scheme: dark)");

  useEffect(() => {
    const onChange = (): void => lookAgain((count) => count + 1);
    machine.addEventListener("change", onChange);
    // Excel tells nobody that its theme was changed; the pane looks again when the person comes back to it.
    window.addEventListener("focus", onChange);
    return () => {
      machine.removeEventListener("change", onChange);
      window.removeEventListener("focus", onChange);
    };
  }, [machine]);

  return {
    shade: shadeOf(chosen, officeGround(), machine.matches),
    chosen,
    choose: (shade) => {
      keep("theme", shade);
      setChosen(shade);
    },
  };
}
