import { mustAgree } from "../check.ts";
import { KNOWN, OTHERS } from "../formulas.ts";
import { expect } from "../independent.ts";
import { limitFormulas } from "../limit.ts";
import { ourFormulas } from "../ours.ts";
import { celJs, dhis2, hyperFormula, mathJs } from "../peers/expressions.ts";
import type { Contender } from "../peers/peer.ts";
import { polars } from "../peers/polars.ts";
import { nanoseconds, times, type Line } from "../report.ts";
import { pair } from "../timing.ts";
import { makeWorkload, W2, type Workload } from "../workload.ts";

const section = "Formulas, 300 bodies (W2)";

/** The first rows of a workload, without holes and zeros, for engines that fail on them or take too long. */
const whole = (workload: Workload, rows: number): Workload => ({
  ...workload,
  rows,
  values: rows * workload.indicators,
  columns: workload.columns.map((column) =>
    column.slice(0, rows).map((x) => (Number.isNaN(x) || x === 0 ? 1 : x)),
  ),
  targets: workload.targets.map((column) => column.slice(0, rows)),
});

const besideLimit = async (workload: Workload, what: string, goal: number): Promise<Line> => {
  const expected = expect(workload);
  const outs = workload.specs.map(() => new Float64Array(workload.rows));
  const limit = limitFormulas(workload, outs);
  const ours = ourFormulas(workload);
  limit();
  await ours.run();
  mustAgree("The limit", outs, expected.raw);
  mustAgree("Formulas", ours.outs, expected.raw);
  const { theirs, ratio } = await pair(limit, ours.run, { rounds: 9 });
  const by = Object.entries(ours.by).map(([name, count]) => `${count} by ${name}`);
  return {
    section,
    what: `${what}, beside the hand-written loops`,
    found: times(ratio),
    goal: `<= ${times(goal)}`,
    met: ratio <= goal,
    note: `${nanoseconds(theirs, workload.values)}; ${by.join(", ")}`,
  };
};

type Peer = { readonly contender: Contender; readonly workload: Workload; readonly goal: number | null };

const besidePeer = async ({ contender, workload, goal }: Peer): Promise<Line> => {
  await contender.run();
  mustAgree(contender.name, contender.results(), expect(workload).raw);
  const ours = ourFormulas(makeWorkload(W2, KNOWN));
  const { ratio, theirs } = await pair(ours.run, contender.run, {
    rounds: 5,
    clock: contender.name === "polars" ? "wall" : "processor",
  });
  const each = (ratio * (W2.indicators * W2.bodies * W2.periods)) / workload.values;
  return {
    section,
    what: contender.name,
    found: times(each),
    goal: goal === null ? null : `>= ${times(goal)}`,
    met: goal === null ? null : each >= goal,
    note: nanoseconds(theirs, workload.values),
  };
};

export const measureFormulas = async (): Promise<Line[]> => {
  const known = makeWorkload(W2, KNOWN);
  const few = whole(known, 30);
  const fewer = whole(known, 6);
  const lines = [
    await besideLimit(known, "Known shapes", 1.25),
    await besideLimit(makeWorkload(W2, OTHERS), "Other shapes", 2),
  ];
  const peers: Peer[] = [
    { contender: celJs(known), workload: known, goal: 25 },
    { contender: mathJs(known), workload: known, goal: 50 },
    { contender: polars(known), workload: known, goal: null },
    { contender: hyperFormula(few), workload: few, goal: null },
    { contender: dhis2(fewer), workload: fewer, goal: 10_000 },
  ];
  for (const peer of peers) lines.push(await besidePeer(peer));
  return lines;
};
