import { euroCents, totalOf } from "../../quantity/amount.ts";
import type { Cents } from "../../quantity/money.ts";
import { ok, refuse, type Result } from "../../quantity/result.ts";
import type { Fund, FundActKind, FundPayment, FundPot, FundRecord, FundUse, FundUseKind } from "./fund.ts";

const KEYS: Readonly<Record<"body" | "agency", readonly FundActKind[]>> = {
  body: ["certification", "contract", "cards", "validation"],
  agency: ["validation", "board"],
};

/**
 * The acts without which nothing of a use is paid (practice, people 10): only pay tied to results is locked, and an
 * agency has keys of its own.
 */
export const keysOf = (pot: FundPot, kind: FundUseKind): readonly FundActKind[] =>
  kind === "monthly" ? [] : KEYS[pot === "agency" ? "agency" : "body"];

/** The keys of a use that are not there yet. */
export const missingKeys = (
  pot: FundPot,
  kind: FundUseKind,
  { acts }: Pick<FundRecord, "acts">,
): readonly FundActKind[] =>
  keysOf(pot, kind).filter((key) => !acts.some((act) => act.pot === pot && act.kind === key));

/** What was paid out of a use. */
export const paidOf = (
  pot: FundPot,
  use: Pick<FundUse, "name">,
  { payments }: Pick<FundRecord, "payments">,
): Cents =>
  totalOf(
    payments
      .filter((paid) => paid.pot === pot && paid.use === use.name)
      .map(({ amount }) => euroCents(amount)),
  );

export type PaymentRefusal = "unknown-use" | "pot-closed" | "keys-missing" | "above-use" | "nothing-paid";

/** Whether a payment may be made: out of a use that is there, with all its keys, not above what is left of it. */
export const mayPay = (
  pots: readonly Fund[],
  payment: Pick<FundPayment, "pot" | "use" | "amount">,
  record: FundRecord,
): Result<Cents, PaymentRefusal> => {
  const { pot } = payment;
  const use = pots.find((each) => each.pot === pot)?.uses.find(({ name }) => name === payment.use);
  if (use === undefined) return refuse("unknown-use");
  if (record.acts.some((act) => act.pot === pot && act.kind === "account")) return refuse("pot-closed");
  const [missing] = missingKeys(pot, use.kind, record);
  if (missing !== undefined) return refuse("keys-missing", { key: missing });
  const amount = euroCents(payment.amount);
  if (amount <= 0) return refuse("nothing-paid");
  const left = euroCents(use.amount) - paidOf(pot, use, record);
  return amount > left ? refuse("above-use") : ok(amount);
};
