import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { describe, expect, it } from "vitest";
import { runChild } from "./run-child.mjs";

const options = { cwd: import.meta.dirname, env: process.env };
const run = (script: string): Promise<number> => runChild(process.execPath, ["--eval", script], options);

/** Counts the signals it gets for a while, and ends with their number as its exit code. */
const COUNTING_CHILD = `
  let count = 0;
  for (const signal of ["SIGINT", "SIGTERM"]) process.on(signal, () => { count += 1; });
  setTimeout(() => process.exit(40 + count), 1200);
  console.log("ready");
`;

/** A program that runs the counting child through runChild and ends with its exit code. */
const PARENT = `
  import { runChild } from ${JSON.stringify(new URL("run-child.mjs", import.meta.url).href)};
  const options = { cwd: process.cwd(), env: process.env };
  process.exit(await runChild(process.execPath, ["--eval", ${JSON.stringify(COUNTING_CHILD)}], options));
`;

/** Sends signals to the parent once its child is ready; returns the exit code of the parent. */
async function codeAfter(signals: readonly NodeJS.Signals[]): Promise<unknown> {
  const parent = spawn(process.execPath, ["--input-type=module", "--eval", PARENT], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  await once(parent.stdout, "data");
  for (const signal of signals) {
    parent.kill(signal);
    await pause(150);
  }
  const [code] = (await once(parent, "exit")) as [unknown];
  return code;
}

/** A process that ended but was not yet collected by its parent counts as ended. */
function isRunning(pid: number): boolean {
  const { stdout } = spawnSync("ps", ["-o", "state=", "-p", String(pid)], { encoding: "utf8" });
  return stdout.trim() !== "" && !stdout.startsWith("Z");
}

describe("runChild", () => {
  it("ends with the exit code of the child", async () => {
    expect(await run("process.exit(0)")).toBe(0);
    expect(await run("process.exit(7)")).toBe(7);
  });

  it("ends with 128 + number for a child that a signal ended", async () => {
    expect(await run("process.kill(process.pid, 'SIGKILL')")).toBe(137);
  });

  it("says so when the program cannot be started", async () => {
    await expect(runChild("/nowhere/albero", [], options)).rejects.toThrow("ENOENT");
  });

  it("kills what does not end in time, with what it started", async () => {
    const folder = mkdtempSync(join(tmpdir(), "albero-child-"));
    const note = join(folder, "pid");
    const script = `
      const { pid } = require("node:child_process").spawn(process.execPath, ["--eval", "for (;;);"]);
      require("node:fs").writeFileSync(${JSON.stringify(note)}, String(pid));
      for (;;);
    `;
    expect(await runChild(process.execPath, ["--eval", script], { ...options, limit: 1000 })).toBe(124);
    const grandchild = Number(readFileSync(note, "utf8"));
    await expect.poll(() => isRunning(grandchild)).toBe(false);
    rmSync(folder, { recursive: true });
  });

  it("passes on a request to stop", async () => {
    expect(await codeAfter(["SIGTERM"])).toBe(41);
  });

  it("passes on a key press once although terminal and npm both send it", async () => {
    expect(await codeAfter(["SIGINT", "SIGINT"])).toBe(41);
  });

  it("takes a closed terminal for a request to stop", async () => {
    expect(await codeAfter(["SIGHUP"])).toBe(41);
  });
});
