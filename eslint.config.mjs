// House rules as lint. What each number and ban is for stands in CONTRIBUTING.md.

import js from "@eslint/js";
import { defineConfig } from "eslint/config";
import reactHooks from "eslint-plugin-react-hooks";
import tseslint from "typescript-eslint";
import { describeSuppressions } from "./scripts/lint/describe-suppressions.mjs";

const TESTS = ["**/*.test.ts", "**/*.test.tsx", "packages/*/src/**/testing/**"];

const noDefaultExport = {
  selector: "ExportDefaultDeclaration",
  message: "Export by name, so that a thing has one name everywhere.",
};
const noSilencedTest = {
  selector:
    "CallExpression > MemberExpression[object.name=/^(it|test|describe)$/][property.name=/^(skip|skipIf|runIf|only|todo|fails)$/]",
  message: "Every test runs, everywhere. Repair it or remove it.",
};

/** In `domain` the day, the instant and every choice come in as arguments. */
const IMPURE_GLOBALS = ["Date", "performance", "crypto", "process", "globalThis"].map((name) => ({
  name,
  message: "Rules know no clock, chance or machine: take the value as an argument.",
}));
const IMPURE_MEMBERS = [
  {
    object: "Temporal",
    property: "Now",
    message: "Rules know no clock: take the day or the instant as an argument.",
  },
  { object: "Math", property: "random", message: "Rules know no chance: take the value as an argument." },
];
const noEnvironment = {
  object: "process",
  property: "env",
  message: "Only packages/cli reads the environment; take the setting as an argument.",
};

export default defineConfig(
  {
    ignores: [
      "**/node_modules/",
      "**/dist/",
      ".cache/",
      "data/",
      "coverage/",
      "test-results/",
      "bench/",
      "mutation/",
    ],
  },
  { linterOptions: { reportUnusedDisableDirectives: "error", reportUnusedInlineConfigs: "error" } },
  js.configs.recommended,
  tseslint.configs.strictTypeChecked,
  {
    languageOptions: {
      parserOptions: { project: "tsconfig.lint.json", tsconfigRootDir: import.meta.dirname },
    },
    plugins: { albero: { rules: { "describe-suppressions": describeSuppressions } } },
    rules: {
      // A switch over the kinds of a union is a table, and counts once however many kinds there are.
      complexity: ["error", { max: 10, variant: "modified" }],
      "max-params": ["error", 3],
      "max-lines": ["error", 400],
      "max-lines-per-function": ["error", { max: 60, skipBlankLines: true, skipComments: true }],
      "max-depth": ["error", 3],

      eqeqeq: "error",
      "no-console": "error",
      "no-eval": "error",
      "no-new-func": "error",
      "no-warning-comments": ["error", { terms: ["todo", "fixme"] }],
      "no-restricted-properties": ["error", noEnvironment],
      "no-restricted-imports": ["error", { paths: [{ name: "node:process", importNames: ["env"] }] }],
      "no-restricted-syntax": ["error", noDefaultExport, noSilencedTest],
      "albero/describe-suppressions": "error",

      "@typescript-eslint/ban-ts-comment": ["error", { minimumDescriptionLength: 10 }],
      "@typescript-eslint/consistent-type-definitions": ["error", "type"],
      "@typescript-eslint/consistent-type-imports": "error",
      "@typescript-eslint/no-confusing-void-expression": ["error", { ignoreArrowShorthand: true }],
      "@typescript-eslint/no-import-type-side-effects": "error",
      "@typescript-eslint/no-unused-vars": ["error", { argsIgnorePattern: "^_", ignoreRestSiblings: true }],
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
      "@typescript-eslint/switch-exhaustiveness-check": [
        "error",
        { considerDefaultExhaustiveForUnions: true },
      ],
    },
  },
  {
    files: ["packages/domain/src/**"],
    rules: {
      "no-restricted-globals": ["error", ...IMPURE_GLOBALS],
      "no-restricted-properties": ["error", noEnvironment, ...IMPURE_MEMBERS],
    },
  },
  {
    files: ["packages/web/src/**"],
    extends: [reactHooks.configs.flat.recommended],
  },
  { files: ["**/*.tsx"], rules: { "max-lines-per-function": ["error", { max: 120, skipBlankLines: true }] } },
  { files: ["packages/cli/src/**"], rules: { "no-console": "off", "no-restricted-properties": "off" } },
  { files: ["scripts/**", "e2e/**"], rules: { "no-console": "off", "no-restricted-properties": "off" } },
  {
    // The compiler reads these files too: it knows every name that Node has, and the casts in comments.
    files: ["**/*.mjs"],
    rules: { "no-undef": "off", "@typescript-eslint/no-unsafe-assignment": "off" },
  },
  {
    // A `describe` is one long function, and matchers such as `expect.any` are typed loosely.
    files: TESTS,
    rules: { "max-lines-per-function": "off", "@typescript-eslint/no-unsafe-assignment": "off" },
  },
  {
    files: ["**/*.config.{ts,mjs}", ".dependency-cruiser.mjs"],
    rules: { "no-restricted-syntax": ["error", noSilencedTest], "no-restricted-properties": "off" },
  },
);
