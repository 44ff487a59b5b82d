// Run as a program of its own by the test of durability: records entries with their audit, one transaction each, and
// says the number of each once it was acknowledged. Arguments: the data folder, PostgreSQL's programs (empty: npm's).

import { writeSync } from "node:fs";
import type { CellKey } from "@albero/domain";
import { openDatabase } from "../connection.ts";
import { startEmbedded } from "../embedded/server.ts";
import { inBody } from "../in-body.ts";
import { migrate } from "../migrations/migrate.ts";
import { appendAudit } from "../repositories/audit.ts";
import { findBody } from "../repositories/body.ts";
import { readCell } from "../repositories/cell.ts";
import { recordEntry } from "../repositories/record-entry.ts";
import { change, emptyCell, number, sample, saveTwoBodies } from "./recordings.ts";

const [dataDir = "", binFolder = ""] = process.argv.slice(2);
const server = await startEmbedded({ dataDir, command: "serve", ...(binFolder === "" ? {} : { binFolder }) });
if (!server.ok) throw new Error(JSON.stringify(server.problem));

const owner = openDatabase({ url: server.value.ownerUrl, statementTimeout: 0 });
const migrated = await migrate(owner);
if (!migrated.ok) throw new Error(JSON.stringify(migrated.problem));
const db = openDatabase({ url: server.value.url });
const known = await inBody(db, sample, (tx) => findBody(tx, sample.bodyId));
if (known === null) await saveTwoBodies(db);

/** One acknowledged write after another, in a cell of its own for each writer. */
const write = async (key: CellKey): Promise<never> => {
  for (;;) {
    const seq = await inBody(db, sample, async (tx) => {
      const { version } = await readCell(tx, sample.bodyId, key);
      const recorded = await recordEntry(tx, sample.bodyId, number(key, version, String(version)));
      if (!recorded.ok) throw new Error("somebody else wrote into the cell of this writer");
      await appendAudit(tx, sample.bodyId, change(`entry ${recorded.value.seq}`));
      return recorded.value.seq;
    });
    writeSync(1, `${seq}\n`);
  }
};

writeSync(1, `${JSON.stringify({ postmaster: server.value.pid })}\n`);
await Promise.all(["2021-01", "2021-02", "2021-03", "2021-04"].map((period) => write(emptyCell(period))));
