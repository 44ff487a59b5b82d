import { computeSheet, coverageAt, lightAt, type Sheet } from "../../../packages/domain/src/index.ts";
import { KNOWN } from "../formulas.ts";
import { expect } from "../independent.ts";
import { sheetMustAgree } from "../ours.ts";
import { times, type Line } from "../report.ts";
import { pair } from "../timing.ts";
import { makeWorkload, sheetOf, W1, type Workload } from "../workload.ts";

const section = "One body (W1)";

/** The tree of one period as a page would get it: nodes, their indicators, the body; with or without the cards. */
const treeOf = (sheet: Sheet, { nodes, specs, cardSpecs }: Workload, row: number) => {
  const figure = (key: string) => ({
    achievement: (sheet.rolled.get(key)?.achievements[row] ?? 0) / 100,
    coverage: coverageAt(sheet, key, row) / 100,
    light: lightAt(sheet, key, row),
  });
  const cards = cardSpecs.map((card, i) => ({
    id: `0190c7f2-0000-7000-8002-${String(i).padStart(12, "0")}`,
    objectives: card.nodes.map((node, j) => ({ node, weight: card.weights[j], ...figure(`node n${node}`) })),
    ...figure(`card c${i}`),
  }));
  const tree = {
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
        value: columns?.values[row],
        target: columns?.targets[row],
        achievement: columns?.achievements[row],
        light: lightAt(sheet, `use u${i}`, row),
      };
    }),
  };
  return { tree, cards };
};

export const measureBody = async (): Promise<Line[]> => {
  const workload = makeWorkload(W1, KNOWN);
  const sheet = sheetOf(workload);
  sheetMustAgree("One body", sheet, workload, expect(workload));
  const all = [0, 1, 2].map((row) => treeOf(sheet, workload, row));
  const one = all[0]?.tree;
  let text = "";
  const serialise = (what: unknown) => (): void => {
    text = JSON.stringify(what);
  };
  const computing = (): void => computeSheet(sheet);
  const page = await pair(computing, serialise(one), { rounds: 9 });
  const pageSize = text.length;
  const { ours, theirs, ratio } = await pair(computing, serialise(all), { rounds: 9 });
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
      what: "Serialising what was computed, the same on both sides: the trees of the 3 periods with the 60 cards",
      found: times(ratio),
      goal: ">= 4 x",
      met: ratio >= 4,
      note: `${(theirs * 1_000).toFixed(0)} us for ${(text.length / 1_000).toFixed(0)} kB`,
    },
    {
      section,
      what: "Serialising a part of it, the tree of one period without the cards, beside computing everything",
      found: times(page.ratio),
      goal: null,
      met: null,
      note: `${(page.theirs * 1_000).toFixed(1)} us for ${(pageSize / 1_000).toFixed(1)} kB; unlike things, so without a goal`,
    },
  ];
};
