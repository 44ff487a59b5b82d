import type { MeasureDefinition } from "@albero/contract";
import { readNumber } from "../../i18n/read-number.ts";

/** The definition of a measure as it is typed. */
export type DefinitionDraft = Pick<MeasureDefinition, "accumulation" | "frequency" | "name" | "unit"> & {
  readonly decimals: string;
  readonly daysAllowed: string;
  /** Code of the first period it is asked for; empty: from the beginning. */
  readonly firstDue: string;
  /** Id of the office that enters it; empty: of nobody. */
  readonly office: string;
  /** The ends of what is usual; empty: no end. */
  readonly least: string;
  readonly most: string;
};

/** The definition, or the fields that cannot be read. */
export type DefinitionReading =
  | { readonly ok: true; readonly value: MeasureDefinition }
  | { readonly ok: false; readonly wrong: readonly (keyof DefinitionDraft)[] };

const typed = (number: string | null | undefined): string => number?.replace(".", ",") ?? "";

/** A definition, ready to be changed. */
export const draftOf = (definition: MeasureDefinition): DefinitionDraft => {
  const { accumulation, frequency, name, unit, decimals, daysAllowed, plausible } = definition;
  return {
    ...{ accumulation, frequency, name, unit },
    ...{ decimals: String(decimals), daysAllowed: String(daysAllowed) },
    ...{ firstDue: definition.firstDue ?? "", office: definition.sourceUnitId ?? "" },
    ...{ least: typed(plausible?.min), most: typed(plausible?.max) },
  };
};

const whole = (text: string, most: number): number | null =>
  /^\d{1,3}$/.test(text.trim()) && Number(text) <= most ? Number(text) : null;

/** An end of a range: none where nothing is typed, `undefined` where it is no number. */
const endOf = (text: string): string | null | undefined => {
  if (text.trim() === "") return null;
  const reading = readNumber(text);
  return reading.kind === "number" ? reading.number : undefined;
};

const SHORTEST = 3;
const MOST = { decimals: 6, days: 730 };

const rangeOf = (min: string | null, max: string | null): MeasureDefinition["plausible"] =>
  min === null && max === null ? null : { min, max };

/** What of the numbers typed can be read: `null` and `undefined` stand for what cannot. */
const numbersOf = ({ decimals, daysAllowed, least, most }: DefinitionDraft) => ({
  decimals: whole(decimals, MOST.decimals),
  daysAllowed: whole(daysAllowed, MOST.days),
  min: endOf(least),
  max: endOf(most),
});
type Numbers = ReturnType<typeof numbersOf>;

const isTurned = ({ min, max }: Numbers): boolean =>
  typeof min === "string" && typeof max === "string" && Number(min) > Number(max);

const wrongIn = ({ name, unit }: DefinitionDraft, numbers: Numbers): readonly (keyof DefinitionDraft)[] =>
  Object.entries({
    name: name.trim().length < SHORTEST,
    unit: unit.trim() === "",
    decimals: numbers.decimals === null,
    daysAllowed: numbers.daysAllowed === null,
    least: numbers.min === undefined,
    most: numbers.max === undefined || isTurned(numbers),
  }).flatMap(([field, is]) => (is ? [field as keyof DefinitionDraft] : []));

/** Reads what was typed upon the definition it changes, or names what cannot be read. */
export const readDefinition = (draft: DefinitionDraft, before: MeasureDefinition): DefinitionReading => {
  const numbers = numbersOf(draft);
  const wrong = wrongIn(draft, numbers);
  if (wrong.length > 0) return { ok: false, wrong };
  const { accumulation, frequency, firstDue, office } = draft;
  return {
    ok: true,
    value: {
      ...before,
      ...{ accumulation, frequency, name: draft.name.trim(), unit: draft.unit.trim() },
      ...{ decimals: numbers.decimals ?? before.decimals },
      ...{ daysAllowed: numbers.daysAllowed ?? before.daysAllowed },
      ...{ firstDue: firstDue === "" ? null : firstDue, sourceUnitId: office === "" ? null : office },
      plausible: rangeOf(numbers.min ?? null, numbers.max ?? null),
    },
  };
};
