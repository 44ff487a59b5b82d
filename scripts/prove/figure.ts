/** One figure of a proof: what was measured, what it has to be, and whether it is. */
export type Figure = {
  readonly what: string;
  readonly found: string;
  readonly wanted: string;
  readonly met: boolean;
};

/** What a suite found, on which machine and when. */
export type Proof = {
  readonly suite: string;
  readonly about: string;
  readonly day: string;
  readonly commit: string;
  readonly machine: string;
  readonly seconds: number;
  readonly figures: readonly Figure[];
};

/** A count that has to be exactly this. */
export const exactly = (what: string, found: number, wanted: number): Figure => ({
  ...{ what, found: String(found), wanted: String(wanted), met: found === wanted },
});

/** A count that has to be at least this, so that a proof in which nothing happened proves nothing. */
export const atLeast = (what: string, found: number, wanted: number): Figure => ({
  ...{ what, found: String(found), wanted: `at least ${wanted}`, met: found >= wanted },
});

/** A measure that may not be beyond this. */
export const atMost = (what: string, found: number, wanted: number): Figure => ({
  ...{ what, found: String(found), wanted: `at most ${wanted}`, met: found <= wanted },
});
