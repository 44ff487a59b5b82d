import { fraction } from "../../quantity/fraction.ts";
import type { Cents } from "../../quantity/money.ts";
import type { PersonId } from "../../quantity/id.ts";
import type { Day } from "../../quantity/day.ts";
import type { BonusStanding } from "../bonus-types.ts";
import type { FundPot } from "../fund/fund.ts";
import type { PayStep } from "./pay-types.ts";
import type { DistributionRule } from "./rule.ts";

/** A distribution as it was sent to a second person, with the rule as it was then. */
export type SentDistribution = {
  readonly format: "albero/distribution";
  readonly year: number;
  readonly pot: FundPot;
  readonly use: string;
  readonly pool: Cents;
  readonly rule: DistributionRule;
  readonly decision: Day;
  readonly reason: string;
  readonly assigned: Cents;
  readonly unassigned: Cents;
};

/** What it gives to one result of a person's year. */
export type SentShare = {
  readonly entrant: string;
  readonly personId: PersonId;
  readonly title: string;
  readonly standing: BonusStanding;
  readonly isHigher: boolean;
  readonly amount: Cents;
  readonly steps: readonly PayStep[];
};

/** Steps as they are kept: exact fractions as two texts, since JSON has no numbers of any length. */
export const keptSteps = (steps: readonly PayStep[]): string =>
  JSON.stringify(steps, (_, value: unknown) => (typeof value === "bigint" ? String(value) : value));

const isFraction = (value: unknown): value is { readonly numerator: string; readonly denominator: string } =>
  typeof value === "object" && value !== null && "numerator" in value && "denominator" in value;

/** Steps that were kept, as they were. */
export const readSteps = (kept: string): readonly PayStep[] =>
  JSON.parse(kept, (_, value: unknown) =>
    isFraction(value) ? fraction(BigInt(value.numerator), BigInt(value.denominator)) : value,
  ) as readonly PayStep[];
