import { mkdtempSync, readdirSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Client } from "pg";
import { openDatabase } from "../connection.ts";
import { SUPERUSER } from "../embedded/cluster.ts";
import { locate, PORT } from "../embedded/folders.ts";
import { holderOf } from "../embedded/lock.ts";
import { findPostmaster, stopPostmaster } from "../embedded/postmaster.ts";
import { OWNER_ROLE, urlFor } from "../embedded/roles.ts";
import { startEmbedded } from "../embedded/server.ts";
import { migrate } from "../migrations/migrate.ts";

const PREFIX = "albero-test-";
/** A migrated database nobody works in: copying it is some twenty times faster than migrating another. */
export const TEMPLATE = "albero_template";

/** Runs statements as the cluster's first user, who may make databases; no other part of the program is this user. */
export const asSuperuser = async (
  socketFolder: string,
  statements: readonly string[],
  database = "postgres",
): Promise<void> => {
  const client = new Client({ host: socketFolder, port: PORT, user: SUPERUSER, database });
  await client.connect();
  try {
    for (const statement of statements) await client.query(statement);
  } finally {
    await client.end();
  }
};

/** A folder this young may belong to a run that is about to lock it. */
const YOUNG = 10 * 60_000;

const isAbandoned = (folder: string): boolean => {
  const found = statSync(folder, { throwIfNoEntry: false });
  if (found?.uid !== process.getuid?.()) return false;
  return found !== undefined && Date.now() - found.mtimeMs > YOUNG && holderOf(locate(folder).lock) === null;
};

/** Clusters of runs that were killed before they could stop their own. */
const sweep = async (): Promise<void> => {
  const folders = readdirSync(tmpdir()).filter((entry) => entry.startsWith(PREFIX));
  for (const folder of folders.map((entry) => join(tmpdir(), entry)).filter(isAbandoned)) {
    const { data, cluster } = locate(folder);
    const left = findPostmaster(cluster);
    if (left !== null) await stopPostmaster(left.pid);
    rmSync(data, { recursive: true, force: true });
  }
};

const makeTemplate = async (socketFolder: string): Promise<void> => {
  await asSuperuser(socketFolder, [`create database ${TEMPLATE} owner ${OWNER_ROLE}`]);
  const db = openDatabase({ url: urlFor(socketFolder, OWNER_ROLE, TEMPLATE), statementTimeout: 0 });
  const migrated = await migrate(db);
  await db.destroy();
  if (!migrated.ok)
    throw new Error(`the template could not be migrated: ${JSON.stringify(migrated.problem)}`);
};

/** A cluster for one run of tests. */
export type TestCluster = { readonly socketFolder: string };

/**
 * Starts a cluster that lives as long as one run of tests, with a migrated template in it. `binFolder` names another
 * PostgreSQL than npm's. It is as durable as any other: what tests prove, they prove of the real thing.
 */
export const startTestCluster = async (
  binFolder: string | null,
): Promise<TestCluster & { readonly stop: () => Promise<void> }> => {
  await sweep();
  const dataDir = mkdtempSync(join(tmpdir(), PREFIX));
  const options = { dataDir, command: "test", ...(binFolder === null ? {} : { binFolder }) };
  const server = await startEmbedded(options);
  if (!server.ok) throw new Error(`no PostgreSQL for the tests: ${JSON.stringify(server.problem)}`);
  await makeTemplate(server.value.socketFolder);
  const stop = async (): Promise<void> => {
    await server.value.stop();
    rmSync(dataDir, { recursive: true, force: true });
  };
  return { socketFolder: server.value.socketFolder, stop };
};
