import { Client } from "pg";
import type { Postmaster } from "./postmaster.ts";
import { PORT } from "./folders.ts";
import { SUPERUSER } from "./cluster.ts";

/** The database of the program, and its two roles: one owns the tables, one works on them and owns nothing. */
export const DATABASE = "albero";
export const OWNER_ROLE = "albero_owner";
export const APP_ROLE = "albero_app";

const connectTo = (socketFolder: string, database: string): Client =>
  new Client({ host: socketFolder, port: PORT, user: SUPERUSER, database, connectionTimeoutMillis: 5_000 });

/** Whether the server answers a question. */
export const answers = async (postmaster: Postmaster): Promise<boolean> => {
  const client = connectTo(postmaster.socketFolder, "postgres");
  try {
    await client.connect();
    await client.query("select 1");
    return true;
  } catch {
    return false;
  } finally {
    await client.end().catch(() => undefined);
  }
};

const missing = async (client: Client, query: string, name: string): Promise<boolean> =>
  (await client.query(query, [name])).rowCount === 0;

/**
 * Makes the two roles and the database where they are missing, at every start: a kill between two of these steps is
 * healed by the next one.
 */
export const ensureRoles = async (postmaster: Postmaster): Promise<void> => {
  const client = connectTo(postmaster.socketFolder, "postgres");
  await client.connect();
  try {
    for (const role of [OWNER_ROLE, APP_ROLE]) {
      if (await missing(client, "select 1 from pg_roles where rolname = $1", role)) {
        await client.query(`create role ${role} login nosuperuser nobypassrls nocreatedb nocreaterole`);
      }
    }
    if (await missing(client, "select 1 from pg_database where datname = $1", DATABASE)) {
      await client.query(`create database ${DATABASE} owner ${OWNER_ROLE}`);
    }
  } finally {
    await client.end();
  }
};

/** The address of the database for a role, through the socket. */
export const urlFor = (socketFolder: string, role: string, database = DATABASE): string =>
  `postgres://${role}@/${database}?host=${encodeURIComponent(socketFolder)}&port=${PORT}`;
