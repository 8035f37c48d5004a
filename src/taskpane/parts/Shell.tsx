import { ThemeProvider } from "@fluentui/react/lib/Theme";
import { useEffect, useMemo, type JSX, type ReactNode } from "react";
import { SpeechContext, type Speech } from "../speech";
import { themeOf, type Shade } from "../theme";

interface ShellProps {
  readonly speech: Speech;
  readonly shade: Shade;
  /** Whether work runs: told to assistive technology, so that it waits for what comes of it. */
  readonly isBusy: boolean;
  readonly children: ReactNode;
}

/** Gives everything inside its language and its colours, and tells the page of both. */
export function Shell({ speech, shade, isBusy, children }: ShellProps): JSX.Element {
  const theme = useMemo(() => themeOf(shade), [shade]);
  useEffect(() => {
    document.documentElement.lang = speech.language;
    document.documentElement.dataset["shade"] = shade;
  }, [speech.language, shade]);
  return (
    <SpeechContext.Provider value={speech}>
      <ThemeProvider theme={theme} applyTo="none" className="shell" aria-busy={isBusy}>
        {children}
      </ThemeProvider>
    </SpeechContext.Provider>
  );
}
