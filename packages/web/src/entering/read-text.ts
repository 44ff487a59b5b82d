import type { RecordedValueView } from "@albero/contract";
import { YES_NO } from "@albero/domain";
import { readDay } from "../i18n/read-day.ts";
import { readNumber } from "../i18n/read-number.ts";

/** What is written in a cell, read: a value, a question to ask, or what is wrong with it. */
export type Reading =
  | { readonly kind: "value"; readonly value: RecordedValueView }
  | { readonly kind: "question"; readonly readings: readonly [whole: string, fraction: string] }
  | {
      readonly kind: "wrong";
      readonly why: "not-a-number" | "not-a-day" | "not-an-answer" | "too-many-decimals";
    };

/** What a cell takes: of its measure the type, the decimals and the unit. */
export type CellKind = {
  readonly valueType: "number" | "date";
  readonly decimals: number;
  readonly unit: string;
};

const decimalsOf = (number: string): number => (number.split(".")[1] ?? "").length;

/** A number as read: more decimals than the measure has are said at once, since nothing is rounded in silence. */
export const numberReading = (number: string, decimals: number): Reading =>
  decimalsOf(number) > decimals
    ? { kind: "wrong", why: "too-many-decimals" }
    : { kind: "value", value: { kind: "number", number } };

export const isYesNo = ({ unit }: Pick<CellKind, "unit">): boolean => unit === YES_NO;

/** A yes is kept as 1 and a no as 0: they may be written either way, in both languages. */
const readAnswer = (text: string): Reading => {
  const word = text.trim().toLowerCase();
  const number = /^(s|sì|si|y|yes|1)$/.test(word) ? "1" : /^(n|no|0)$/.test(word) ? "0" : null;
  return number === null
    ? { kind: "wrong", why: "not-an-answer" }
    : { kind: "value", value: { kind: "number", number } };
};

/** Reads what somebody wrote in a cell of a measure; a per cent may carry its sign. */
export const readText = (text: string, kind: CellKind): Reading => {
  const { valueType, decimals, unit } = kind;
  if (isYesNo(kind)) return readAnswer(text);
  if (valueType === "date") {
    const date = readDay(text);
    return date === null
      ? { kind: "wrong", why: "not-a-day" }
      : { kind: "value", value: { kind: "date", date } };
  }
  const reading = readNumber(unit === "%" ? text.replace(/%\s*$/, "") : text);
  if (reading.kind === "not-a-number") return { kind: "wrong", why: "not-a-number" };
  if (reading.kind === "ambiguous") return { kind: "question", readings: reading.readings };
  return numberReading(reading.number, decimals);
};

/** A recorded value as it stands in the field of its cell, to be read back as it is. */
export const fieldText = (value: RecordedValueView | null, { unit }: Pick<CellKind, "unit">): string => {
  if (value === null || value.kind === "not-available") return "";
  if (value.kind === "date") return value.date.split("-").reverse().join("/");
  if (unit === YES_NO) return Number(value.number) === 0 ? "no" : "sì";
  return value.number.replace(".", ",");
};

/** Whether two values say the same. */
export const isSame = (a: RecordedValueView | null, b: RecordedValueView | null): boolean => {
  if (a === null || b === null) return a === b;
  if (a.kind === "number" && b.kind === "number") return Number(a.number) === Number(b.number);
  if (a.kind === "date" && b.kind === "date") return a.date === b.date;
  return a.kind === "not-available" && b.kind === "not-available" && a.reason === b.reason;
};
