// Gives every file the one layout.

import { runLive, toolPath } from "../lib/tool.ts";

const paths = process.argv.slice(2);
process.exitCode = await runLive(toolPath("prettier"), [
  "--write",
  "--log-level",
  "warn",
  ...(paths.length > 0 ? paths : ["."]),
]);
