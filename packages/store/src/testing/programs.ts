import { spawn, type ChildProcess } from "node:child_process";
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { setTimeout as pause } from "node:timers/promises";
import { isAlive } from "../embedded/process.ts";

/** A program started by a test, with the lines it says. */
export type Program = { readonly child: ChildProcess; readonly lines: AsyncIterator<string> };

/** Runs one of the programs beside this file in a process of its own; `through` puts another command before it. */
export const run = (file: string, args: readonly string[], through: readonly string[] = []): Program => {
  const [command = process.execPath, ...rest] = [
    ...through,
    process.execPath,
    join(import.meta.dirname, file),
    ...args,
  ];
  const child = spawn(command, rest, { stdio: ["ignore", "pipe", "inherit"] });
  return { child, lines: createInterface({ input: child.stdout })[Symbol.asyncIterator]() };
};

/** The next thing a program says, as JSON. */
export const heard = async <T>(program: Program): Promise<T> => {
  const line = await program.lines.next();
  if (line.done === true) throw new Error("the program ended without a word");
  return JSON.parse(line.value) as T;
};

/** Kills processes; one that just ended by itself is fine. */
export const killAll = (pids: readonly number[]): void => {
  for (const pid of pids) {
    try {
      process.kill(pid, "SIGKILL");
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== "ESRCH") throw error;
    }
  }
};

/** Waits until a process is gone. */
export const gone = async (pid: number): Promise<void> => {
  while (isAlive(pid)) await pause(10);
};

/** Fields of `/proc/<pid>/stat` after the command: 1 the parent, 3 the session. */
export const statOf = (pid: number): readonly string[] => {
  const text = readFileSync(`/proc/${pid}/stat`, "utf8");
  return text.slice(text.lastIndexOf(")") + 2).split(" ");
};

/** The processes a process started and that live. */
export const childrenOf = (pid: number): readonly number[] =>
  readdirSync("/proc")
    .map(Number)
    .filter((other) => {
      try {
        return statOf(other)[1] === String(pid);
      } catch {
        return false;
      }
    });
