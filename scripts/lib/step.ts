/** What came of one section of a check: plain counts, so that they can be added up. */
export type Outcome = {
  readonly passed: number;
  readonly failed: number;
  /** Why the section did not run at all; null when it ran. */
  readonly notRun: string | null;
  /** A few words for the summary, such as "412 files, 3 suppressions". */
  readonly detail: string;
};

/** One section of a check. */
export type Step = {
  readonly name: string;
  /** Whether it prints while it runs and wants the machine for itself. */
  readonly isLive: boolean;
  readonly run: () => Promise<Outcome>;
};

/** A section that is one single check. */
export function verdict(hasPassed: boolean, detail = ""): Outcome {
  return { passed: hasPassed ? 1 : 0, failed: hasPassed ? 0 : 1, notRun: null, detail };
}

/** A section that cannot run for want of something outside the repository. */
export function missing(name: string, reason: string): Step {
  const outcome = { passed: 0, failed: 0, notRun: reason, detail: reason };
  return { name, isLive: false, run: () => Promise.resolve(outcome) };
}
