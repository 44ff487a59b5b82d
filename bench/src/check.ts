import { mismatches } from "./independent.ts";

/** Stops everything when a result is not what the independent evaluator says: a wrong figure is not worth timing. */
export const mustAgree = (
  who: string,
  found: readonly ArrayLike<number>[],
  expected: readonly ArrayLike<number>[],
): void => {
  const wrong = expected.reduce((sum, column, i) => sum + mismatches(found[i] ?? [], column), 0);
  if (found.length !== expected.length || wrong > 0)
    throw new Error(`${who}: ${wrong} results differ from the independent evaluator's.`);
};
