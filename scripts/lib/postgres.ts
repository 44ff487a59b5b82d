import { realpathSync } from "node:fs";
import { dirname, join } from "node:path";
import { foldersOf, type Tool } from "./needed-tools.ts";
import { runQuietly } from "./tool.ts";

/** A PostgreSQL installed on this machine. */
export type InstalledPostgres = { readonly folder: string; readonly version: string };

/** The oldest version that Albero promises to run on. */
const OLDEST = 15;

/** The oldest installed PostgreSQL that Albero runs on, since the newest comes with it; null when there is none. */
export async function findPostgres(tool: Tool): Promise<InstalledPostgres | null> {
  const found: InstalledPostgres[] = [];
  for (const folder of foldersOf(tool)) {
    const program = realpathSync(join(folder, "postgres"));
    const { output } = await runQuietly(program, ["--version"]);
    const version = /\d+(?:\.\d+)?/.exec(output)?.[0] ?? "0";
    if (Number(version) >= OLDEST) found.push({ folder: dirname(program), version });
  }
  return found.sort((a, b) => Number(a.version) - Number(b.version))[0] ?? null;
}
