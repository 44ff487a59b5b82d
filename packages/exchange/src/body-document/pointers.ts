import type { ReadingProblem } from "../reading/problem.ts";

type Known = ReadonlySet<string>;

/** A place of a document that names something by its id; `null` names nothing. */
export type Pointer = { readonly path: string; readonly to: string | null };

/** The ids of some things. */
export const ids = (rows: readonly { readonly id: string }[]): Known => new Set(rows.map(({ id }) => id));

/** The places that name what is not there. */
export const unknown = (
  kind: string,
  known: Known,
  pointers: readonly Pointer[],
): readonly ReadingProblem[] =>
  pointers.flatMap(({ path, to }) =>
    to === null || known.has(to)
      ? []
      : [{ code: "unknown-reference", file: null, path, message: `no ${kind} of the document is ${to}` }],
  );
