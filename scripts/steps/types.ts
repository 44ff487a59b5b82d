import { type Step, verdict } from "../lib/step.ts";
import { runQuietly, toolPath } from "../lib/tool.ts";

/** Every package against its own compiler settings. */
export const types: Step = {
  name: "types",
  isLive: false,
  async run() {
    const { code, output } = await runQuietly(toolPath("tsc"), ["-b", "--pretty", "false"]);
    process.stdout.write(output);
    const errors = output.match(/error TS\d+/g)?.length ?? 0;
    return verdict(code === 0, errors === 0 ? "" : `${errors} errors`);
  },
};
