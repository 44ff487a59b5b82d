import { execFileSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { cpus, totalmem, type } from "node:os";

/** One line of the table: what was asked, what was found, and the goal it has to meet; without a goal it is shown only. */
export type Line = {
  readonly section: string;
  readonly what: string;
  readonly found: string;
  readonly goal: string | null;
  readonly met: boolean | null;
  readonly note: string;
};

/** How often something is at least, or at most, another thing. */
export const times = (ratio: number): string => {
  if (ratio >= 1_000) return `${Math.round(ratio).toLocaleString("en")} x`;
  return `${ratio >= 100 ? ratio.toFixed(0) : ratio >= 10 ? ratio.toFixed(1) : ratio.toFixed(2)} x`;
};

export const nanoseconds = (milliseconds: number, values: number): string =>
  `${((milliseconds * 1e6) / values).toFixed(2)} ns a value`;

const table = (lines: readonly Line[]): string => {
  const rows = lines.map(({ what, found, goal, met, note }) => [
    what,
    found,
    goal ?? "",
    met === null ? "" : met ? "met" : "**not met**",
    note,
  ]);
  return [
    "| what | measured | goal | | |",
    "|---|--:|--:|---|---|",
    ...rows.map((row) => `| ${row.join(" | ")} |`),
  ].join("\n");
};

const commit = (): string => {
  try {
    return execFileSync("git", ["rev-parse", "--short", "HEAD"], { encoding: "utf8" }).trim();
  } catch {
    return "unknown";
  }
};

/** The whole report as Markdown. */
export const reportOf = (lines: readonly Line[], versions: Readonly<Record<string, string>>): string => {
  const [processor] = cpus();
  const goals = lines.filter(({ met }) => met !== null);
  const sections = [...new Set(lines.map(({ section }) => section))];
  return `# What was measured

Written by \`npm run bench\`; every result below was first compared with an independent evaluator
(\`bench/src/independent.ts\`), row by row, without a difference. Figures are medians; ratios are medians of
ratios measured in pairs, ours before and after theirs in each round, so that other work on the machine meets both. The
limit is a hand-written loop over typed arrays for the same formulas and the same tree (\`bench/src/limit.ts\`).

- **When:** ${new Date().toISOString().slice(0, 16)}Z, commit ${commit()}
- **Machine:** ${processor?.model.trim() ?? "unknown"}, ${cpus().length} processors shared with other work, ${Math.round(totalmem() / 2 ** 30)} GB, ${type()}
- **Versions:** ${Object.entries(versions)
    .map(([name, version]) => `${name} ${version}`)
    .join(", ")}
- **Workloads:** seeded; W1 one body (70 indicators, 3 periods, 60 cards), W2 300 bodies and W3 20,000 bodies (100
  indicators, 3 periods); 25 objectives in 3 levels, 2 % of measures missing, 0.3 % zeros, W4 one measure changes
- **Goals met:** ${goals.filter(({ met }) => met === true).length} of ${goals.length}

${sections.map((section) => `## ${section}\n\n${table(lines.filter((line) => line.section === section))}`).join("\n\n")}

Time is the processor time of the one thread where both sides run in it, else the time on the wall (polars, DuckDB,
PostgreSQL). A peer's ratio says how many times ours its time is; formulas alone unless it says otherwise. Peers' formulas were
parsed, and their inputs laid out, before anything was timed; databases and frames use both processors, ours one.
`;
};

export const writeReport = (text: string): void => {
  writeFileSync(new URL("../RESULTS.md", import.meta.url), text);
};
