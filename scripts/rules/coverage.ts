import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { rulesNamedBy, testTitles } from "./titles.ts";
import type { Rule } from "./rule.ts";

/** What the tests of the repository say about the rules. */
export type Coverage = {
  /** Rule id to the test files that prove it, in alphabetical order; only rules with a proof are in it. */
  readonly proofs: ReadonlyMap<string, readonly string[]>;
  /** Ids that a test names although no rule bears them. */
  readonly unknown: readonly { readonly id: string; readonly file: string; readonly title: string }[];
};

const TEST_FILES = ["packages/*/src/**/*.test.{ts,tsx}", "e2e/src/**/*.test.ts", "scripts/**/*.test.ts"];

/** Reads the titles of all tests. A rule counts as proven when a test names it; that it passes, `npm test` shows. */
export function readCoverage(root: string, rules: readonly Rule[]): Coverage {
  const known = new Set(rules.map(({ id }) => id));
  const proofs = new Map<string, string[]>();
  const unknown: Coverage["unknown"][number][] = [];
  for (const { file, title, id } of namedRules(root)) {
    if (!known.has(id)) unknown.push({ id, file, title });
    else if (!proofs.get(id)?.includes(file)) proofs.set(id, [...(proofs.get(id) ?? []), file]);
  }
  return { proofs, unknown };
}

function namedRules(root: string): readonly { file: string; title: string; id: string }[] {
  const files = globSync(TEST_FILES, { cwd: root }).sort();
  return files.flatMap((file) => {
    const titles = testTitles(readFileSync(join(root, file), "utf8"), file);
    return titles.flatMap((title) => rulesNamedBy(title).map((id) => ({ file, title, id })));
  });
}
