import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { Refusal } from "./refusal.mjs";

const WANTED_MAJOR = 26;

/**
 * The Node that runs everything else: the one installed from the registry, by path, because a
 * shell that already found an older Node keeps it; where the registry has none for this machine,
 * the Node we are running in, if it is new enough.
 *
 * @param {string} root folder of the repository
 * @returns {string} path of the program
 * @throws {Refusal} when there is neither
 */
export function findNode(root) {
  const installed = join(root, "node_modules", ".bin", "node");
  if (majorOf(installed) === WANTED_MAJOR) return installed;
  if (Number.parseInt(process.versions.node, 10) >= WANTED_MAJOR) return process.execPath;
  throw new Refusal(
    `Albero runs on Node ${WANTED_MAJOR}: none that works on ${process.platform}-${process.arch} came from the registry, ` +
      `and this is Node ${process.versions.node}. Install Node ${WANTED_MAJOR} or later, or delete node_modules and try again.`,
  );
}

/**
 * @param {string} program
 * @returns {number | null} null when the program is not there or does not run on this machine
 */
function majorOf(program) {
  const { status, stdout } = spawnSync(program, ["--version"], { encoding: "utf8" });
  return status === 0 ? Number.parseInt(stdout.replace(/^v/, ""), 10) : null;
}
