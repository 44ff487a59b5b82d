import { type Step, verdict } from "../lib/step.ts";
import { runQuietly } from "../lib/tool.ts";

/** The files made from the sources are what the sources make. */
export const generated: Step = {
  name: "generated files",
  isLive: false,
  async run() {
    const { code, output } = await runQuietly(process.execPath, ["scripts/tasks/generate.ts", "--check"]);
    if (code !== 0) console.log(output);
    return verdict(code === 0);
  },
};

/** Tests name only rules that exist, and docs/rules.md says what they prove. */
export const rules: Step = {
  name: "rules",
  isLive: false,
  async run() {
    const { code, output } = await runQuietly(process.execPath, ["scripts/tasks/rules.ts", "--check"]);
    if (code !== 0) console.log(output);
    const proven = [...output.matchAll(/(\d+) proven/g)].reduce(
      (total, [, count]) => total + Number(count),
      0,
    );
    return verdict(code === 0, `${proven} proven`);
  },
};
