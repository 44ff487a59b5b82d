import type { MeasurementSystem } from "./system.ts";

/** What a new version of the SMVP does to those known before it: which give way, and what is recorded anew. */
export type PlacedSystem = {
  readonly superseded: readonly MeasurementSystem[];
  readonly recorded: readonly MeasurementSystem[];
};

/**
 * Puts a version among those known: it holds until the next one begins, the one before it ends where it begins, and
 * one that begins on the same day gives way to it. Nothing is lost: what gives way still answers for earlier moments.
 */
export const placeSystem = (
  known: readonly MeasurementSystem[],
  next: Omit<MeasurementSystem, "validTo">,
): PlacedSystem => {
  const later = known.map(({ validFrom }) => validFrom).filter((day) => day > next.validFrom);
  const cut = known.filter(
    ({ validFrom, validTo }) => validFrom < next.validFrom && (validTo === null || validTo > next.validFrom),
  );
  const replaced = known.filter(({ validFrom }) => validFrom === next.validFrom);
  const { recordedAt } = next;
  return {
    superseded: [...cut, ...replaced],
    recorded: [
      ...cut.map((system) => ({ ...system, recordedAt, validTo: next.validFrom })),
      { ...next, validTo: later.toSorted()[0] ?? null },
    ],
  };
};
