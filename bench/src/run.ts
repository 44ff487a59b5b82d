// Measures the engine beside its peers and beside the limit, all in one run, and writes RESULTS.md. With words as
// arguments only the sections of those names run, and nothing is written: `npm run bench -- formulas body`.

import { versionOf } from "./peers/peer.ts";
import { reportOf, writeReport, type Line } from "./report.ts";
import { measureBody } from "./sections/body.ts";
import { measureChange } from "./sections/change.ts";
import { measureComparison, measureMemory } from "./sections/comparison.ts";
import { measureFormulas } from "./sections/formulas.ts";
import { measureNation } from "./sections/nation.ts";

const PEERS = ["nodejs-polars", "@marcbachmann/cel-js", "mathjs", "hyperformula", "@dhis2/expression-parser"];
const versions: Record<string, string> = { Node: process.version.slice(1) };
for (const name of PEERS) versions[name] = versionOf(name);

const SECTIONS: Readonly<Record<string, () => Promise<Line[]>>> = {
  formulas: measureFormulas,
  body: measureBody,
  change: measureChange,
  comparison: measureComparison,
  memory: () => Promise.resolve(measureMemory()),
  nation: async () => {
    const found = await measureNation();
    Object.assign(versions, found.versions);
    return found.lines;
  },
};

const asked = process.argv.slice(2);
const lines: Line[] = [];
for (const [name, measure] of Object.entries(SECTIONS)) {
  if (asked.length > 0 && !asked.includes(name)) continue;
  const found = await measure();
  lines.push(...found);
  for (const { what, found: figure, goal, met, note } of found) {
    const verdict = met === null ? "" : met ? "met" : "NOT MET";
    console.log(
      `${what.padEnd(76)} ${figure.padStart(16)} ${(goal ?? "").padStart(14)} ${verdict.padEnd(8)} ${note}`,
    );
  }
}
if (asked.length === 0) writeReport(reportOf(lines, versions));
process.exitCode = lines.some(({ met }) => met === false) ? 1 : 0;
