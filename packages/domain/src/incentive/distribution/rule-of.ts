import { defaultsOf } from "../../quantity/choice.ts";
import type { Decimal } from "../../quantity/decimal.ts";
import type { BonusScheme } from "../bonus-types.ts";
import type { DistributionRule } from "./rule.ts";

/** Where a rule starts from: what the scheme of a body fixes, with the default of every point it leaves open. */
export const ruleOf = (
  scheme: BonusScheme,
  { id, name }: Pick<DistributionRule, "id" | "name">,
): DistributionRule | null => {
  const options = defaultsOf(scheme.choices);
  if (options === null) return null;
  return {
    ...{ id, name, source: null, options, scoreBy: "parts" },
    ...{ objectivesPercent: scheme.objectivesPercent, bands: [], minimumScore: scheme.minimumScore },
    ...{ fixedEach: "0" as Decimal, most: null, aboveMost: "keep", notAssigned: "economy", higher: null },
    ...{ months: scheme.months, grades: [], adInterimPercent: 0, paymentTimesPercent: 30 },
    absencesInService: scheme.absencesInService,
  };
};
