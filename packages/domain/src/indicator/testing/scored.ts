import type { Day } from "../../quantity/day.ts";
import type { Decimal } from "../../quantity/decimal.ts";
import { dateOutcome, numberOutcome, type Figure } from "../../quantity/outcome.ts";
import { achieve, type AchievementStep, type AchievementSteps } from "../achievement.ts";
import { DEFAULT_SYSTEM_2021 } from "../default-system.ts";
import type { Direction, TargetValue } from "../indicator.ts";
import { policiesOf } from "../policies.ts";
import type { SystemOptions } from "../system.ts";

const isDay = (text: string): boolean => /^\d{4}-/.test(text);

const targetOf = (text: string): TargetValue => {
  if (isDay(text)) return { kind: "date", date: text as Day };
  if (text === "yes" || text === "no") return { kind: "answer", yes: text === "yes" };
  const [from = "", to] = text.split("..");
  return to === undefined
    ? { kind: "number", number: from as Decimal }
    : { kind: "range", from: from as Decimal, to: to as Decimal };
};

/**
 * The steps of "38 >= 70", "2021-04-09 by 2021-03-31", "15 within 10..20" or "1 is yes" by the default policies and
 * these; none where the two cannot be compared.
 */
export const scored = (
  sentence: string,
  options: Partial<SystemOptions> = {},
): AchievementSteps | readonly [] => {
  const [value = "", direction = "", target = ""] = sentence.split(" ");
  const figure = isDay(value) ? dateOutcome(value as Day) : numberOutcome(Number(value));
  const policies = policiesOf({ ...DEFAULT_SYSTEM_2021, ...options }, null);
  return (
    achieve(figure as Figure, { direction: direction as Direction, target: targetOf(target), policies }) ?? []
  );
};

/** The step that closes a sentence; `null` where the two cannot be compared. */
export const closing = (sentence: string, options: Partial<SystemOptions> = {}): AchievementStep | null => {
  const last = scored(sentence, options).at(-1);
  return last?.kind === "achievement" ? last : null;
};

/** What it is worth in per cent. */
export const worth = (sentence: string, options: Partial<SystemOptions> = {}): number | undefined => {
  const achievement = closing(sentence, options)?.achievement;
  return achievement === undefined ? undefined : achievement / 100;
};

/** The threshold of a scale. */
export const mark = (text: string): { readonly threshold: Decimal } => ({ threshold: text as Decimal });
