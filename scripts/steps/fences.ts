import { type Step, verdict } from "../lib/step.ts";
import { runQuietly, toolPath } from "../lib/tool.ts";

/** Who may import whom, as .dependency-cruiser.mjs says. */
export const fences: Step = {
  name: "import fences",
  isLive: false,
  async run() {
    const args = [
      "--config",
      ".dependency-cruiser.mjs",
      "--output-type",
      "err-long",
      "packages",
      "e2e",
      "scripts",
    ];
    const { code, output } = await runQuietly(toolPath("depcruise"), args);
    if (code !== 0) console.log(output);
    const size = /\d+ modules, \d+ dependencies/.exec(output)?.[0] ?? "";
    return verdict(code === 0, size);
  },
};
