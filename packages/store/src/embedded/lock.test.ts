import { spawn } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { hostname, tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { holderOf, takeLock, type Holder } from "./lock.ts";
import { isAlive, startMark } from "./process.ts";

let folder: string;
let file: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "albero-lock-"));
  file = join(folder, "lock");
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const leave = (holder: Partial<Holder>): void => {
  const mine = { pid: process.pid, started: startMark(process.pid), host: hostname(), command: "serve" };
  writeFileSync(file, JSON.stringify({ ...mine, ...holder }));
};

/** Takes the lock, lets it go at once, and tells whether it could be had. */
const canBeTaken = (): boolean => {
  const lock = takeLock(file, "migrate");
  if (lock.ok) lock.value.release();
  return lock.ok;
};

describe("the lock of a folder", () => {
  it("tells the second who holds it, and is free once released", () => {
    const lock = takeLock(file, "serve");
    expect(takeLock(file, "migrate")).toEqual({
      ok: false,
      problem: {
        code: "folder-in-use",
        facts: { file, pid: process.pid, command: "serve", host: hostname() },
      },
    });
    expect(holderOf(file)).toMatchObject({ pid: process.pid, command: "serve" });
    if (lock.ok) lock.value.release();
    expect(holderOf(file)).toBeNull();
    expect(canBeTaken()).toBe(true);
    expect(readdirSync(folder)).toEqual([]);
  });

  it("is stale when its process is gone", async () => {
    const child = spawn("true");
    await new Promise((resolve) => child.once("exit", resolve));
    leave({ pid: child.pid ?? 0, started: "boot/1" });
    expect(canBeTaken()).toBe(true);
  });

  it("is stale when its number was given to another process", () => {
    leave({ started: "an earlier boot/123" });
    expect(canBeTaken()).toBe(true);
  });

  it("is stale when it cannot be read", () => {
    writeFileSync(file, "");
    expect(canBeTaken()).toBe(true);
  });

  it("of another host holds as long as it beats", () => {
    leave({ host: "another", pid: 1 });
    expect(canBeTaken()).toBe(false);
    const minuteAgo = new Date(Date.now() - 60_000);
    utimesSync(file, minuteAgo, minuteAgo);
    expect(canBeTaken()).toBe(true);
  });

  it("is not taken away from who came after", () => {
    const first = takeLock(file, "serve");
    leave({ pid: 1, started: startMark(1), command: "restore" });
    if (first.ok) first.value.release();
    expect(existsSync(file)).toBe(true);
  });

  it("names the folder when it cannot be written", () => {
    expect(takeLock("/proc/lock", "serve")).toMatchObject({ problem: { code: "folder-unreachable" } });
  });
});

describe("a process", () => {
  it("that ended but was not collected is not alive", async () => {
    // The shell becomes `sleep`, which never asks what became of its child.
    const parent = spawn("sh", ["-c", "sleep 0.05 & echo $!; exec sleep 5"]);
    const said = await new Promise<Buffer>((resolve) => parent.stdout.once("data", resolve));
    const zombie = Number(said.toString());
    await expect.poll(() => isAlive(zombie)).toBe(false);
    expect(existsSync(`/proc/${zombie}`)).toBe(true);
    parent.kill();
  });
});
