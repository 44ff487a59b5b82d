const room = process.env.ROOM ?? "formula";

/** Paths are from the root of the repository, where `npm run mutation` starts it. */
export default {
  plugins: ["@stryker-mutator/vitest-runner"],
  testRunner: "vitest",
  vitest: { configFile: "mutation/vitest.config.ts", related: false },
  coverageAnalysis: "perTest",
  ignoreStatic: true,
  mutator: { excludedMutations: ["StringLiteral"] },
  concurrency: 1,
  timeoutMS: 6_000,
  incremental: true,
  incrementalFile: `.cache/mutation/${room}/incremental.json`,
  tempDirName: `.cache/mutation/${room}/sandbox`,
  reporters: ["json", "clear-text"],
  jsonReporter: { fileName: `.cache/mutation/${room}/report.json` },
  clearTextReporter: { allowColor: false, reportTests: false, logTests: false },
  // What the tests of the rules do not need is not copied.
  ignorePatterns: [
    ".cache",
    "bench",
    "data",
    "docs",
    "e2e",
    "scripts",
    ...["api", "cli", "contract", "documents", "exchange", "store", "web"].map(
      (floor) => `packages/${floor}`,
    ),
    "/tsconfig.json",
    "/tsconfig.node.json",
    "/tsconfig.lint.json",
  ],
};
