import { type Step, verdict } from "../lib/step.ts";
import { runQuietly, toolPath } from "../lib/tool.ts";

/** No file, export or dependency that nobody uses, as knip.json says. */
export const unused: Step = {
  name: "unused code",
  isLive: false,
  async run() {
    const { code, output } = await runQuietly(toolPath("knip"), ["--no-progress", "--no-config-hints"]);
    if (code !== 0) console.log(output);
    const findings = [...output.matchAll(/\((\d+)\)/g)].reduce(
      (total, [, count]) => total + Number(count),
      0,
    );
    return verdict(code === 0, code === 0 ? "" : `${findings} findings`);
  },
};
