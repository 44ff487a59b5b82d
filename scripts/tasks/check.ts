// What a developer runs before every commit: under a minute, nothing outside the repository needed.

import { runSteps } from "../lib/run-steps.ts";
import { STATIC } from "../steps/static.ts";
import { lint } from "../steps/lint.ts";
import { suite } from "../steps/suite.ts";

process.exitCode = await runSteps([
  lint({ isCached: true }),
  ...STATIC,
  suite({ name: "unit", project: "unit*" }),
]);
