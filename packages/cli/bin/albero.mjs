#!/usr/bin/env node
// Finds the Node that Albero runs on and hands over to it. This file is plain JavaScript for old Nodes.

import { spawn, spawnSync } from "node:child_process";
import { constants } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const WANTED_MAJOR = 26;
const cli = dirname(dirname(fileURLToPath(import.meta.url)));
const main = join(cli, "src", "main.ts");

/** @param {string} program */
const majorOf = (program) => {
  const { status, stdout } = spawnSync(program, ["--version"], { encoding: "utf8" });
  return status === 0 ? Number.parseInt(stdout.replace(/^v/, ""), 10) : 0;
};

const findNode = () => {
  if (Number.parseInt(process.versions.node, 10) >= WANTED_MAJOR) return process.execPath;
  const installed = join(cli, "..", "..", "node_modules", ".bin", "node");
  return majorOf(installed) >= WANTED_MAJOR ? installed : null;
};

const node = findNode();
if (node === null) {
  process.stderr.write(
    `albero: this is Node ${process.versions.node}, Albero runs on Node ${WANTED_MAJOR}, and none came with the packages: run "npm ci" in the repository first.\n`,
  );
  process.exit(1);
}

const child = spawn(node, [main, ...process.argv.slice(2)], { stdio: "inherit" });
// From a terminal the child gets Ctrl-C by itself; what only we are told is passed on.
process.on("SIGINT", () => undefined);
for (const signal of /** @type {const} */ (["SIGTERM", "SIGHUP"]))
  process.on(signal, () => child.kill(signal));
child.on("exit", (code, signal) => {
  process.exitCode = code ?? 128 + (signal === null ? 0 : constants.signals[signal]);
});
