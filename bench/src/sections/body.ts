import { computeSheet, coverageAt, lightAt, type Sheet } from "../../../packages/domain/src/index.ts";
import { KNOWN } from "../formulas.ts";
import { expect } from "../independent.ts";
import { sheetMustAgree } from "../ours.ts";
import { times, type Line } from "../report.ts";
import { pair } from "../timing.ts";
import { makeWorkload, sheetOf, W1, type Workload } from "../workload.ts";

const section = "One body (W1)";

/** The tree of one period as a page would get it: nodes, their indicators, the body. */
const treeOf = (sheet: Sheet, { nodes, specs }: Workload): unknown => {
  const figure = (key: string) => ({
    achievement: (sheet.rolled.get(key)?.achievements[0] ?? 0) / 100,
    coverage: coverageAt(sheet, key, 0) / 100,
    light: lightAt(sheet, key, 0),
  });
  return {
    body: figure("body"),
    nodes: nodes.map(({ parent, weight, level }, i) => ({
      id: `0190c7f2-0000-7000-8000-${String(i).padStart(12, "0")}`,
      code: `OS${i}`,
      title: `Obiettivo ${i} del piano della performance`,
      parent,
      level,
      weight,
      ...figure(`node n${i}`),
    })),
    uses: specs.map((spec, i) => {
      const columns = sheet.uses.get(`u${i}` as never);
      return {
        id: `0190c7f2-0000-7000-8001-${String(i).padStart(12, "0")}`,
        code: `IND-${i}`,
        title: `Indicatore ${i} del piano della performance`,
        node: spec.node,
        direction: spec.direction,
        value: columns?.values[0],
        target: columns?.targets[0],
        achievement: columns?.achievements[0],
        light: lightAt(sheet, `use u${i}`, 0),
      };
    }),
  };
};

export const measureBody = async (): Promise<Line[]> => {
  const workload = makeWorkload(W1, KNOWN);
  const sheet = sheetOf(workload);
  sheetMustAgree("One body", sheet, workload, expect(workload));
  const tree = treeOf(sheet, workload);
  let text = "";
  const serialise = (): void => {
    text = JSON.stringify(tree);
  };
  const { ours, theirs, ratio } = await pair(() => computeSheet(sheet), serialise, { rounds: 15 });
  return [
    {
      section,
      what: "Everything again: 210 formulas, achievements, tree, 60 cards",
      found: `${(ours * 1_000).toFixed(1)} us`,
      goal: "<= 20 us",
      met: ours * 1_000 <= 20,
      note: `${sheet.program.length} loops over 3 rows`,
    },
    {
      section,
      what: "Serialising the tree of one period",
      found: times(ratio),
      goal: ">= 4 x",
      met: ratio >= 4,
      note: `${(theirs * 1_000).toFixed(1)} us for ${(text.length / 1_000).toFixed(1)} kB`,
    },
  ];
};
