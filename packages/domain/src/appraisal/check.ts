import { dayInYear } from "../quantity/day-in-year.ts";
import { HUNDRED } from "../quantity/hundredths.ts";
import type { Appraisal } from "./appraisal.ts";
import type { AppraisalScheme, CardRule } from "./scheme.ts";

/** What may be wrong with a card before it is assigned. */
export const CARD_FINDINGS = [
  "part-weights",
  "objective-weights",
  "no-decider",
  "evaluates-self",
  "unit-not-prevailing",
  "no-payment-times",
  "no-training-hours",
] as const;
export type CardFindingCode = (typeof CARD_FINDINGS)[number];

/** An error stops the card from being assigned; a warning is told. */
export type CardFinding = { readonly code: CardFindingCode; readonly severity: "error" | "warning" };

const error = (code: CardFindingCode): CardFinding => ({ code, severity: "error" });

const isHead = ({ role }: Appraisal): boolean => role === "manager" || role === "secretary-general";

const total = (weights: readonly number[]): number => weights.reduce((sum, weight) => sum + weight, 0);

/** Rules of law hold for the cards of whole years: from the first one that begins on their day or after. */
const holds = ({ rules }: AppraisalScheme, rule: CardRule, { year }: Appraisal): boolean => {
  const from = rules[rule];
  return from !== null && from <= dayInYear(year, "01-01");
};

const weightsOf = ({ weights, objectives }: Appraisal): readonly CardFinding[] => [
  ...(total(Object.values(weights)) === HUNDRED ? [] : [error("part-weights")]),
  ...(weights.objectives === 0 || total(objectives.map(({ weight }) => weight)) === HUNDRED
    ? []
    : [error("objective-weights")]),
];

const evaluatorsOf = ({ personId, proposerId, deciderId }: Appraisal): readonly CardFinding[] => {
  if (deciderId === null) return [error("no-decider")];
  return [proposerId, deciderId].includes(personId) ? [error("evaluates-self")] : [];
};

/**
 * What stands against assigning a card: weights that do not make 100,00 exactly, nobody who decides, and what the rules
 * in force ask. For who heads a structure the performance of the unit weighs more than anything else (D.Lgs. 150/2009
 * art. 9 c. 1); who pays invoices has an objective on payment times (DL 13/2023 art. 4-bis); who heads people one on 40
 * hours of training a head (directive of 14 January 2025), which is told and stops nothing.
 */
export const checkAppraisal = (appraisal: Appraisal, scheme: AppraisalScheme): readonly CardFinding[] => {
  const { weights, objectives, paysInvoices } = appraisal;
  const has = (purpose: "payment-times" | "training") => objectives.some((each) => each.purpose === purpose);
  const asks = (rule: CardRule) => holds(scheme, rule, appraisal);
  const prevails = weights.unit > Math.max(weights.objectives, weights.behaviours);
  return [
    ...weightsOf(appraisal),
    ...evaluatorsOf(appraisal),
    ...(isHead(appraisal) && asks("unit-prevails") && !prevails ? [error("unit-not-prevailing")] : []),
    ...(paysInvoices && asks("payment-times") && !has("payment-times") ? [error("no-payment-times")] : []),
    ...(isHead(appraisal) && asks("training-hours") && !has("training")
      ? [{ code: "no-training-hours", severity: "warning" } as const]
      : []),
  ];
};
