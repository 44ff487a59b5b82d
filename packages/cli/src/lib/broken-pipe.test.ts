import { spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { describe, expect, it } from "vitest";

const MAIN = join(import.meta.dirname, "../main.ts");

describe("a command whose reader goes away", () => {
  it("ends quietly and well, without a trace of its own code", async () => {
    const child = spawn(process.execPath, [MAIN, "schema", "plan"], {
      env: { PATH: process.env["PATH"] ?? "", HOME: process.env["HOME"] ?? "" },
      stdio: ["ignore", "pipe", "pipe"],
    });
    let complaints = "";
    child.stderr.on("data", (chunk: Buffer) => {
      complaints += chunk.toString();
    });
    // More than a pipe holds is still to be written when the reading end is closed.
    child.stdout.destroy();
    await once(child, "close");
    expect(complaints).toBe("");
    expect(child.exitCode).toBe(0);
  }, 30_000);
});
