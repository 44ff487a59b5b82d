import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { refuse } from "@albero/domain";
import { endWithReader } from "./lib/broken-pipe.ts";
import { openLog } from "./lib/log.ts";
import type { Run } from "./lib/run.ts";
import { makeProgram } from "./program.ts";
import { readSettings } from "./config.ts";
import { sentenceOf } from "./sentence.ts";

const root = dirname(dirname(dirname(import.meta.dirname)));
const { version } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as { version: string };

const say = (line: string): void => {
  console.error(`albero: ${line}`);
};

/** The moment somebody pressed Enter, when the door in front of us noted it; else when this program began. */
const startedAt = (): number => {
  const noted = Date.parse(process.env.ALBERO_STARTED_AT ?? "");
  return Number.isNaN(noted) ? Date.now() - process.uptime() * 1000 : noted;
};

/** Reads the settings, runs one command, and turns whatever stops it into one sentence and exit code 1. */
const run: Run = async (command) => {
  const settings = readSettings(process.env, { dataDir: join(root, "data"), version });
  if (!settings.ok) {
    say(sentenceOf(settings.problem));
    process.exitCode = 1;
    return;
  }
  const problem = await command({
    settings: settings.value,
    log: openLog(settings.value.logLevel),
    say,
    write: (text) => process.stdout.write(text),
    writeBytes: (bytes) => process.stdout.write(bytes),
    examplesDir: join(root, "examples"),
    webRoot: join(root, "packages/web/dist"),
    startedAt: startedAt(),
  });
  if (problem === null) return;
  say(sentenceOf(problem));
  process.exitCode = 1;
};

endWithReader(process.stdout);

try {
  await makeProgram(version, run).parseAsync();
} catch (error) {
  // What the system refuses (a file, an address) is told in its words; a fault of ours shows where it is.
  const { errno, code = "", message } = error as NodeJS.ErrnoException;
  if (errno === undefined) throw error;
  say(sentenceOf(refuse(code, { sentence: message }).problem));
  process.exitCode = 1;
}
