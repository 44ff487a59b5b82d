import { readFile, readdir } from "node:fs/promises";
import { join } from "node:path";

/** A frozen step of the schema: its name orders it, its text is plain SQL and never edited again. */
export type MigrationFile = { readonly name: string; readonly sql: string };

/** All steps this program knows, in order. */
export const migrationFiles = async (): Promise<readonly MigrationFile[]> => {
  const names = (await readdir(import.meta.dirname)).filter((name) => name.endsWith(".sql")).sort();
  return Promise.all(
    names.map(async (file) => ({
      name: file.replace(/\.sql$/, ""),
      sql: await readFile(join(import.meta.dirname, file), "utf8"),
    })),
  );
};
