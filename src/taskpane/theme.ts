import { createTheme, type Theme } from "@fluentui/react/lib/Theme";

export type Shade = "light" | "dark";
/** What a person may choose; null follows Office, then the machine. */
export type ChosenShade = Shade | null;

/** Fonts of the machine; none is fetched. Korean stands second, so that Latin keeps Office's own face. */
export const fontFamily = '"Segoe UI", "Malgun Gothic", "맑은 고딕", "Apple SD Gothic Neo", "Noto Sans KR", "Noto Sans CJK KR", system-ui, sans-serif';

const teal = {
  light: {
    themeDarker: "#063f42",
    themeDark: "#08555a",
    themeDarkAlt: "#0a6167",
    themePrimary: "#0b6b72",
    themeSecondary: "#2a8188",
    themeTertiary: "#74b3b8",
    themeLight: "#b9dbde",
    themeLighter: "#dcedef",
    themeLighterAlt: "#f3f9fa",
  },
  dark: {
    themeDarker: "#b7e6e8",
    themeDark: "#97dadd",
    themeDarkAlt: "#7fd0d4",
    themePrimary: "#66c5ca",
    themeSecondary: "#4ba6ab",
    themeTertiary: "#2f757a",
    themeLight: "#1f4d51",
    themeLighter: "#183b3e",
    themeLighterAlt: "#122b2d",
  },
};

const neutrals = {
  light: {
    white: "#ffffff",
    neutralLighterAlt: "#faf9f8",
    neutralLighter: "#f3f2f1",
    neutralLight: "#edebe9",
    neutralQuaternaryAlt: "#e1dfdd",
    neutralQuaternary: "#d2d0ce",
    neutralTertiaryAlt: "#c8c6c4",
    neutralTertiary: "#a19f9d",
    neutralSecondary: "#5c5a58",
    neutralPrimaryAlt: "#3b3a39",
    neutralPrimary: "#252423",
    neutralDark: "#201f1e",
    black: "#000000",
  },
  dark: {
    white: "#1f1f1f",
    neutralLighterAlt: "#262626",
    neutralLighter: "#2b2b2b",
    neutralLight: "#333333",
    neutralQuaternaryAlt: "#3d3d3d",
    neutralQuaternary: "#454545",
    neutralTertiaryAlt: "#595959",
    neutralTertiary: "#8a8a8a",
    neutralSecondary: "#b8b8b8",
    neutralPrimaryAlt: "#dadada",
    neutralPrimary: "#f0f0f0",
    neutralDark: "#f5f5f5",
    black: "#ffffff",
  },
};

/** Fluent's theme of a shade, with our one accent. */
export function themeOf(shade: Shade): Theme {
  return createTheme({
    palette: { ...teal[shade], ...neutrals[shade] },
    isInverted: shade === "dark",
    defaultFontStyle: { fontFamily },
    fonts: { small: { fontSize: "12px" }, medium: { fontSize: "14px" } },
  });
}

/**
 * Dark or light: as chosen, else as Office's own theme, else as the machine asks for.
 * Office on the web may not say its theme; contrast themes are the browser's own (forced colours) and need no choice.
 */
export function shadeOf(chosen: ChosenShade, officeGround: string | undefined, machineIsDark: boolean): Shade {
  if (chosen) return chosen;
  const light = officeGround ? lightness(officeGround) : null;
  return (light === null ? machineIsDark : light < 0.5) ? "dark" : "light";
}

/** 0 black … 1 white of "#rrggbb", weighed as the eye does; null for anything else. */
function lightness(colour: string): number | null {
  const match = /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})/i.exec(colour);
  if (!match) return null;
  const [red, green, blue] = match.slice(1).map((pair) => parseInt(pair, 16) / 255);
  return 0.299 * (red ?? 0) + 0.587 * (green ?? 0) + 0.114 * (blue ?? 0);
}
