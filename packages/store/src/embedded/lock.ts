import { linkSync, readFileSync, renameSync, rmSync, statSync, utimesSync, writeFileSync } from "node:fs";
import { hostname } from "node:os";
import { ok, refuse, type Result } from "@albero/domain";
import { isAlive, startMark } from "./process.ts";
import { unreachable } from "./problem.ts";

/** Held while a program owns the data folder. */
export type Lock = { readonly release: () => void };

/** Who holds a folder, as the lock file says. */
export type Holder = {
  readonly pid: number;
  readonly started: string | null;
  readonly host: string;
  readonly command: string;
};

const BEAT = 5_000;
/** On another host (a shared disk, a container gone) no process can be looked at, only how fresh its beat is. */
const SILENCE = 30_000;

const readHolder = (file: string): Holder | null => {
  try {
    return JSON.parse(readFileSync(file, "utf8")) as Holder;
  } catch {
    return null;
  }
};

const beatsElsewhere = (file: string): boolean => {
  try {
    return Date.now() - statSync(file).mtimeMs < SILENCE;
  } catch {
    return false;
  }
};

const holds = (file: string, holder: Holder): boolean =>
  holder.host === hostname()
    ? isAlive(holder.pid) && startMark(holder.pid) === holder.started
    : beatsElsewhere(file);

/** Who owns the folder of this lock file now; `null` for nobody, also when its holder died without releasing it. */
export const holderOf = (file: string): Holder | null => {
  const holder = readHolder(file);
  return holder !== null && holds(file, holder) ? holder : null;
};

/** A link appears whole or not at all, so nobody reads half a lock file. */
const place = (draft: string, file: string): boolean => {
  try {
    linkSync(draft, file);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "EEXIST") return false;
    throw error;
  }
};

/**
 * Moves a dead holder's file away. Between looking and moving, another program may have put its own there; then it
 * is put back.
 */
const clearStale = (file: string, aside: string): void => {
  try {
    renameSync(file, aside);
  } catch {
    return;
  }
  if (holderOf(aside) !== null) place(aside, file);
  rmSync(aside, { force: true });
};

const beating = (file: string): NodeJS.Timeout =>
  setInterval(() => {
    try {
      utimesSync(file, new Date(), new Date());
    } catch {
      // The folder went away under us; the database says so louder than a lock could.
    }
  }, BEAT).unref();

const take = (file: string, draft: string): Holder | null => {
  for (;;) {
    if (place(draft, file)) return null;
    const holder = holderOf(file);
    if (holder !== null) return holder;
    clearStale(file, `${draft}.stale`);
  }
};

/** Takes the folder for a command (serve, migrate, restore), or tells which process has it. */
export const takeLock = (
  file: string,
  command: string,
): Result<Lock, "folder-in-use" | "folder-unreachable"> => {
  const mine: Holder = { pid: process.pid, started: startMark(process.pid), host: hostname(), command };
  const draft = `${file}.${process.pid}`;
  try {
    writeFileSync(draft, JSON.stringify(mine), { mode: 0o600 });
    const other = take(file, draft);
    rmSync(draft, { force: true });
    if (other !== null) {
      return refuse("folder-in-use", { file, pid: other.pid, command: other.command, host: other.host });
    }
  } catch (error) {
    return unreachable(file, error);
  }
  const beat = beating(file);
  return ok({
    release: () => {
      clearInterval(beat);
      if (readHolder(file)?.pid === process.pid) rmSync(file, { force: true });
    },
  });
};
