// Builds the web application once and keeps it until one of its sources changes.

import { spawnSync } from "node:child_process";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "../lib/paths.ts";
import { sourceHash } from "../lib/source-hash.ts";

const WEB = join(root, "packages/web");
const BUILT_FROM = join(WEB, "dist/.source-hash");

/** Everything that ends up in the built files: the page's own sources and the floors it stands on. */
const SOURCES = [
  "package-lock.json",
  "tsconfig.base.json",
  "scripts/tasks/build.ts",
  "packages/web",
  "packages/contract/package.json",
  "packages/contract/src",
  "packages/domain/package.json",
  "packages/domain/src",
];

if (existsSync(join(WEB, "vite.config.ts"))) {
  const hash = sourceHash(root, SOURCES);
  const isBuilt = existsSync(BUILT_FROM) && readFileSync(BUILT_FROM, "utf8") === hash;
  if (!isBuilt || process.argv.includes("--force")) build(hash);
}

function build(hash: string): void {
  console.log("albero: building the web application and the public pages");
  const vite = join(root, "node_modules/vite/bin/vite.js");
  const portal = ["--config", "vite.portal.config.ts"];
  for (const more of [[], portal, [...portal, "--ssr"]]) {
    const { status } = spawnSync(process.execPath, [vite, "build", "--logLevel", "warn", ...more], {
      cwd: WEB,
      // Whoever calls, a test runner or a shell with its own idea of it: what is served is built to be served.
      env: { ...process.env, NODE_ENV: "production" },
      stdio: "inherit",
    });
    if (status !== 0) {
      console.error("albero: the pages could not be built; what went wrong stands above.");
      process.exit(1);
    }
  }
  writeFileSync(BUILT_FROM, hash);
}
