import type { Figure } from "@albero/contract";
import { isAbsent, type Outcome, type RecordedValue } from "@albero/domain";
import type { Lens } from "./lens.ts";
import { decimalText, paddedDecimal } from "./numbers.ts";
import { causeTexts } from "./words.ts";

/** A figure with so many decimals, or why there is none. */
export const figureView = (lens: Lens, outcome: Outcome, decimals: number): Figure => {
  if (isAbsent(outcome)) return { kind: outcome.kind, causes: causeTexts(lens, outcome.causes) };
  return outcome.kind === "number"
    ? { kind: "number", number: decimalText(outcome.number, decimals) }
    : outcome;
};

/** A recorded value as a figure: that there is none is a figure which is missing for the reason given. */
export const recordedFigure = (value: RecordedValue, decimals: number): Figure => {
  if (value.kind === "not-available") return { kind: "missing", causes: [value.reason] };
  return value.kind === "number" ? { kind: "number", number: paddedDecimal(value.number, decimals) } : value;
};
