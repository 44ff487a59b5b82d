// Changes the rules of a room one by one and asks whether a test of that room notices; writes mutation/results.json
// and, to be read, mutation/RESULTS.md. Rooms that are not measured keep what was found of them before.
//
// `npm run mutation` takes all rooms, which is an hour of a quiet machine; `npm run mutation -- formula` one room, and
// `npm run mutation -- formula apply evaluate` some of its files. What was found before is kept and not asked again as
// long as neither the rule nor its tests change.

import { execFileSync, spawnSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { installBeside } from "../lib/beside.ts";
import { cache, root } from "../lib/paths.ts";
import { readReport } from "../mutation/report.ts";
import { resultsPage, withRoom, type RoomResult } from "../mutation/results.ts";

const ROOMS = ["formula", "indicator", "objective"];
const [asked, ...files] = process.argv.slice(2);

if (!installBeside(join(root, "mutation"), "installing what changes the rules")) process.exit(1);
const failed = ROOMS.filter((room) => asked === undefined || asked === room).filter((room) => !measure(room));
process.exitCode = failed.length === 0 ? 0 : 1;

/** Whether the room could be measured; if so what was found is written down, beside what is known of the others. */
function measure(room: string): boolean {
  if (!change(room)) return false;
  const found = {
    ...readReport(room, readFileSync(join(cache, "mutation", room, "report.json"), "utf8")),
    at: new Date().toISOString().slice(0, 10),
    commit: execFileSync("git", ["rev-parse", "--short", "HEAD"], { cwd: root, encoding: "utf8" }).trim(),
  };
  const kept = join(root, "mutation/results.json");
  const results = withRoom(JSON.parse(readFileSync(kept, "utf8")) as readonly RoomResult[], found);
  writeFileSync(kept, `${JSON.stringify(results, null, 2)}\n`);
  writeFileSync(join(root, "mutation/RESULTS.md"), resultsPage(results));
  return true;
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
