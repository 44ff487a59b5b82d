import type { Coverage } from "./coverage.ts";
import type { Rule } from "./rule.ts";

/** One line of the summary: a part of the work with its counts. */
export type PartCount = { readonly part: string; readonly rules: number; readonly proven: number };

/** The parts in the order of the list, with how many of their rules a test proves. */
export function countByPart(rules: readonly Rule[], { proofs }: Coverage): readonly PartCount[] {
  const parts = [...new Set(rules.map(({ part }) => part))];
  return parts.map((part) => {
    const own = rules.filter((rule) => rule.part === part);
    return { part, rules: own.length, proven: own.filter(({ id }) => proofs.has(id)).length };
  });
}

/** The page docs/rules.md: the same rules and tests always give the same text. */
export function rulesPage(rules: readonly Rule[], coverage: Coverage): string {
  const counts = countByPart(rules, coverage);
  const sections = counts.map(({ part }) => section(part, rules, coverage));
  return [
    "# The rules and their proofs",
    "",
    "Written by `npm run rules` from [rules.json](rules.json) and the titles of the tests; do not edit.",
    "A rule is proven when a test bears its id in square brackets at the end of its title.",
    "",
    "| part | rules | proven | not proven |",
    "| --- | ---: | ---: | ---: |",
    ...counts.map(
      (count) => `| ${count.part} | ${count.rules} | ${count.proven} | ${count.rules - count.proven} |`,
    ),
    "",
    ...sections.flat(),
  ].join("\n");
}

function section(part: string, rules: readonly Rule[], { proofs }: Coverage): readonly string[] {
  const rows = rules
    .filter((rule) => rule.part === part)
    .map((rule) => {
      const files = (proofs.get(rule.id) ?? []).map((file) => `[${baseName(file)}](../${file})`);
      const cells = [rule.id, rule.title, rule.source, files.join(", ") || "not proven"];
      return `| ${cells.map((cell) => cell.replaceAll("|", "\\|")).join(" | ")} |`;
    });
  return [`## ${part}`, "", "| id | rule | source | proven by |", "| --- | --- | --- | --- |", ...rows, ""];
}

function baseName(file: string): string {
  return file.slice(file.lastIndexOf("/") + 1);
}
