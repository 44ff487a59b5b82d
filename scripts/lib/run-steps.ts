import type { Outcome, Step } from "./step.ts";

type Finished = Outcome & { readonly name: string; readonly milliseconds: number };

/**
 * Runs every section, whatever came of those before, and ends with a table and, as the very last
 * line, `N passed, N failed`. Quiet sections share the machine two at a time; live ones follow
 * one by one.
 *
 * @returns the exit code: 0 only when nothing failed and, in CI, nothing was left out
 */
export async function runSteps(steps: readonly Step[]): Promise<number> {
  const start = performance.now();
  const quiet = steps.filter((step) => !step.isLive);
  const live = steps.filter((step) => step.isLive);
  const finished = [...(await runTwoAtATime(quiet)), ...(await runOneByOne(live))];
  const inOrder = steps.flatMap((step) => finished.filter(({ name }) => name === step.name));
  const exitCode = summarise(inOrder, performance.now() - start);
  return exitCode;
}

async function runOneByOne(steps: readonly Step[]): Promise<Finished[]> {
  const finished: Finished[] = [];
  for (const step of steps) {
    console.log(`\n=== ${step.name}`);
    finished.push(await runStep(step));
  }
  return finished;
}

async function runTwoAtATime(steps: readonly Step[]): Promise<Finished[]> {
  const waiting = [...steps];
  const finished: Finished[] = [];
  const takeNext = async (): Promise<void> => {
    for (let step = waiting.shift(); step !== undefined; step = waiting.shift()) {
      const done = await runStep(step);
      console.log(`${markOf(done)} ${done.name} (${seconds(done.milliseconds)})`);
      finished.push(done);
    }
  };
  await Promise.all([takeNext(), takeNext()]);
  return finished;
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
