/** @jest-environment jsdom */
import { shadeOf, themeOf } from "../../src/taskpane/theme";

test("the chosen shade stands before Office's, Office's before the machine's", () => {
  expect(shadeOf("light", "#262626", true)).toBe("light");
  expect(shadeOf(null, "#262626", false)).toBe("dark");
  expect(shadeOf(null, "#F3F2F1", true)).toBe("light");
  expect(shadeOf(null, undefined, true)).toBe("dark");
  expect(shadeOf(null, undefined, false)).toBe("light");
});

test("a colour that Office gives in no known form is passed over", () => {
  expect(shadeOf(null, "", true)).toBe("dark");
  expect(shadeOf(null, "windowframe", false)).toBe("light");
});

test.each(["light", "dark"] as const)("text of the %s theme can be read: 4.5 to 1", (shade) => {
  const { palette } = themeOf(shade);
  for (const ink of [palette.neutralPrimary, palette.neutralSecondary, palette.themePrimary]) {
    expect(contrast(ink, palette.white)).toBeGreaterThanOrEqual(4.5);
  }
});

/** Contrast as WCAG 2.2 defines it. */
function contrast(one: string, other: string): number {
  const [light, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

function luminance(colour: string): number {
  const [red, green, blue] = [1, 3, 5].map((at) => {
    const part = parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
