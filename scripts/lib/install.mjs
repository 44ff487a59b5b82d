import { createHash } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { findNode } from "./node.mjs";
import { Refusal } from "./refusal.mjs";
import { runChild } from "./run-child.mjs";

/**
 * What a task needs: "production" leaves out the development dependencies.
 * @typedef {"production" | "all"} Packages
 *
 * What an install that ran to its end leaves in node_modules (npm removes it with the folder).
 * @typedef {{ fingerprint: string, packages: Packages }} Marker
 *
 * @typedef {object} LockedPackage
 * @property {string} [version]
 * @property {string} [integrity]
 * @property {boolean} [optional]
 * @property {boolean} [dev]
 * @property {boolean} [devOptional]
 * @property {string | string[]} [os]
 * @property {string | string[]} [cpu]
 * @property {string | string[]} [libc]
 */

/**
 * Installs exactly what package-lock.json names, unless that stands there already. A full install
 * serves a task that would be content with production packages.
 *
 * @param {string} root folder of the repository
 * @param {Packages} packages
 * @throws {Refusal} when npm is missing or fails, or no Node came with the packages
 */
export async function ensureInstalled(root, packages) {
  if (isInstalled(root, packages)) return;
  if (!agreesWithLock(root, packages)) await installWithNpm(root, packages);
  findNode(root);
  /** @type {Marker} */
  const marker = { fingerprint: fingerprint(root), packages: agreesWithLock(root, "all") ? "all" : packages };
  writeFileSync(markerPath(root), `${JSON.stringify(marker, null, 2)}\n`);
}

/**
 * Whether an install of this very lock, on this kind of machine, ran to its end and nobody
 * installed or removed packages since.
 *
 * @param {string} root
 * @param {Packages} packages
 */
export function isInstalled(root, packages) {
  const marker = /** @type {Partial<Marker> | null} */ (readJson(markerPath(root)));
  if (marker?.fingerprint !== fingerprint(root)) return false;
  return marker.packages === "all" || marker.packages === packages;
}

/**
 * Whether npm's own record of node_modules names every package of the lock in the same version:
 * so nothing is installed twice after an `npm ci` or `npm install <package>` by hand.
 *
 * @param {string} root
 * @param {Packages} packages
 */
export function agreesWithLock(root, packages) {
  const wanted = lockedPackages(join(root, "package-lock.json"));
  const found = lockedPackages(installedLockPath(root));
  if (wanted === null || found === null) return false;
  return Object.entries(wanted).every(([path, { version, integrity, ...about }]) => {
    if (path === "" || !isNeeded(about, packages)) return true;
    return found[path]?.version === version && found[path]?.integrity === integrity;
  });
}

/**
 * Of the optional packages only those made for this very machine count: among them are Node
 * itself and PostgreSQL, which npm skips in silence when their download fails.
 *
 * @param {LockedPackage} about
 * @param {Packages} packages
 */
function isNeeded(about, packages) {
  if (packages === "production" && (about.dev || about.devOptional)) return false;
  if (!about.optional) return true;
  const isForThisMachine =
    [about.os].flat().includes(process.platform) && [about.cpu].flat().includes(process.arch);
  return isForThisMachine && about.libc === undefined;
}

/**
 * @param {string} root
 * @param {Packages} packages
 */
async function installWithNpm(root, packages) {
  console.log(
    `albero: installing ${packages === "all" ? "all" : "the production"} packages named in package-lock.json`,
  );
  const which = packages === "all" ? "--include=dev" : "--omit=dev";
  const npm = npmCommand();
  // Warnings stay away: under Node 20 they would say of our packages that they do not run there.
  const quiet = ["--loglevel=error", "--no-audit", "--no-fund"];
  const args = [...npm.args, "ci", which, "--include=optional", "--ignore-scripts", ...quiet];
  const code = await runChild(npm.program, args, { cwd: root, env: process.env }).catch(
    (/** @type {unknown} */ error) => {
      throw new Refusal(
        `npm could not be started (${String(error)}): install Node 20 or later together with npm.`,
      );
    },
  );
  if (code !== 0) {
    throw new Refusal(
      `npm could not install the packages named in package-lock.json (exit code ${code}). ` +
        "Its own words stand above; most often the registry cannot be reached or the folder cannot be written.",
    );
  }
}

/** The npm that started us, so that one machine with several does not mix them; else the one on the path. */
function npmCommand() {
  const startedBy = process.env.npm_execpath ?? "";
  if (basename(startedBy) === "npm-cli.js") return { program: process.execPath, args: [startedBy] };
  return { program: "npm", args: [] };
}

/** @param {string} root */
function fingerprint(root) {
  const hash = createHash("sha256").update(`${process.platform}-${process.arch}\n`);
  for (const path of [join(root, "package-lock.json"), installedLockPath(root)]) {
    hash.update(readText(path) ?? "missing").update("\0");
  }
  return hash.digest("hex");
}

/** @param {string} root */
function markerPath(root) {
  return join(root, "node_modules", ".albero-install.json");
}

/** @param {string} root */
function installedLockPath(root) {
  return join(root, "node_modules", ".package-lock.json");
}

/**
 * @param {string} path
 * @returns {Record<string, LockedPackage> | null}
 */
function lockedPackages(path) {
  const lock = /** @type {{ packages?: Record<string, LockedPackage> } | null} */ (readJson(path));
  return lock?.packages ?? null;
}

/**
 * @param {string} path
 * @returns {unknown} null when the file is missing or cut short
 */
function readJson(path) {
  try {
    return JSON.parse(readText(path) ?? "null");
  } catch {
    return null;
  }
}

/** @param {string} path */
function readText(path) {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return null;
  }
}
