import { DuckDBInstance, type DuckDBConnection } from "@duckdb/node-api";
import { written } from "../formulas.ts";
import type { Workload } from "../workload.ts";
import { missing, type Contender } from "./peer.ts";
import { rollUpSql } from "./roll-up-sql.ts";

export type Duck = { readonly connection: DuckDBConnection; readonly version: string };

/** A wide table of measures and targets, read from the files of the workload. */
export const openDuck = async (workload: Workload, file: string): Promise<Duck> => {
  const instance = await DuckDBInstance.create(":memory:");
  const connection = await instance.connect();
  const names = columnNames(workload).map((name) => `'${name}': 'DOUBLE'`);
  await connection.run(
    `create table wide as select * from read_csv('${file}', header = false, columns = {'row': 'INTEGER', ${names.join(", ")}})`,
  );
  const version = await connection.runAndReadAll("select version()");
  return { connection, version: String(version.getRows()[0]?.[0]) };
};

export const columnNames = ({ columns, targets }: Workload): string[] => [
  ...columns.map((_, i) => `m${i}`),
  ...targets.map((_, i) => `t${i}`),
];

const fetched = (name: string, { connection }: Duck, sql: string, values: number): Contender => {
  let chunks: { rows: number; columns: ArrayLike<unknown>[] }[] = [];
  return {
    name,
    values,
    run: async () => {
      const result = await connection.run(sql);
      const read: typeof chunks = [];
      for (;;) {
        const chunk = await result.fetchChunk();
        if (chunk === null || chunk.rowCount === 0) break;
        const columns = Array.from({ length: chunk.columnCount }, (_, i) => {
          const vector = chunk.getColumnVector(i) as unknown as { items: Float64Array };
          return vector.items;
        });
        read.push({ rows: chunk.rowCount, columns });
      }
      chunks = read;
    },
    results: () =>
      (chunks[0]?.columns ?? []).map((_, i) =>
        chunks.flatMap(({ rows, columns }) =>
          Array.from({ length: rows }, (__, row) => missing(columns[i]?.[row])),
        ),
      ),
  };
};

/** Missing is written as NaN, so that a fetched column is one typed array. */
export const duckFormulas = (workload: Workload, duck: Duck): Contender => {
  const select = workload.specs.map(
    ({ formula }, i) => `coalesce(${written(formula, (id) => id)}, 'nan') as i${i}`,
  );
  return fetched(
    "DuckDB, fetched",
    duck,
    `select ${select.join(", ")} from wide order by row`,
    workload.values,
  );
};

/** Formulas, rounding, achievements and the tree in one statement; the nodes are fetched, in the order of the tree. */
export const duckRollUp = (workload: Workload, duck: Duck): Contender =>
  fetched("DuckDB, tree fetched", duck, rollUpSql(workload, "'nan'::double"), workload.values);

/** Quartiles and ranks of some indicators over all bodies of each period. */
export const duckComparison = async (
  { rows, bodies }: Workload,
  duck: Duck,
  columns: readonly ArrayLike<number>[],
): Promise<Contender> => {
  await duck.connection.run("create or replace table long (indicator integer, period integer, value double)");
  const appender = await duck.connection.createAppender("long");
  columns.forEach((column, indicator) => {
    for (let row = 0; row < rows; row++) {
      if (Number.isNaN(column[row])) continue;
      appender.appendInteger(indicator);
      appender.appendInteger(Math.floor(row / bodies));
      appender.appendDouble(column[row] as number);
      appender.endRow();
    }
  });
  appender.closeSync();
  let result: number[][] = [];
  const run = async (): Promise<void> => {
    const quartiles = await duck.connection.runAndReadAll(
      "select indicator, period, quantile_cont(value, 0.25), quantile_cont(value, 0.5), quantile_cont(value, 0.75) from long group by indicator, period order by indicator, period",
    );
    const ranks = await duck.connection.runAndReadAll(
      "select indicator, period, sum(place)::double from (select indicator, period, rank() over (partition by indicator, period order by value desc) as place from long) group by indicator, period order by indicator, period",
    );
    const sums = ranks.getRows();
    result = quartiles.getRows().map((row, i) => [...row.slice(2).map(Number), Number(sums[i]?.[2])]);
  };
  return { name: "DuckDB", values: rows * columns.length, run, results: () => result };
};
