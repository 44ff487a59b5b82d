import { ok, refuse, type Result } from "@albero/domain";
import { sql } from "kysely";
import { Migrator, type Migration } from "kysely/migration";
import type { Database } from "../connection.ts";
import { APP_ROLE } from "../embedded/roles.ts";
import { migrationFiles, type MigrationFile } from "./files.ts";

export const MIGRATION_PROBLEMS = [
  /** The database has steps this program does not know: `found`, `known`. */
  "database-newer",
  /** Steps are missing and this command may not make them: `missing`. */
  "database-behind",
  /** The server has no role for the application: `role`. */
  "role-missing",
  /** A step failed and was undone with all of its run: `step`, `reason`. */
  "migration-failed",
] as const;
export type MigrationProblemCode = (typeof MIGRATION_PROBLEMS)[number];

const asMigration = (file: MigrationFile): Migration => ({
  up: async (db) => {
    await sql.raw(file.sql).execute(db);
  },
});

const migratorFor = (db: Database, files: readonly MigrationFile[]): Migrator =>
  new Migrator({
    db,
    provider: {
      getMigrations: () =>
        Promise.resolve(Object.fromEntries(files.map((file) => [file.name, asMigration(file)]))),
    },
    migrationTableName: "migration",
    migrationLockTableName: "migration_lock",
  });

const executed = async (db: Database): Promise<readonly string[]> => {
  const there = await sql<{ there: boolean }>`select to_regclass('migration') is not null as there`.execute(
    db,
  );
  if (there.rows[0]?.there !== true) return [];
  const { rows } = await sql<{ name: string }>`select name from migration order by name`.execute(db);
  return rows.map((row) => row.name);
};

/** Refuses a database that a later program has changed, before anything is touched. */
const notNewer = (
  done: readonly string[],
  files: readonly MigrationFile[],
): Result<null, "database-newer"> => {
  const known = new Set(files.map((file) => file.name));
  const unknown = done.filter((name) => !known.has(name));
  const found = unknown.at(-1);
  return found === undefined
    ? ok(null)
    : refuse("database-newer", { found, known: files.at(-1)?.name ?? "" });
};

const appRoleExists = async (db: Database): Promise<boolean> => {
  const { rows } = await sql`select 1 from pg_roles where rolname = ${APP_ROLE}`.execute(db);
  return rows.length > 0;
};

/**
 * Brings the database to the schema of this program, as its owner. All missing steps run in one transaction under a
 * lock of the server, so two programs at once, or a kill in the middle, leave the old schema or the new one. A backup
 * is loaded on the schema it was made on: then `upTo` names the last step.
 */
export const migrate = async (
  db: Database,
  upTo: string | null = null,
): Promise<Result<{ readonly applied: readonly string[] }, MigrationProblemCode>> => {
  const files = await migrationFiles();
  const newer = notNewer(await executed(db), files);
  if (!newer.ok) return newer;
  if (!(await appRoleExists(db))) return refuse("role-missing", { role: APP_ROLE });
  const migrator = migratorFor(db, files);
  const { error, results = [] } = await (upTo === null
    ? migrator.migrateToLatest()
    : migrator.migrateTo(upTo));
  if (error === undefined) return ok({ applied: results.map((step) => step.migrationName) });
  const step = results.find((result) => result.status === "Error")?.migrationName ?? "";
  return refuse("migration-failed", { step, reason: error instanceof Error ? error.message : "unknown" });
};

/** The steps a database has gone through and those it lacks; a database with nothing in it has gone through none. */
export const stepsToGo = async (
  db: Database,
): Promise<{ readonly done: readonly string[]; readonly missing: readonly string[] }> => {
  const done = await executed(db);
  const files = await migrationFiles();
  return { done, missing: files.map(({ name }) => name).filter((name) => !done.includes(name)) };
};

/** Whether the schema is the one this program works with; asked by programs that may not migrate. */
export const checkSchema = async (
  db: Database,
): Promise<Result<null, "database-newer" | "database-behind">> => {
  const files = await migrationFiles();
  const done = await executed(db);
  const newer = notNewer(done, files);
  if (!newer.ok) return newer;
  const missing = files.filter((file) => !done.includes(file.name));
  const first = missing[0];
  return first === undefined
    ? ok(null)
    : refuse("database-behind", { missing: first.name, steps: missing.length });
};
