// Run as a program of its own by the tests of the supervisor: holds a data folder until it is told to stop or killed.
// Arguments: the data folder, and the folder with PostgreSQL's programs (empty for those of npm).

import { writeSync } from "node:fs";
import { startEmbedded } from "../embedded/server.ts";

const [dataDir = "", binFolder = ""] = process.argv.slice(2);
const started = await startEmbedded({
  dataDir,
  command: "serve",
  ...(binFolder === "" ? {} : { binFolder }),
});

if (started.ok) {
  const beat = setInterval(() => undefined, 1_000);
  process.once("SIGTERM", () => {
    clearInterval(beat);
    void started.value.stop();
  });
}

const said = started.ok ? { ok: true, pid: started.value.pid, url: started.value.url } : started;
writeSync(1, `${JSON.stringify({ ...said, uid: process.getuid?.() })}\n`);
