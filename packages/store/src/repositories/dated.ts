import type { Dated } from "@albero/domain";
import type { DatedRow } from "../schema/dated.ts";

type DatedColumns = Omit<DatedRow, "revision">;

/** The two times of a domain value as columns. */
export const datedColumns = (dated: Dated): DatedColumns => ({
  valid_from: dated.validFrom,
  valid_to: dated.validTo,
  recorded_at: dated.recordedAt,
  superseded_at: dated.supersededAt,
});

/** The two times of a row as the domain knows them. */
export const datedOf = (row: DatedColumns): Dated => ({
  validFrom: row.valid_from,
  validTo: row.valid_to,
  recordedAt: row.recorded_at,
  supersededAt: row.superseded_at,
});

/** Gives out, for each key, the number after the last one it was told of. */
export const numbering = (known: Iterable<readonly [string, number]>): ((key: string) => number) => {
  const last = new Map(known);
  return (key) => {
    const next = (last.get(key) ?? 0) + 1;
    last.set(key, next);
    return next;
  };
};
