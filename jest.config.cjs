// Two projects: `node` runs everything that needs no browser, `browser` drives a real Chromium.
// Types are checked by `tsc` over src and test together (npm run check:types), so ts-jest only
// translates; checking them a second time, file by file, would cost minutes on two cores.

/** Packages published as ES modules only; Node's CommonJS loader cannot require them untranslated. */
const esmOnly = ["strip-bom", "uuid"];

/** @type {import("jest").Config} */
const shared = {
  testEnvironment: "node",
  transform: { "\\.[cm]?[jt]sx?$": ["ts-jest", { tsconfig: "<rootDir>/tsconfig.jest.json" }] },
  transformIgnorePatterns: [`/node_modules/(?!(?:.*/node_modules/)?(?:${esmOnly.join("|")})/)`],
  modulePathIgnorePatterns: ["<rootDir>/dist/"],
};

/** @type {import("jest").Config} */
module.exports = {
  maxWorkers: 2,
  // The longest wait a test may need; a project's own testTimeout is ignored by jest.
  testTimeout: 120_000,
  projects: [
    {
      ...shared,
      displayName: "node",
      testMatch: ["<rootDir>/test/**/*.test.{ts,tsx}"],
      testPathIgnorePatterns: ["/node_modules/", "\\.browser\\.test\\.ts$"],
    },
    {
      ...shared,
      displayName: "browser",
      testMatch: ["<rootDir>/test/**/*.browser.test.ts"],
      globalSetup: "<rootDir>/test/kit/before-browser.ts",
    },
  ],
};
