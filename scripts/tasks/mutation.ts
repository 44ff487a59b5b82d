// Changes the rules of a room one by one and asks whether a test of that room notices; writes mutation/RESULTS.md.
//
// `npm run mutation` takes all rooms, which is an hour of a quiet machine; `npm run mutation -- formula` one room, and
// `npm run mutation -- formula apply evaluate` some of its files. What was found before is kept and not asked again as
// long as neither the rule nor its tests change.

import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { installBeside } from "../lib/beside.ts";
import { cache, root } from "../lib/paths.ts";
import { readReport } from "../mutation/report.ts";
import { resultsPage } from "../mutation/results.ts";

const ROOMS = ["formula", "indicator", "objective"];
const [asked, ...files] = process.argv.slice(2);

if (!installBeside(join(root, "mutation"), "installing what changes the rules")) process.exit(1);
const failed = ROOMS.filter((room) => asked === undefined || asked === room).filter((room) => !change(room));

const reports = ROOMS.filter((room) => existsSync(reportOf(room))).map((room) =>
  readReport(room, readFileSync(reportOf(room), "utf8")),
);
const commit = execFileSync("git", ["rev-parse", "--short", "HEAD"], { cwd: root, encoding: "utf8" }).trim();
writeFileSync(join(root, "mutation/RESULTS.md"), resultsPage(reports, { at: new Date(), commit }));
process.exitCode = failed.length === 0 ? 0 : 1;

function reportOf(room: string): string {
  return join(cache, "mutation", room, "report.json");
}

/** One process, and the least urgent one: a run takes long, and the machine has other work. */
function change(room: string): boolean {
  const source = `packages/domain/src/${room}`;
  const mutate = files.length > 0 ? files.map((file) => `${source}/${file}.ts`) : [`${source}/**/*.ts`];
  const stryker = join(root, "mutation/node_modules/@stryker-mutator/core/bin/stryker.js");
  const { status } = spawnSync(
    "nice",
    [
      ...["-n", "19", process.execPath, stryker, "run", "mutation/stryker.config.mjs"],
      ...["--mutate", [...mutate, "!**/*.test.ts", "!**/testing/**"].join(",")],
    ],
    { cwd: root, stdio: "inherit", env: { ...process.env, ROOM: room } },
  );
  return status === 0;
}
