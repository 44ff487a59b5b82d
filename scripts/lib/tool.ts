import { spawn } from "node:child_process";
import { join } from "node:path";
import { root } from "./paths.ts";
import { runChild } from "./run-child.mjs";

type Finished = { readonly code: number; readonly output: string };

/** Path of a program that came with the packages. */
export function toolPath(name: string): string {
  return join(root, "node_modules/.bin", name);
}

/** Runs a program to its end and keeps what it says; 127 when it cannot be started. */
export async function runQuietly(program: string, args: readonly string[]): Promise<Finished> {
  const child = spawn(program, args, { cwd: root, stdio: ["ignore", "pipe", "pipe"] });
  const chunks: Buffer[] = [];
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (chunk: Buffer) => chunks.push(chunk));
  const code = await exitCode(child);
  return { code, output: Buffer.concat(chunks).toString("utf8") };
}

type How = {
  readonly env?: Readonly<Record<string, string>>;
  /** Milliseconds after which it is killed with everything it started. */
  readonly limit?: number;
};

/** Runs a program to its end and lets it print; returns its exit code, 124 when its time was up. */
export function runLive(
  program: string,
  args: readonly string[],
  { env, ...how }: How = {},
): Promise<number> {
  return runChild(program, args, { cwd: root, env: { ...process.env, ...env }, ...how });
}

function exitCode(child: ReturnType<typeof spawn>): Promise<number> {
  return new Promise((resolve) => {
    child.once("error", (error) => {
      console.error(String(error));
      resolve(127);
    });
    child.once("close", (code) => resolve(code ?? 1));
  });
}
