import type { RecordedValueView } from "@albero/contract";
import { readDay } from "../../i18n/read-day.ts";
import { readNumber } from "../../i18n/read-number.ts";

/** What is written in a cell, read: a value, a question to ask, or what is wrong with it. */
export type Draft =
  | { readonly kind: "value"; readonly value: RecordedValueView }
  | { readonly kind: "question"; readonly readings: readonly [whole: string, fraction: string] }
  | { readonly kind: "wrong"; readonly why: "not-a-number" | "not-a-day" | "too-many-decimals" };

type Kind = { readonly valueType: "number" | "date"; readonly decimals: number };

const decimalsOf = (number: string): number => (number.split(".")[1] ?? "").length;

/** A number as a draft: more decimals than the measure has are said at once, since nothing is rounded in silence. */
export const numberDraft = (number: string, decimals: number): Draft =>
  decimalsOf(number) > decimals
    ? { kind: "wrong", why: "too-many-decimals" }
    : { kind: "value", value: { kind: "number", number } };

/** Reads what somebody wrote in a cell of a measure. */
export const readDraft = (text: string, { valueType, decimals }: Kind): Draft => {
  if (valueType === "date") {
    const date = readDay(text);
    return date === null
      ? { kind: "wrong", why: "not-a-day" }
      : { kind: "value", value: { kind: "date", date } };
  }
  const reading = readNumber(text);
  if (reading.kind === "not-a-number") return { kind: "wrong", why: "not-a-number" };
  if (reading.kind === "ambiguous") return { kind: "question", readings: reading.readings };
  return numberDraft(reading.number, decimals);
};

/** A recorded value as it stands in the field of its cell. */
export const fieldText = (value: RecordedValueView | null): string => {
  if (value === null || value.kind === "not-available") return "";
  return value.kind === "date" ? value.date.split("-").reverse().join("/") : value.number.replace(".", ",");
};
