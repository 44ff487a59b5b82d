import { defineConfig } from "vitest/config";

const room = process.env.ROOM ?? "*";

// The tests of the room itself have to notice. One process for all of them, or starting it would be most of the time.
export default defineConfig({
  test: {
    include: [`packages/domain/src/${room}/**/*.test.ts`],
    // Says how the tests are run, not what the rules do.
    exclude: ["**/no-generated-code.test.ts"],
    setupFiles: ["mutation/hasty.ts"],
    isolate: false,
    testTimeout: 120_000,
  },
});
