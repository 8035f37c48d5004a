import { defineConfig, globalIgnores } from "eslint/config";
import jsxA11y from "eslint-plugin-jsx-a11y";
import officeAddins from "eslint-plugin-office-addins";
import react from "eslint-plugin-react";
import tseslint from "typescript-eslint";

/** Only these may say `Excel.` or `Office.`: the hands, the entrances, and the imitation of Excel itself. */
const rootsOfOffice = ["src/excel/**", "src/taskpane/index.tsx", "src/commands/commands.ts", "src/workbench/**"];

/** `sync` once a step, never once a thing: each is a journey to Excel and back. The Office rules see only `context.sync` in a plain loop. */
const syncInLoop = ["ForStatement", "ForOfStatement", "ForInStatement", "WhileStatement", "DoWhileStatement"].map((loop) => ({
  selector: `${loop} CallExpression[callee.property.name="sync"]`,
  message: "Read all, think, write all: one sync for the lot, outside the loop.",
}));
const asyncMap = {
  selector: 'CallExpression[callee.property.name=/^(map|forEach|flatMap)$/] > :function[async=true]',
  message: "An async callback hides a sync a thing. Queue everything, then sync once.",
};

export default defineConfig(
  globalIgnores(["dist*/", "node_modules/", "docs/", "**/*.cjs", "webpack.*.js", "assets/"]),
  {
    files: ["**/*.{ts,tsx}"],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      "@typescript-eslint/no-explicit-any": "error",
      "@typescript-eslint/no-floating-promises": "error",
      "@typescript-eslint/unbound-method": "error",
      "@typescript-eslint/switch-exhaustiveness-check": ["error", { considerDefaultExhaustiveForUnions: true }],
      "@typescript-eslint/consistent-type-imports": "error",
      "@typescript-eslint/ban-ts-comment": ["error", { "ts-expect-error": "allow-with-description", "ts-ignore": true }],
      // Counts and ids stand in sentences; an object never may.
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
      // Type parameters that occur once still carry literal types to the caller (schema, members).
      "@typescript-eslint/no-unnecessary-type-parameters": "off",
      // Records by name are how cells and styles are kept; deleting one is how a cell goes blank.
      "@typescript-eslint/no-dynamic-delete": "off",
      // A member may give nothing: `void` stands in unions of results on purpose.
      "@typescript-eslint/no-invalid-void-type": "off",
      // Spreading a string gives its characters as people count them, which is what is wanted wherever it is done.
      "@typescript-eslint/no-misused-spread": "off",
      // `keyof T & string` is how a key is said to be a name; the rule takes it for a slip.
      "@typescript-eslint/no-redundant-type-constituents": "off",
      "@typescript-eslint/no-unused-vars": [
        "error",
        { argsIgnorePattern: "^_", varsIgnorePattern: "^_", destructuredArrayIgnorePattern: "^_", ignoreRestSiblings: true },
      ],
      "@typescript-eslint/no-confusing-void-expression": ["error", { ignoreArrowShorthand: true }],
      eqeqeq: ["error", "always", { null: "ignore" }],
      "no-eval": "error",
    },
  },
  {
    files: ["src/**/*.{ts,tsx}"],
    ignores: ["src/*/catalogue.ts", "src/workbench/contract/excel-members.ts"],
    rules: { "max-lines": ["error", { max: 300 }] },
  },
  {
    files: ["src/**/*.{ts,tsx}"],
    ignores: rootsOfOffice,
    rules: {
      "no-restricted-globals": [
        "error",
        { name: "Excel", message: "Only src/excel speaks to Excel." },
        { name: "Office", message: "Only src/excel and the entrances speak to Office." },
        { name: "OfficeExtension", message: "Only src/excel speaks to Office." },
      ],
    },
  },
  {
    files: ["src/workbench/members/**/*.ts"],
    // Members answer with the words of the wire, which are the enums' values.
    rules: { "@typescript-eslint/no-unsafe-enum-assignment": "off" },
  },
  {
    files: ["src/workbench/host/genuine-library.ts"],
    // The genuine Office.js is a script for a page; in Node it has to be evaluated in the realm that uses it.
    rules: { "no-eval": "off" },
  },
  {
    files: ["src/excel/**/*.ts"],
    plugins: { "office-addins": officeAddins },
    rules: {
      ...Object.fromEntries(Object.keys(officeAddins.rules).map((name) => [`office-addins/${name}`, "error"])),
      "no-restricted-syntax": ["error", ...syncInLoop, asyncMap],
    },
  },
  {
    files: ["src/taskpane/**/*.tsx"],
    extends: [react.configs.flat["jsx-runtime"], jsxA11y.flatConfigs.strict],
    plugins: { react },
    settings: { react: { version: "detect" } },
    rules: {
      // Every word the user sees stands as { ko, en } and goes through say().
      "react/jsx-no-literals": ["error", { noStrings: true, ignoreProps: true, allowedStrings: ["·", " ", "–", ", "] }],
      "react/jsx-key": "error",
      "react/no-danger": "error",
    },
  },
  {
    files: ["test/**/*.{ts,tsx}", "bench/**/*.ts", "tools/**/*.ts"],
    rules: {
      // A test that fails on a missing value says enough.
      "@typescript-eslint/no-non-null-assertion": "off",
    },
  },
);
