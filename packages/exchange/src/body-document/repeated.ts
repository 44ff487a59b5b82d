import type { ReadingProblem } from "../reading/problem.ts";

/** That something stands there for the second time. */
export const twice = (path: string, what: string): ReadingProblem => ({
  code: "duplicate",
  file: null,
  path,
  message: `${what} is already taken by an earlier one`,
});

/** The rows of a list whose key an earlier one has already. */
export const repeated = <Row>(
  place: string,
  rows: readonly Row[],
  key: (row: Row) => string,
): readonly ReadingProblem[] => {
  const seen = new Set<string>();
  return rows.flatMap((row, i) => {
    const name = key(row);
    if (seen.has(name)) return [twice(`${place}/${i}`, name)];
    seen.add(name);
    return [];
  });
};
