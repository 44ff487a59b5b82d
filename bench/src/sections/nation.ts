import { rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { computeSheet } from "../../../packages/domain/src/index.ts";
import { mustAgree } from "../check.ts";
import { KNOWN } from "../formulas.ts";
import { expect, type Expected } from "../independent.ts";
import { limitAll, limitFormulas } from "../limit.ts";
import { ourFormulas, sheetMustAgree } from "../ours.ts";
import { writeCsv } from "../peers/csv.ts";
import { duckFormulas, duckRollUp, openDuck } from "../peers/duckdb.ts";
import type { Contender } from "../peers/peer.ts";
import { polars } from "../peers/polars.ts";
import { openPostgres, postgresFormulas, postgresRollUp } from "../peers/postgres.ts";
import { nanoseconds, times, type Line } from "../report.ts";
import { pair, type Task } from "../timing.ts";
import { makeWorkload, sheetOf, W2, W3, type Workload } from "../workload.ts";

const section = "The nation, 20,000 bodies (W3)";

type Nation = {
  readonly workload: Workload;
  readonly expected: Expected;
  readonly all: Task;
  readonly formulas: Task;
};

const besideLimit = async ({ workload, expected, all, formulas }: Nation): Promise<Line[]> => {
  const outs = workload.specs.map(() => new Float64Array(workload.rows));
  const loops = limitFormulas(workload, outs);
  loops();
  mustAgree("The limit of formulas", outs, expected.raw);
  const limit = limitAll(workload);
  limit.run();
  mustAgree("The limit, values", limit.values, expected.values);
  mustAgree("The limit, achievements", limit.achievements, expected.achievements);
  mustAgree("The limit, nodes", limit.nodes, expected.nodes);
  mustAgree("The limit, coverage", limit.coverage, expected.coverage);
  const whole = await pair(limit.run, all, { rounds: 9 });
  const alone = await pair(loops, formulas, { rounds: 9 });
  return [
    {
      section,
      what: "Formulas, rounding, achievements and tree, beside the hand-written loops",
      found: times(whole.ratio),
      goal: `<= ${times(1.25)}`,
      met: whole.ratio <= 1.25,
      note: `${nanoseconds(whole.theirs, workload.values)}, ${whole.theirs.toFixed(0)} ms`,
    },
    {
      section,
      what: "Formulas alone, beside the hand-written loops",
      found: times(alone.ratio),
      goal: null,
      met: null,
      note: nanoseconds(alone.theirs, workload.values),
    },
  ];
};

const growth = async ({ workload, all }: Nation): Promise<Line> => {
  const small = makeWorkload(W2, KNOWN);
  const sheet = sheetOf(small);
  const { ratio } = await pair(() => computeSheet(sheet), all, { rounds: 7 });
  const each = (ratio * small.values) / workload.values;
  return {
    section,
    what: "A value here, beside a value of 300 bodies (W2)",
    found: times(each),
    goal: `<= ${times(1.5)}`,
    met: each <= 1.5,
    note: "everything on both sides",
  };
};

type Peer = {
  readonly contender: Contender;
  readonly expected: readonly ArrayLike<number>[];
  readonly ours: Task;
  readonly goal: number | null;
};

const besidePeer = async ({ contender, expected, ours, goal }: Peer): Promise<Line> => {
  await contender.run();
  mustAgree(contender.name, contender.results(), expected);
  const { ratio, theirs } = await pair(ours, contender.run, { rounds: 3, least: 1, clock: "wall" });
  return {
    section,
    what: contender.name,
    found: times(ratio),
    goal: goal === null ? null : `>= ${times(goal)}`,
    met: goal === null ? null : ratio >= goal,
    note: `${nanoseconds(theirs, contender.values)}, ${theirs.toFixed(0)} ms`,
  };
};

export type NationFindings = { readonly lines: Line[]; readonly versions: Record<string, string> };

export const measureNation = async (): Promise<NationFindings> => {
  const workload = makeWorkload(W3, KNOWN);
  const expected = expect(workload);
  const sheet = sheetOf(workload);
  sheetMustAgree("The nation", sheet, workload, expected);
  const formulas = ourFormulas(workload).run;
  const nation: Nation = { workload, expected, all: () => computeSheet(sheet), formulas };
  const exact: Line = {
    section,
    what: "Printed values that are not those of exact arithmetic",
    found: `${expected.inexact} of ${workload.values.toLocaleString("en")}`,
    goal: null,
    met: null,
    note: "differences of numbers with decimals, at a tie: binary numbers by decision",
  };
  const lines = [exact, ...(await besideLimit(nation)), await growth(nation)];

  const frame = polars(workload);
  lines.push(await besidePeer({ contender: frame, expected: expected.raw, ours: formulas, goal: null }));
  const file = join(tmpdir(), `albero-bench-${process.pid}.csv`);
  await writeCsv(file, [...workload.columns, ...workload.targets]);
  const duck = await openDuck(workload, file);
  const postgres = await openPostgres(workload, file);
  await rm(file);
  const { raw, nodes } = expected;
  const peers: Peer[] = [
    { contender: duckFormulas(workload, duck), expected: raw, ours: formulas, goal: 8 },
    { contender: duckRollUp(workload, duck), expected: nodes, ours: nation.all, goal: 8 },
    { contender: postgresFormulas(workload, postgres), expected: raw, ours: formulas, goal: 50 },
    { contender: postgresRollUp(workload, postgres), expected: nodes, ours: nation.all, goal: 50 },
  ];
  try {
    for (const peer of peers) lines.push(await besidePeer(peer));
  } finally {
    await postgres.close();
    duck.connection.closeSync();
  }
  return { lines, versions: { DuckDB: duck.version, PostgreSQL: postgres.version } };
};
