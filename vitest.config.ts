import { availableParallelism } from "node:os";
import { defineConfig } from "vitest/config";

// What a test needs stands in the name of its file: x.test.ts nothing, x.db.test.ts a database,
// x.http.test.ts the whole service, x.e2e.test.ts the service and a browser.
const NEEDS_MORE = ["**/*.db.test.ts", "**/*.http.test.ts", "**/*.e2e.test.ts"];
/** Starts one throw-away cluster for the run, which `testDatabase` copies from. */
const DATABASES = "packages/store/src/testing/global-setup.ts";
/** Floors whose tests check JSON against schemas, which become code when they are compiled. */
const WITH_SCHEMAS = ["packages/{api,cli,contract,exchange}/src/**/*.test.ts", "scripts/**/*.test.ts"];
/** Properties look at hundreds of cases: quick on a quiet machine, and no reason to fail on a busy one. */
const PATIENCE = 60_000;
const OUTSIDE = ["**/node_modules/**", "**/dist/**", "bench/**", "mutation/**"];

export default defineConfig({
  test: {
    allowOnly: false,
    restoreMocks: true,
    // Left to itself it keeps one core free, which on a machine of two is half of it.
    maxWorkers: availableParallelism(),
    provide: { postgresBin: process.env.ALBERO_TEST_POSTGRES_BIN ?? null },
    projects: [
      {
        extends: true,
        test: {
          name: "unit",
          include: ["packages/*/src/**/*.test.{ts,tsx}"],
          exclude: [...OUTSIDE, ...NEEDS_MORE, ...WITH_SCHEMAS],
          // The rules run where no text may become code, as on a page under a content security policy.
          execArgv: ["--disallow-code-generation-from-strings"],
          testTimeout: PATIENCE,
        },
      },
      {
        extends: true,
        test: {
          name: "unit-schemas",
          include: WITH_SCHEMAS,
          exclude: [...OUTSIDE, ...NEEDS_MORE],
          testTimeout: PATIENCE,
        },
      },
      {
        extends: true,
        test: {
          name: "store",
          include: ["packages/*/src/**/*.db.test.ts"],
          exclude: OUTSIDE,
          globalSetup: [DATABASES],
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
      {
        extends: true,
        test: {
          name: "http",
          include: ["packages/*/src/**/*.http.test.ts"],
          exclude: OUTSIDE,
          globalSetup: [DATABASES],
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
      {
        extends: true,
        test: {
          name: "e2e",
          include: ["e2e/src/**/*.e2e.test.ts"],
          exclude: OUTSIDE,
          // One browser and one service at a time, as a person would use them.
          fileParallelism: false,
          testTimeout: 120_000,
          hookTimeout: 180_000,
        },
      },
    ],
  },
});
