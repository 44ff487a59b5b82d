import type { IndicatorDefinition } from "@albero/contract";
import { INDICATOR_KINDS, type Direction, type IndicatorKind } from "@albero/domain";

const NUMBERS: readonly Direction[] = [">=", ">", "<=", "<", "=", "within"];

/** When an indicator of a kind can be reached. */
export const directionsOf = (kind: IndicatorKind): readonly Direction[] =>
  kind === "date" ? ["by"] : kind === "yes-no" ? ["is"] : NUMBERS;

/** What an indicator may become without another formula: a date stays one, since its formula gives a day. */
export const kindsBeside = (kind: IndicatorKind): readonly IndicatorKind[] =>
  INDICATOR_KINDS.filter((each) => (each === "date") === (kind === "date"));

/** A definition with something changed; another kind brings a direction it can be reached in. */
export const changed = (
  definition: IndicatorDefinition,
  change: Partial<IndicatorDefinition>,
): IndicatorDefinition => {
  const next = { ...definition, ...change };
  const directions = directionsOf(next.kind);
  return {
    ...next,
    direction: directions.includes(next.direction) ? next.direction : (directions[0] ?? ">="),
  };
};
