import type { ProposalView, RecordedValueView, TargetValueView } from "@albero/contract";
import {
  round,
  type Cents,
  type Hundredths,
  type Proposal,
  type RecordedValue,
  type TargetValue,
} from "@albero/domain";

/** A number past 10^21 has no plain form in JavaScript; its digits do not matter any more, its size does. */
const plain = (value: number, decimals: number): string =>
  Math.abs(value) < 1e21 ? value.toFixed(decimals) : BigInt(Math.round(value)).toString();

/** A number as exact text with so many decimals: 47.5 with two is "47.50", and never "-0.00". */
export const decimalText = (value: number, decimals: number): string => {
  // Past 2^53 a number is whole anyway, and nudging it would change its digits.
  const text = plain(Number.isSafeInteger(Math.trunc(value)) ? round(value, decimals) : value, decimals);
  return /^-0(\.0*)?$/.test(text) ? text.slice(1) : text;
};

/** Exact decimal text with at least so many decimals: no digit of what was recorded is lost. */
export const paddedDecimal = (text: string, decimals: number): string => {
  const [whole = "0", fraction = ""] = text.split(".");
  const tail = fraction.padEnd(decimals, "0");
  return tail === "" ? whole : `${whole}.${tail}`;
};

/** An integer number of hundredths with its point: 3334 is "33.34". */
const pointed = (value: number): string => {
  const digits = String(Math.abs(value)).padStart(3, "0");
  return `${value < 0 ? "-" : ""}${digits.slice(0, -2)}.${digits.slice(-2)}`;
};

/** A weight or an achievement as text with two decimals. */
export const hundredthsText = (value: Hundredths): string => pointed(value);

export const hundredthsOrNull = (value: Hundredths | null): string | null =>
  value === null ? null : hundredthsText(value);

/** "40.5" is 4050: decimal text of at most two decimals, as its schema asks. */
export const inHundredths = (text: string): number => {
  const [whole = "0", fraction = ""] = text.split(".");
  return Number(whole) * 100 + Number(fraction.padEnd(2, "0"));
};

/** A target with the decimals of its indicator. */
export const targetView = (target: TargetValue, decimals: number): TargetValueView => {
  switch (target.kind) {
    case "number":
      return { kind: "number", number: paddedDecimal(target.number, decimals) };
    case "range": {
      const { from, to } = target;
      return { kind: "range", from: paddedDecimal(from, decimals), to: paddedDecimal(to, decimals) };
    }
    case "date":
    case "answer":
      return target;
  }
};

/** A proposed value with the decimals of its measure. */
export const proposalView = (value: Proposal, decimals: number): ProposalView =>
  value.kind === "number" ? { kind: "number", number: paddedDecimal(value.number, decimals) } : value;

/** A recorded value with the decimals of its measure. */
export const recordedView = (value: RecordedValue, decimals: number): RecordedValueView =>
  value.kind === "not-available" ? value : proposalView(value, decimals);

/** An amount in euro as text with its cents: 1234567 is "12345.67". */
export const centsText = (amount: Cents): string => pointed(amount);
