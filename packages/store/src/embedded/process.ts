import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";

const proc = (pid: number, file: string): string | null => {
  try {
    return readFileSync(`/proc/${pid}/${file}`, "utf8");
  } catch {
    return null;
  }
};

/** Fields of `/proc/<pid>/stat` after the command's name, which may itself hold spaces and brackets. */
const stat = (pid: number): readonly string[] | null => {
  const text = proc(pid, "stat");
  return text === null ? null : text.slice(text.lastIndexOf(")") + 2).split(" ");
};

const ps = (pid: number, column: string): string | null => {
  try {
    return execFileSync("ps", ["-o", `${column}=`, "-p", String(pid)], { encoding: "utf8" }).trim();
  } catch {
    return null;
  }
};

const onLinux = process.platform === "linux";

/** Whether a process runs. One that ended but was not yet collected by its parent (a zombie) does not. */
export const isAlive = (pid: number): boolean => {
  try {
    process.kill(pid, 0);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EPERM") return false;
  }
  const state = onLinux ? stat(pid)?.[0] : ps(pid, "state")?.[0];
  return state !== undefined && state !== "Z";
};

/** The command line of a process, arguments parted by spaces; `null` when it is gone. */
export const commandLine = (pid: number): string | null =>
  onLinux ? (proc(pid, "cmdline")?.replaceAll("\0", " ").trim() ?? null) : ps(pid, "command");

/**
 * When a process started, in the system's own terms, boot included: together with the number it names a process for
 * ever, while the number alone is used again.
 */
export const startMark = (pid: number): string | null => {
  if (!onLinux) return ps(pid, "lstart");
  const ticks = stat(pid)?.[19];
  const boot = readFileSync("/proc/sys/kernel/random/boot_id", "utf8").trim();
  return ticks === undefined ? null : `${boot}/${ticks}`;
};
