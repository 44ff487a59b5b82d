import { accessSync, constants, existsSync, globSync, readFileSync } from "node:fs";
import { delimiter, join } from "node:path";
import { root } from "./paths.ts";
import { runLive } from "./tool.ts";

/** A program that the tests need beyond npm, as tools.json names it. */
export type Tool = {
  readonly name: string;
  /** All of them stand in one folder. */
  readonly programs: readonly string[];
  /** What must stand beside them, where a program is there without a part that is needed. */
  readonly files?: readonly string[];
  /** Where to look besides the PATH; may hold wildcards. */
  readonly folders: readonly string[];
  /** Debian packages that bring it. */
  readonly packages: readonly string[];
  readonly neededBy: string;
};

/** The tools of tools.json. */
export function readTools(): readonly Tool[] {
  const text = readFileSync(join(root, "tools.json"), "utf8");
  return (JSON.parse(text) as { readonly tools: readonly Tool[] }).tools;
}

/** The folders of this machine that hold all programs of a tool, those on the PATH first. */
export function foldersOf(tool: Tool): readonly string[] {
  const onPath = (process.env.PATH ?? "").split(delimiter).filter((folder) => folder !== "");
  const folders = [...new Set([...onPath, ...tool.folders.flatMap((pattern) => globSync(pattern))])];
  return folders.filter(
    (folder) =>
      tool.programs.every((program) => isExecutable(join(folder, program))) &&
      (tool.files ?? []).every((file) => existsSync(join(folder, file))),
  );
}

/**
 * Installs with apt-get what is missing, if we are root on a machine that has it; anywhere else,
 * and when apt-get fails, the missing tools stay missing.
 */
export async function installMissing(tools: readonly Tool[]): Promise<void> {
  const missing = tools.filter((tool) => foldersOf(tool).length === 0);
  const mayInstall = process.getuid?.() === 0 && isExecutable("/usr/bin/apt-get");
  if (missing.length === 0 || !mayInstall) return;
  console.log(`Installing what the tests need beyond npm: ${missing.map(({ name }) => name).join(", ")}`);
  const env = { DEBIAN_FRONTEND: "noninteractive" };
  const packages = missing.flatMap((tool) => tool.packages);
  await runLive("apt-get", ["update", "-qq"], { env });
  await runLive("apt-get", ["install", "-y", "-qq", "--no-install-recommends", ...packages], { env });
}

/** What to tell someone whose machine lacks the tool. */
export function howToGet(tool: Tool): string {
  return `${tool.name} is not on this machine (on Debian: apt-get install ${tool.packages.join(" ")})`;
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
