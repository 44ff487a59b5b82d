import { cents, type Cents } from "../quantity/money.ts";
import type { Result } from "../quantity/result.ts";
import type { Bonus, BonusOptions, BonusQuestion, BonusScheme } from "./bonus-types.ts";
import { distributeBonus, type BonusRefusal } from "./bonus.ts";

/** One way to distribute, with what it gives. */
export type Variant = {
  readonly options: BonusOptions;
  readonly bonus: Result<Bonus, BonusRefusal>;
};

/** What the same question gives under several readings, before anybody chooses one. */
export const sideBySide = (
  question: BonusQuestion,
  scheme: BonusScheme,
  variants: readonly BonusOptions[],
): readonly Variant[] =>
  variants.map((options) => ({ options, bonus: distributeBonus({ question, scheme, options }) }));

/** How much each person gains or loses from the first distribution to the second. */
export const differences = (
  from: Bonus,
  to: Bonus,
): readonly { readonly id: string; readonly difference: Cents }[] =>
  from.shares.map(({ id, amount }) => {
    const other = to.shares.find((share) => share.id === id);
    return { id, difference: cents((other?.amount ?? 0) - amount) };
  });
