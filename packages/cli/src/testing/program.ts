import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { createServer } from "node:net";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";

const MAIN = join(import.meta.dirname, "../main.ts");

/** A run of the real program, with what it says to people and what it puts out. */
export type Running = {
  readonly child: ChildProcess;
  readonly said: () => string;
  /** Waits until it says something that matches; fails when it ends before. */
  readonly until: (wanted: RegExp) => Promise<RegExpMatchArray>;
  /** Waits for its end; gives its exit code, or the signal that ended it. */
  readonly ended: () => Promise<number | string>;
};

export type Surroundings = Readonly<Record<string, string>>;

/** Starts `albero` with these arguments and settings, and no others of the machine's. */
export const albero = (args: readonly string[], env: Surroundings): Running => {
  const { PATH = "", HOME = "" } = process.env;
  const child = spawn(process.execPath, [MAIN, ...args], {
    env: { PATH, HOME, ...env },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let said = "";
  const hear = (chunk: Buffer): void => {
    said += chunk.toString();
  };
  child.stdout.on("data", hear);
  child.stderr.on("data", hear);
  const closed = once(child, "close");
  const until = async (wanted: RegExp): Promise<RegExpMatchArray> => {
    for (;;) {
      const found = wanted.exec(said);
      if (found !== null) return found;
      if (child.exitCode !== null || child.signalCode !== null) throw new Error(`it ended before: ${said}`);
      await pause(20);
    }
  };
  const ended = async (): Promise<number | string> => {
    await closed;
    return child.exitCode ?? child.signalCode ?? "nothing";
  };
  return { child, said: () => said, until, ended };
};

/** Runs `albero` to its end. */
export const finished = async (
  args: readonly string[],
  env: Surroundings,
): Promise<{ readonly code: number | string; readonly said: string }> => {
  const run = albero(args, env);
  return { code: await run.ended(), said: run.said() };
};

/** A port that is free now. */
export const freePort = async (): Promise<number> => {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  server.close();
  await once(server, "close");
  return typeof address === "object" && address !== null ? address.port : 0;
};
