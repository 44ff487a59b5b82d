// Says which rules of the mission a test proves, and writes docs/rules.md.
// With --check it writes nothing and fails when the page is stale or a test names a rule that is not there.

import { checkOrWrite } from "../lib/generated.ts";
import { root } from "../lib/paths.ts";
import { readCoverage } from "../rules/coverage.ts";
import { countByPart, rulesPage } from "../rules/markdown.ts";
import { readRules } from "../rules/rule.ts";

const rules = readRules(root);
const coverage = readCoverage(root, rules);
const counts = countByPart(rules, coverage);
const width = Math.max(...counts.map(({ part }) => part.length));

for (const { part, rules: all, proven } of counts) {
  console.log(
    `${part.padEnd(width)}  ${String(proven).padStart(4)} proven  ${String(all - proven).padStart(4)} not proven`,
  );
}
if (process.argv.includes("--list")) {
  for (const { id, title } of rules.filter((rule) => !coverage.proofs.has(rule.id)))
    console.log(`not proven: ${id} ${title}`);
}
for (const { id, file, title } of coverage.unknown) {
  console.error(`${file}: "${title}" names the rule ${id}, which docs/rules.json does not list`);
}

const isFresh = checkOrWrite({ file: "docs/rules.md", content: rulesPage(rules, coverage), task: "rules" });
process.exitCode = isFresh && coverage.unknown.length === 0 ? 0 : 1;
