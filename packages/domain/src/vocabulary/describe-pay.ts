import type { PayFinding } from "../incentive/distribution/findings.ts";
import type { PayWarning } from "../incentive/distribution/pay-types.ts";
import type { Problem } from "../quantity/result.ts";
import { formatMoney } from "./format.ts";
import type { Language } from "./language.ts";
import { PAY_WORDS } from "./pay-words.ts";

/** What somebody is called here. */
export type Called = (id: string) => string;

/** What stands between a pot and its distribution, in words. */
export const describePayFinding = (finding: PayFinding, language: Language): string => {
  const { findings, keys } = PAY_WORDS[language];
  switch (finding.code) {
    case "card-missing":
      return findings.cardMissing;
    case "card-open":
      return findings.cardOpen;
    case "score-missing":
      return findings.scoreMissing;
    case "pot-without-fund":
      return findings.potWithoutFund;
    case "nothing-to-share":
      return findings.nothingToShare;
    case "key-missing":
      return findings.keyMissing(keys[finding.key]);
  }
};

type Telling = { readonly called: Called; readonly language: Language };

/** What deserves a look before a distribution is sent, in words. */
export const describePayWarning = (warning: PayWarning, { called, language }: Telling): string => {
  const { warnings, readings } = PAY_WORDS[language];
  const euro = (amount: Parameters<typeof formatMoney>[0]) => formatMoney(amount, language);
  switch (warning.kind) {
    case "flat-scores":
      return warnings.flat;
    case "fixed-part-not-covered":
      return warnings.fixedNotCovered;
    case "tied-at-quota":
      return warnings.tied(warning.ids.map(called).join(", "));
    case "ad-interim-unpaid":
      return warnings.interim(called(warning.id));
    case "above-average":
      return warnings.average(called(warning.id), euro(warning.amount), euro(warning.average));
    case "date-decides":
      return warnings.dateDecides(called(warning.id), readings[warning.reading], warning.reached);
  }
};

/** Why a rule gives nothing, in words. */
export const describePayProblem = ({ code, facts }: Problem, { called, language }: Telling): string => {
  const ids = String(facts["ids"] ?? "")
    .split(", ")
    .map(called)
    .join(", ");
  const told: Problem["facts"] = { ...facts, ids };
  return (PAY_WORDS[language].problems[code] ?? code).replace(/\{(\w+)\}/g, (_, name: string) =>
    String(told[name] ?? ""),
  );
};
