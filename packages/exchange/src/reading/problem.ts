/** One thing that is wrong with what was given: where it stands and, in plain words, what should stand there. */
export type ReadingProblem = {
  readonly code: "shape" | "unknown-reference" | "duplicate" | "weights" | "value" | "given" | "file";
  /** The file it is in, when several are read together. */
  readonly file: string | null;
  /** Keys and places from the top, as `measures/12/unit`; empty for the whole. */
  readonly path: string;
  readonly message: string;
};

/** What was read, or everything that is wrong with it at once. */
export type Reading<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly problems: readonly ReadingProblem[] };

/** The outcome of a reading: refused when there is any problem. */
export const readingOf = <Value>(value: Value, problems: readonly ReadingProblem[]): Reading<Value> =>
  problems.length === 0 ? { ok: true, value } : { ok: false, problems };

/** One line for people: file, place, what is wrong. */
export const describeProblem = ({ file, path, message }: ReadingProblem): string =>
  [file, path === "" ? null : path, message].filter((part) => part !== null).join(": ");
