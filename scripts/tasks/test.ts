// Everything there is to check: what CI runs. It goes on past failures and ends with one line of counts.

import { findBrowser } from "../lib/browser.ts";
import { foldersOf, howToGet, installMissing, readTools, type Tool } from "../lib/needed-tools.ts";
import { findPostgres } from "../lib/postgres.ts";
import { runSteps } from "../lib/run-steps.ts";
import { type Outcome, type Step, missing } from "../lib/step.ts";
import { lint } from "../steps/lint.ts";
import { STATIC } from "../steps/static.ts";
import { suite } from "../steps/suite.ts";

const tools = readTools();
await installMissing(tools);

process.exitCode = await runSteps([
  lint({ isCached: false }),
  ...STATIC,
  suite({ name: "unit", project: "unit*" }),
  suite({ name: "store on npm's PostgreSQL", project: "store", detail: "PostgreSQL 18, embedded" }),
  await storeOnServer(toolFor("store on a server")),
  suite({ name: "http", project: "http" }),
  journeys(toolFor("browser journeys")),
  suite({
    name: "browser from npm",
    project: "e2e",
    filter: "browser-from-registry",
    env: { ALBERO_TEST_BROWSER: "registry" },
  }),
  ...otherTools().map((tool) => missing(tool.neededBy, howToGet(tool))),
]);

/** The store once more, on the oldest PostgreSQL that this machine has and Albero runs on. */
async function storeOnServer(tool: Tool): Promise<Step> {
  const name = "store on a server";
  const postgres = await findPostgres(tool);
  if (postgres === null) return missing(name, howToGet(tool));
  const env = { ALBERO_TEST_POSTGRES_BIN: postgres.folder };
  return suite({ name, project: "store", detail: `PostgreSQL ${postgres.version}`, env });
}

/** The journeys want the system's browser; without one they still run in the one from npm, but CI says so. */
function journeys(tool: Tool): Step {
  const name = "browser journeys";
  const hasSystemBrowser = process.env.CHROMIUM_PATH !== undefined || foldersOf(tool).length > 0;
  if (!hasSystemBrowser && process.env.CI !== undefined) return missing(name, howToGet(tool));
  const run = async (): Promise<Outcome> => {
    const { version, from } = await findBrowser();
    return suite({ name, project: "e2e", detail: `${version} (${from})` }).run();
  };
  return { name, isLive: true, run };
}

/** Missing tools that belong to no section above: what needs them cannot have run in full. */
function otherTools(): readonly Tool[] {
  const own = ["store on a server", "browser journeys"];
  return tools.filter((tool) => !own.includes(tool.neededBy) && foldersOf(tool).length === 0);
}

function toolFor(section: string): Tool {
  const tool = tools.find(({ neededBy }) => neededBy === section);
  if (tool === undefined) throw new Error(`tools.json names no tool for "${section}"`);
  return tool;
}
