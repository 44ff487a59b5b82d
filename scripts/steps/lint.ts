import { join } from "node:path";
import { ESLint } from "eslint";
import { cache, root } from "../lib/paths.ts";
import { type Step, verdict } from "../lib/step.ts";

/**
 * House rules. With `isCached`, files that did not change are taken over from the last run, which
 * is quick but blind to what a change in one file means for the types in another.
 */
export function lint({ isCached }: { readonly isCached: boolean }): Step {
  return {
    name: "lint",
    isLive: false,
    async run() {
      const cacheLocation = join(cache, "eslint/");
      const eslint = new ESLint({ cwd: root, cache: isCached, cacheLocation, cacheStrategy: "content" });
      const results = await eslint.lintFiles(["."]);
      const formatter = await eslint.loadFormatter("stylish");
      const report = await formatter.format(results);
      if (report !== "") console.log(report);

      const problems = count(results, (result) => result.errorCount + result.warningCount);
      const suppressions = count(results, (result) => result.suppressedMessages.length);
      const detail = `${results.length} files, ${suppressions} suppressions`;
      return verdict(problems === 0, problems === 0 ? detail : `${detail}, ${problems} problems`);
    },
  };
}

function count(results: readonly ESLint.LintResult[], of: (result: ESLint.LintResult) => number): number {
  return results.reduce((total, result) => total + of(result), 0);
}
