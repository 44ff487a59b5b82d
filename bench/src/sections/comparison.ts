import { compareBodies, comparing, newColumn, type Comparison } from "../../../packages/domain/src/index.ts";
import { mustAgree } from "../check.ts";
import { KNOWN } from "../formulas.ts";
import { duckComparison } from "../peers/duckdb.ts";
import { DuckDBInstance } from "@duckdb/node-api";
import { times, type Line } from "../report.ts";
import { pair } from "../timing.ts";
import { makeWorkload, sheetOf, W2, W3, type Sizes, type Workload } from "../workload.ts";
import { computeSheet } from "../../../packages/domain/src/index.ts";

const section = "Quartiles and rank over all bodies";

type Figures = { readonly columns: readonly Float64Array[]; readonly decimals: readonly number[] };

/** The rounded values of so many indicators. */
const figuresOf = (workload: Workload, indicators: number): Figures => {
  const sheet = sheetOf(workload);
  computeSheet(sheet);
  const uses = [...sheet.uses.values()].slice(0, indicators);
  return {
    columns: uses.map(({ values }) => values),
    decimals: uses.map(({ use }) => workload.specs[Number(use.id.slice(1))]?.decimals ?? 0),
  };
};

/** Quartiles and the sum of ranks by their definitions: sorted with a comparison, ranks looked up in a map. */
const naive = (values: Float64Array): readonly number[] => {
  const sorted = Array.from(values)
    .filter((value) => !Number.isNaN(value))
    .sort((a, b) => a - b);
  const quantile = (share: number): number => {
    const place = (sorted.length - 1) * share;
    const below = sorted[Math.floor(place)] as number;
    return below + (place % 1) * ((sorted[Math.ceil(place)] as number) - below);
  };
  const ranks = new Map<number, number>();
  sorted.toReversed().forEach((value, i) => {
    if (!ranks.has(value)) ranks.set(value, i + 1);
  });
  return [
    quantile(0.25),
    quantile(0.5),
    quantile(0.75),
    sorted.reduce((sum, value) => sum + (ranks.get(value) ?? 0), 0),
  ];
};

const measure = async (sizes: Sizes, indicators: number): Promise<Line[]> => {
  const workload = makeWorkload(sizes, KNOWN);
  const { columns, decimals } = figuresOf(workload, indicators);
  const settings = comparing(sizes.bodies);
  let found: Comparison[] = [];
  const ours = (): void => {
    found = columns.flatMap((column, i) =>
      Array.from({ length: sizes.periods }, (_, period) =>
        compareBodies(
          column.subarray(period * sizes.bodies, (period + 1) * sizes.bodies),
          { indicatorId: `i${i}` as never, version: 1, decimals: decimals[i] ?? 0, direction: ">=" },
          settings,
        ),
      ),
    );
  };
  ours();
  const expected = columns.flatMap((column) =>
    Array.from({ length: sizes.periods }, (_, period) =>
      naive(column.subarray(period * sizes.bodies, (period + 1) * sizes.bodies)),
    ),
  );
  mustAgree(
    `Quartiles and ranks, ${sizes.name}`,
    found.map(({ quartiles, ranks }) => [
      quartiles?.first ?? NaN,
      quartiles?.median ?? NaN,
      quartiles?.third ?? NaN,
      ranks.reduce((sum, rank) => sum + rank, 0),
    ]),
    expected,
  );
  const connection = await (await DuckDBInstance.create(":memory:")).connect();
  const duck = await duckComparison(workload, { connection, version: "" }, columns);
  await duck.run();
  mustAgree("DuckDB's quartiles and ranks", duck.results(), expected);
  const { ours: time } = await pair(ours, ours, { rounds: 5 });
  const { ratio, theirs } = await pair(ours, duck.run, { rounds: 5, clock: "wall" });
  connection.closeSync();
  const each = (time * 1e6) / duck.values;
  return [
    {
      section,
      what: `${sizes.name}, ${indicators} indicators, ${sizes.periods} periods`,
      found: `${each.toFixed(1)} ns a value`,
      goal: "<= 75 ns",
      met: each <= 75,
      note: `${time.toFixed(1)} ms`,
    },
    {
      section,
      what: `DuckDB, ${sizes.name}, ranks not fetched`,
      found: times(ratio),
      goal: `>= ${times(2)}`,
      met: ratio >= 2,
      note: `${((theirs * 1e6) / duck.values).toFixed(1)} ns a value`,
    },
  ];
};

export const measureComparison = async (): Promise<Line[]> => [
  ...(await measure(W2, 100)),
  ...(await measure(W3, 10)),
];

/** Bytes of one stored value: the column with its reasons. */
export const measureMemory = (): Line[] => {
  const rows = 60_000;
  const { values, presence } = newColumn("number", rows);
  const each = (values.byteLength + presence.byteLength) / rows;
  return [
    {
      section: "Memory",
      what: "A stored value with the reason why it is not there",
      found: `${each} bytes`,
      goal: "<= 10 bytes",
      met: each <= 10,
      note: "a number of 8 bytes, a reason of 1",
    },
  ];
};
