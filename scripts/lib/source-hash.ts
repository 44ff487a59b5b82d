import { createHash } from "node:crypto";
import { readFileSync, readdirSync, statSync } from "node:fs";
import { basename, join } from "node:path";

const NOT_SOURCES = new Set(["node_modules", "dist"]);

/**
 * SHA-256 over the names and contents of the files under the given paths, in a fixed order. Tests,
 * `node_modules` and `dist` do not count, since nothing is built from them; nor do missing paths.
 */
export function sourceHash(root: string, paths: readonly string[]): string {
  const hash = createHash("sha256");
  for (const file of paths.flatMap((path) => filesUnder(root, path))) {
    hash
      .update(`${file}\0`)
      .update(readFileSync(join(root, file)))
      .update("\0");
  }
  return hash.digest("hex");
}

function filesUnder(root: string, path: string): string[] {
  const found = statSync(join(root, path), { throwIfNoEntry: false });
  if (found === undefined || NOT_SOURCES.has(basename(path)) || /\.test\.tsx?$/.test(path)) return [];
  if (!found.isDirectory()) return [path];
  const names = readdirSync(join(root, path)).sort();
  return names.flatMap((name) => filesUnder(root, `${path}/${name}`));
}
