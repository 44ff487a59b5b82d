import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { cache } from "./paths.ts";

const PACKAGE = dirname(dirname(fileURLToPath(import.meta.resolve("@sparticuz/chromium"))));

/** Runs in a process of its own, whose temporary folder is the one to unpack into. */
const UNPACK = `
  import { join } from "node:path";
  import { inflate } from "@sparticuz/chromium";
  const bin = join(process.argv[1], "bin");
  for (const name of ["chromium.br", "fonts.tar.br", "swiftshader.tar.br", "al2023.tar.br"]) await inflate(join(bin, name));
`;

/** The settings in the package name folders of the machine it was made for; these name the fonts beside them. */
const FONT_SETTINGS = `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig><dir prefix="relative">fonts</dir></fontconfig>
`;

type Unpacked = { readonly path: string; readonly env: Readonly<Record<string, string>> };

/**
 * Unpacks the Chromium of the npm package `@sparticuz/chromium` into a folder named by its
 * version, once. (Left to itself, the package unpacks into the system's temporary folder and takes
 * whatever older browser lies there.)
 */
export async function unpackRegistryBrowser(): Promise<Unpacked> {
  const about = JSON.parse(readFileSync(join(PACKAGE, "package.json"), "utf8")) as {
    readonly version: string;
  };
  const folder = join(cache, `chromium-${about.version}`);
  if (!existsSync(folder)) unpackInto(folder);
  const path = join(folder, "chromium");
  return Promise.resolve({ path, env: environment(path, folder) });
}

/** Unpacks beside its place and moves there whole, so that a kill in between leaves nothing half-made. */
function unpackInto(folder: string): void {
  const draft = `${folder}.${process.pid}`;
  mkdirSync(draft, { recursive: true });
  const env = { ...process.env, TMPDIR: draft };
  const args = ["--input-type=module", "--eval", UNPACK, PACKAGE];
  const { status, stderr } = spawnSync(process.execPath, args, {
    cwd: dirname(PACKAGE),
    env,
    encoding: "utf8",
  });
  if (status !== 0) throw new Error(`The browser from the registry could not be unpacked: ${stderr}`);
  writeFileSync(join(draft, "fonts/fonts.conf"), FONT_SETTINGS);
  try {
    renameSync(draft, folder);
  } catch (error) {
    rmSync(draft, { recursive: true, force: true });
    if (!existsSync(folder)) throw error;
  }
}

/** The package carries libraries and fonts for machines that lack them; elsewhere the system's own are used. */
function environment(path: string, folder: string): Record<string, string> {
  const fonts: Record<string, string> = existsSync("/etc/fonts/fonts.conf")
    ? {}
    : { FONTCONFIG_PATH: join(folder, "fonts") };
  if (spawnSync(path, ["--version"]).status === 0) return fonts;
  const libraries = [join(folder, "al2023/lib"), process.env.LD_LIBRARY_PATH].filter(Boolean);
  return { ...fonts, LD_LIBRARY_PATH: libraries.join(":") };
}
