import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "./paths.ts";

type Generated = {
  readonly file: string;
  readonly content: string;
  /** The task that writes it, named to whoever has a stale copy. */
  readonly task: "generate" | "rules";
};

/**
 * Writes a generated file; with --check on the command line it only compares.
 *
 * @returns false when the file on disk differs from what would be written (only with --check)
 */
export function checkOrWrite({ file, content, task }: Generated): boolean {
  const path = join(root, file);
  const isSame = existsSync(path) && readFileSync(path, "utf8") === content;
  if (isSame) return true;
  if (process.argv.includes("--check")) {
    console.error(`${file} is stale: run npm run ${task}, look at the difference and commit it`);
    return false;
  }
  writeFileSync(path, content);
  console.log(`wrote ${file}`);
  return true;
}
