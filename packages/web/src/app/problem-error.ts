import type { CallProblem } from "@albero/contract";

/** A problem on its way through the query library, which speaks in exceptions. */
export class ProblemError extends Error {
  readonly problem: CallProblem;

  constructor(problem: CallProblem) {
    super(problem.title);
    this.problem = problem;
  }
}

/** Whether something thrown is the service's problem of this code. */
export const isProblem = (error: unknown, code: CallProblem["code"]): boolean =>
  error instanceof ProblemError && error.problem.code === code;
