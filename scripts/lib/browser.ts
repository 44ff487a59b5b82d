import { spawnSync } from "node:child_process";
import { accessSync, constants, existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { chromium, type Browser } from "playwright-core";
import { unpackRegistryBrowser } from "./registry-browser.ts";

/** A Chromium of this machine and what it needs to run. */
export type FoundBrowser = {
  readonly path: string;
  readonly env: Readonly<Record<string, string>>;
  readonly from: "CHROMIUM_PATH" | "system" | "registry";
  readonly version: string;
};

/** Runs as root and in containers; fetches nothing and calls nobody. */
export const BROWSER_FLAGS: readonly string[] = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

const SYSTEM_NAMES = ["chromium", "chromium-browser", "google-chrome"];

/**
 * Finds a browser for tests and screenshots: the one CHROMIUM_PATH names, else the system's, else
 * the one that came from the registry. `ALBERO_TEST_BROWSER=registry` asks for the last one only.
 *
 * Throws when CHROMIUM_PATH names something that does not run.
 */
export async function findBrowser(): Promise<FoundBrowser> {
  if (process.env.ALBERO_TEST_BROWSER === "registry") return registryBrowser();
  const named = process.env.CHROMIUM_PATH;
  if (named !== undefined && named !== "") return describe(named, "CHROMIUM_PATH");
  const system = systemBrowser();
  return system === null ? registryBrowser() : describe(system, "system");
}

/** Starts the browser that {@link findBrowser} finds; the caller closes it. */
export async function launchBrowser(): Promise<Browser> {
  const { path, env } = await findBrowser();
  const inherited = Object.entries(process.env).filter(
    (entry): entry is [string, string] => entry[1] !== undefined,
  );
  return chromium.launch({
    executablePath: path,
    args: [...BROWSER_FLAGS],
    env: { ...Object.fromEntries(inherited), ...env },
  });
}

async function registryBrowser(): Promise<FoundBrowser> {
  const { path, env } = await unpackRegistryBrowser();
  return describe(path, "registry", env);
}

function describe(path: string, from: FoundBrowser["from"], env: FoundBrowser["env"] = {}): FoundBrowser {
  const { status, stdout } = spawnSync(path, ["--version"], {
    encoding: "utf8",
    env: { ...process.env, ...env },
  });
  if (status !== 0) throw new Error(`The browser ${path} (${from}) does not run on this machine`);
  return { path, env, from, version: stdout.trim() };
}

function systemBrowser(): string | null {
  const folders = (process.env.PATH ?? "").split(delimiter);
  const candidates = SYSTEM_NAMES.flatMap((name) => folders.map((folder) => join(folder, name)));
  return candidates.find((path) => existsSync(path) && isExecutable(path)) ?? null;
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
