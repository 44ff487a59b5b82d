import { join } from "node:path";
import { cache } from "../lib/paths.ts";
import { type Step, verdict } from "../lib/step.ts";
import { runQuietly, toolPath } from "../lib/tool.ts";

/** The one layout of every file, which `npm run format` writes. */
export const format: Step = {
  name: "format",
  isLive: false,
  async run() {
    const remembered = [
      "--cache",
      "--cache-strategy",
      "content",
      "--cache-location",
      join(cache, "prettier"),
    ];
    const { code, output } = await runQuietly(toolPath("prettier"), [".", "--list-different", ...remembered]);
    if (code !== 0) console.log(`Not in the one layout (npm run format puts it right):\n${output}`);
    const files = output.split("\n").filter(Boolean).length;
    return verdict(code === 0, code === 0 ? "" : `${files} files differ`);
  },
};
