import { HUNDRED, type Hundredths } from "../quantity/hundredths.ts";
import type { Appraisal } from "./appraisal.ts";
import type { AppraisalResult } from "./result.ts";

/** What part of the result pay can be paid, and what part payment times hold back. */
export type ResultPay = { readonly payable: Hundredths; readonly heldBack: Hundredths };

/**
 * The share of result pay that depends on payment times (DL 13/2023 art. 4-bis): of the pay and not of the card, it is
 * paid whole when the objective is reached and not at all when it is missed. `null` while its result is not there.
 */
export const resultPayOf = (
  { objectives }: Pick<Appraisal, "objectives">,
  { parts }: Pick<AppraisalResult, "parts">,
  share: Hundredths,
): ResultPay | null => {
  const bound = objectives.filter(({ purpose }) => purpose === "payment-times").map(({ id }) => id);
  const rows = parts.flatMap(({ rows }) => rows).filter(({ id, left }) => bound.includes(id) && !left);
  if (rows.some(({ score }) => score === null)) return null;
  const heldBack = rows.every(({ score }) => score === HUNDRED) ? (0 as Hundredths) : share;
  return { payable: (HUNDRED - heldBack) as Hundredths, heldBack };
};
