import type { Outcome, Step } from "./step.ts";

type Finished = Outcome & { readonly name: string; readonly milliseconds: number };

/** What a shell says of a program that Ctrl-C ended. */
const STOPPED = 130;

/**
 * Runs every section, whatever came of those before, and ends with a table and, as the very last
 * line, `N passed, N failed`. Quiet sections share the machine two at a time; live ones follow
 * one by one. A request to stop lets the running ones end and begins no other.
 *
 * @returns the exit code: 0 only when nothing failed and, in CI, nothing was left out
 */
export async function runSteps(steps: readonly Step[]): Promise<number> {
  const start = performance.now();
  const quiet = steps.filter((step) => !step.isLive);
  const live = steps.filter((step) => step.isLive);
  const finished: Finished[] = [];

  const stopping = new AbortController();
  const stop = (): void => {
    stopping.abort();
    quiet.length = 0;
    live.length = 0;
  };
  for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, stop);

  await Promise.all([runAll(quiet, finished), runAll(quiet, finished)]);
  await runAll(live, finished);
  const inOrder = steps.flatMap((step) => finished.filter(({ name }) => name === step.name));
  const exitCode = summarise(inOrder, performance.now() - start);
  return stopping.signal.aborted ? STOPPED : exitCode;
}

/** Takes steps from the waiting ones until there are none; several may take from the same. */
async function runAll(waiting: Step[], finished: Finished[]): Promise<void> {
  for (let step = waiting.shift(); step !== undefined; step = waiting.shift()) {
    if (step.isLive) console.log(`\n=== ${step.name}`);
    const done = await runStep(step);
    if (!step.isLive) console.log(`${markOf(done)} ${done.name} (${seconds(done.milliseconds)})`);
    finished.push(done);
  }
}

function markOf({ failed, notRun }: Outcome): string {
  if (notRun !== null) return "-";
  return failed > 0 ? "✗" : "✓";
}

async function runStep(step: Step): Promise<Finished> {
  const start = performance.now();
  const outcome = await step.run().catch((error: unknown): Outcome => {
    console.error(error);
    return { passed: 0, failed: 1, notRun: null, detail: "the check itself broke, see above" };
  });
  return { ...outcome, name: step.name, milliseconds: performance.now() - start };
}

function summarise(sections: readonly Finished[], milliseconds: number): number {
  const width = Math.max(...sections.map(({ name }) => name.length));
  console.log(`\n${"section".padEnd(width)}  passed  failed     time`);
  for (const section of sections) console.log(`${tableRow(section, width)}  ${section.detail}`.trimEnd());

  const missing = sections.filter((section) => section.notRun !== null);
  for (const { name, notRun } of missing) console.log(`\nNot run: ${name}, because ${notRun ?? ""}.`);
  const mayMiss = process.env.CI === undefined || process.env.CI === "false";

  const passed = sum(sections.map((section) => section.passed));
  const failed = sum(sections.map((section) => section.failed)) + (mayMiss ? 0 : missing.length);
  console.log(`\nIn ${seconds(milliseconds)}.\n${passed} passed, ${failed} failed`);
  return failed === 0 ? 0 : 1;
}

function tableRow(section: Finished, width: number): string {
  const [passed, failed] = section.notRun === null ? [section.passed, section.failed] : ["-", "not run"];
  const columns = [
    String(passed).padStart(6),
    String(failed).padStart(7),
    seconds(section.milliseconds).padStart(8),
  ];
  return `${section.name.padEnd(width)}  ${columns.join(" ")}`;
}

function seconds(milliseconds: number): string {
  return `${(milliseconds / 1000).toFixed(1)} s`;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
