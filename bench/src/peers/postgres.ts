import { createReadStream } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pipeline } from "node:stream/promises";
import pg from "pg";
import { from as copyFrom } from "pg-copy-streams";
import { startEmbedded } from "../../../packages/store/src/index.ts";
import { written } from "../formulas.ts";
import type { Workload } from "../workload.ts";
import { columnNames } from "./duckdb.ts";
import { missing, type Contender } from "./peer.ts";
import { rollUpSql } from "./roll-up-sql.ts";

export type Postgres = {
  readonly client: pg.Client;
  readonly version: string;
  readonly close: () => Promise<void>;
};

/** The PostgreSQL that comes with Albero, on a unix socket, with a wide table of the workload. */
export const openPostgres = async (workload: Workload, file: string): Promise<Postgres> => {
  const dataDir = await mkdtemp(join(tmpdir(), "albero-bench-"));
  const server = await startEmbedded({ dataDir, command: "bench" });
  if (!server.ok) throw new Error(server.problem.code);
  const client = new pg.Client({ connectionString: server.value.ownerUrl });
  await client.connect();
  const names = columnNames(workload).map((name) => `${name} double precision`);
  await client.query(`create temporary table wide (row integer, ${names.join(", ")})`);
  await pipeline(createReadStream(file), client.query(copyFrom("copy wide from stdin (format csv)")));
  await client.query("analyze wide");
  const { rows } = await client.query<{ server_version: string }>("show server_version");
  return {
    client,
    version: rows[0]?.server_version ?? "",
    close: async () => {
      await client.end();
      await server.value.stop();
      await rm(dataDir, { recursive: true, force: true });
    },
  };
};

const fetched = (name: string, { client }: Postgres, text: string, values: number): Contender => {
  let rows: (number | null)[][] = [];
  return {
    name,
    values,
    run: async () => {
      const result = await client.query<(number | null)[]>({ text, rowMode: "array" });
      rows = result.rows;
    },
    results: () => (rows[0] ?? []).map((_, i) => rows.map((row) => missing(row[i]))),
  };
};

/** Every division is guarded, since one zero would fail the whole query. */
const guarded = (text: string): string =>
  text.replaceAll(/ \/ (m\d+|\((?:[^()]|\([^()]*\))*\))/g, " / nullif($1, 0)");

export const postgresFormulas = (workload: Workload, postgres: Postgres): Contender => {
  const select = workload.specs.map(({ formula }, i) => `${guarded(written(formula, (id) => id))} as i${i}`);
  return fetched(
    "PostgreSQL, fetched",
    postgres,
    `select ${select.join(", ")} from wide order by row`,
    workload.values,
  );
};

/** Formulas, rounding, achievements and the tree in one statement. */
export const postgresRollUp = (workload: Workload, postgres: Postgres): Contender =>
  fetched(
    "PostgreSQL, tree fetched",
    postgres,
    rollUpSql(workload, "null::double precision"),
    workload.values,
  );
