import { mkdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { cache } from "../lib/paths.ts";
import type { Outcome, Step } from "../lib/step.ts";
import { runLive, toolPath } from "../lib/tool.ts";

export type Suite = {
  /** Name of the section in the summary. */
  readonly name: string;
  /** Project of vitest.config.ts; unit tests are two, of which one compiles schemas. */
  readonly project: "unit*" | "store" | "http" | "e2e";
  /** Which files of the project, by a part of their name; all when left out. */
  readonly filter?: string;
  /** What the tests run against, such as "PostgreSQL 15.18". */
  readonly detail?: string;
  readonly env?: Readonly<Record<string, string>>;
};

/**
 * A test that spins without end cannot be timed out from inside. No suite of ours takes this long, also where the
 * machine is three times as slow as those we know.
 */
const LIMIT = 30 * 60_000;

/** The part of Vitest's JSON report that the summary needs. */
type Report = {
  readonly numPassedTests: number;
  readonly numTotalTests: number;
  readonly testResults: readonly {
    readonly status: string;
    readonly assertionResults: readonly { readonly status: string }[];
  }[];
};

/** A suite of tests as a section of the check. */
export function suite(about: Suite): Step {
  return { name: about.name, isLive: true, run: () => runSuite(about) };
}

async function runSuite({ name, project, filter, detail = "", env = {} }: Suite): Promise<Outcome> {
  const report = join(cache, "tests", `${name.replaceAll(/[^\w]+/g, "-")}.json`);
  mkdirSync(join(cache, "tests"), { recursive: true });
  rmSync(report, { force: true });
  const reporters = ["--reporter=default", "--reporter=json", `--outputFile.json=${report}`];
  const files = filter === undefined ? [] : [filter];
  const code = await runLive(toolPath("vitest"), ["run", "--project", project, ...reporters, ...files], {
    env,
    limit: LIMIT,
  });
  if (code === 124) return { passed: 0, failed: 1, notRun: null, detail: "never ended and was killed" };
  return count(code, report, detail);
}

/**
 * A test that did not run counts as failed, and so does a file or a run that broke without a
 * failed test, one that found no tests among them.
 */
function count(code: number, reportFile: string, detail: string): Outcome {
  const report = readReport(reportFile);
  if (report === null) return { passed: 0, failed: 1, notRun: null, detail: "ended without a report" };
  const passed = report.numPassedTests;
  const brokenFiles = report.testResults.filter(
    ({ status, assertionResults }) =>
      status === "failed" && assertionResults.every((test) => test.status !== "failed"),
  ).length;
  const failed = report.numTotalTests - passed + brokenFiles;
  const files = `${report.testResults.length} files`;
  return {
    passed,
    failed: failed === 0 && code !== 0 ? 1 : failed,
    notRun: null,
    detail: detail === "" ? files : `${files}, ${detail}`,
  };
}

function readReport(path: string): Report | null {
  try {
    return JSON.parse(readFileSync(path, "utf8")) as Report;
  } catch {
    return null;
  }
}
