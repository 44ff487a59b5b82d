/**
 * What a part of a formula gives. A number may have a unit as printed (`N.`, `EUR`, `gg`), of which a literal and
 * whatever mixes several have none (`null`, agrees with all); a pure ratio has the empty one. A share is a number
 * that a division, a measure in per cent or an achievement has entered.
 */
export type Nature =
  | { readonly kind: "date" }
  | { readonly kind: "condition" }
  /** Months or years, which only move a date. */
  | { readonly kind: "calendar-time" }
  | { readonly kind: "number"; readonly unit: string | null; readonly share: boolean };

export const DAYS_UNIT = "gg";
const PER_CENT = "%";
const PURE = "";

export const DATE: Nature = { kind: "date" };
export const CONDITION: Nature = { kind: "condition" };
export const CALENDAR_TIME: Nature = { kind: "calendar-time" };
export const LITERAL: Nature = { kind: "number", unit: null, share: false };
export const DAYS: Nature = { kind: "number", unit: DAYS_UNIT, share: false };
export const SHARE: Nature = { kind: "number", unit: PURE, share: true };
export const COUNT: Nature = { kind: "number", unit: null, share: false };

/** A figure of the library by its type and unit; a per cent enters formulas as a fraction of one. */
export const natureOf = (valueType: "number" | "date", unit: string): Nature => {
  if (valueType === "date") return DATE;
  return unit === PER_CENT ? SHARE : { kind: "number", unit, share: false };
};

export type NumberNature = Extract<Nature, { readonly kind: "number" }>;

export const isNumber = (nature: Nature): nature is NumberNature => nature.kind === "number";

/** Whether two numbers can be added or compared. */
export const agree = (a: NumberNature, b: NumberNature): boolean =>
  a.unit === null || b.unit === null || a.unit === b.unit;

/** The nature of a sum, a mean or a choice of numbers that agree. */
export const together = (numbers: readonly NumberNature[]): NumberNature => ({
  kind: "number",
  unit: numbers.find(({ unit }) => unit !== null)?.unit ?? null,
  share: numbers.some(({ share }) => share),
});

export const product = (a: NumberNature, b: NumberNature): NumberNature => ({
  kind: "number",
  unit: productUnit(a.unit, b.unit),
  share: a.share || b.share,
});

const productUnit = (a: string | null, b: string | null): string | null => {
  if (a === null || a === PURE) return b;
  return b === null || b === PURE ? a : null;
};

export const quotient = (a: NumberNature, b: NumberNature): NumberNature => ({
  kind: "number",
  unit: quotientUnit(a.unit, b.unit),
  share: true,
});

const quotientUnit = (a: string | null, b: string | null): string | null => {
  if (b === null || b === PURE) return a;
  if (a === b) return PURE;
  return a === null ? null : `${a}/${b}`;
};

/** Whether a number counts days: days themselves, or days per something. */
export const isInDays = ({ unit }: NumberNature): boolean =>
  unit === null || unit === DAYS_UNIT || unit.startsWith(`${DAYS_UNIT}/`);
